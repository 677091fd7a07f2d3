import ReputationModel
import SiteRendering
import Testing

@testable import SiteChecking

@Suite struct MissingTranslationsTests {
  private let languages = ["es", "ca", "en"].map(LanguageCode.init(rawValue:))
  private let place = SourceLocation(file: "content/articles/a.md", line: 4, column: 18)

  private func remarks(_ known: [String]) -> [Remark] {
    let group = TranslationGroup(
      key: "pan",
      languages: known.map(LanguageCode.init(rawValue:)),
      location: place
    )
    return MissingTranslations.remarks([group], languages: languages)
  }

  @Test func saysNothingOfWhatIsThereInEveryLanguage() {
    #expect(remarks(["es", "ca", "en"]).isEmpty)
  }

  @Test(arguments: [(["es"], "ca, en"), (["es", "en"], "ca"), (["en"], "es, ca")])
  func saysOnceInWhichLanguagesATextIsMissing(_ known: [String], _ missing: String) {
    let found = remarks(known)
    #expect(found.count == 1)
    #expect(found.first?.rule == .missingTranslations)
    #expect(found.first?.severity == .note)
    #expect(found.first?.location == place)
    #expect(found.first?.found == known.joined(separator: ", "))
    #expect(found.first?.values == ["languages": missing, "key": "pan"])
  }
}
