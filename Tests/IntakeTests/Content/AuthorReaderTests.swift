import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct AuthorReaderTests {
  private let reader = AuthorReader(configuration: fixtureConfiguration())

  private func read(_ frontMatter: String, path: String = "content/authors/ca/marta-alberola.md")
    -> Reading<AuthorProfile>
  {
    reader.read(document(frontMatter), path: path)
  }

  @Test func readsEveryKey() throws {
    let reading = read(
      """
      name: Marta Alberola
      description: Qui és
      role: directora
      slug: marta
      translation-key: direccio
      image: {src: marta.jpg, alt: Marta al forn}
      same-as: [https://plaza.example/@marta]
      draft: true
      """
    )
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let author = try #require(reading.value)
    #expect(author.name == "Marta Alberola")
    #expect(author.role == "directora")
    #expect(author.language.rawValue == "ca")
    #expect(author.slug == "marta")
    #expect(author.translationKey == "direccio")
    #expect(author.image?.source == "marta.jpg")
    #expect(author.sameAs == ["https://plaza.example/@marta"])
    #expect(author.isDraft)
    #expect(author.body.firstLine == 11)
  }

  @Test func sharesTheNameOfItsFileWithItsTranslations() throws {
    let author = try #require(read("name: Marta\ndescription: b").value)
    #expect(author.translationKey == "marta-alberola")
    #expect(author.slug == "marta-alberola")
  }

  @Test(arguments: [
    ("rol: a", "4:1 error front-matter.unknown-key"),
    ("same-as: plaza", "4:10 error front-matter.wrong-value"),
    ("image: marta.jpg", "4:8 error front-matter.wrong-kind"),
    ("language: fr", "4:11 error front-matter.language-not-configured"),
  ])
  func findsMistakes(line: String, finding: String) {
    expectNoDifference(
      read("name: a\ndescription: b\n" + line).findings.map(\.line),
      ["content/authors/ca/marta-alberola.md:\(finding)"]
    )
  }
}
