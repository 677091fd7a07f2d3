import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct PageReaderTests {
  private let reader = PageReader(configuration: fixtureConfiguration())

  private func read(_ frontMatter: String) -> Reading<Page> {
    reader.read(document(frontMatter), path: "content/pages/ca/contacte.md")
  }

  @Test func readsEveryKey() throws {
    let reading = read(
      """
      title: Contacte
      description: On som
      slug: contacta
      translation-key: contact
      updated: 2026-03-01
      navigation: 3
      draft: true
      """
    )
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let page = try #require(reading.value)
    #expect(page.title == "Contacte")
    #expect(page.description == "On som")
    #expect(page.language.rawValue == "ca")
    #expect(page.slug == "contacta")
    #expect(page.translationKey == "contact")
    #expect(page.updated?.description == "2026-02-28T23:00:00Z")
    #expect(page.navigation == 3)
    #expect(page.isDraft)
    #expect(page.body.firstLine == 10)
  }

  @Test(arguments: [
    ("navigation: first", "4:13 error front-matter.wrong-value"),
    ("navigation: -1", "4:13 error front-matter.wrong-value"),
    ("navigation: 1.5", "4:13 error front-matter.wrong-value"),
    ("navigation: 99999999999999999999", "4:13 error front-matter.wrong-value"),
    ("date: 2026-03-01", "4:1 error front-matter.unknown-key"),
    ("slug: assets", "4:7 error front-matter.reserved-slug"),
  ])
  func findsMistakes(line: String, finding: String) {
    expectNoDifference(
      read("title: a\ndescription: b\n" + line).findings.map(\.line),
      ["content/pages/ca/contacte.md:\(finding)"]
    )
  }
}
