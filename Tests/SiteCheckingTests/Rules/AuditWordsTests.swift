import Foundation
import ReputationModel
import Testing

@testable import SiteChecking
@testable import SiteRendering

/// Every rule has its words in every language, and the words have rules.
@Suite struct AuditWordsTests {
  private static let languages = ["es", "ca", "en"].map(LanguageCode.init(rawValue:))
  private static let library: (StringsLibrary, [Finding]) = {
    var findings: [Finding] = []
    let library = StringsLibrary(
      files: TemplateFiles(),
      folder: StringsLibrary.ofAudit,
      languages: languages,
      findings: &findings
    )
    return (library, findings)
  }()

  @Test(arguments: languages) func explainsEveryRule(_ language: LanguageCode) {
    let strings = AuditWordsTests.library.0[language]
    #expect(AuditWordsTests.library.1.isEmpty)
    for rule in AuditRule.allCases {
      for key in ["name", "why", "expected", "fix"] { #expect(strings.has("\(rule.rawValue).\(key)")) }
    }
  }

  @Test(arguments: languages) func hasTheKeysAndPlaceholdersOfEnglish(_ language: LanguageCode) {
    let english = AuditWordsTests.library.0[LanguageCode(rawValue: "en")].texts
    let other = AuditWordsTests.library.0[language].texts
    #expect(Set(english.keys).symmetricDifference(other.keys).sorted() == [])
    for (key, text) in english {
      #expect(Strings.placeholders(in: other[key] ?? "") == Strings.placeholders(in: text), "\(key)")
    }
  }

  @Test func hasNoWordsOfARuleThatIsNone() {
    let rules = Set(AuditRule.allCases.map(\.rawValue) + ["report"])
    let keys = AuditWordsTests.library.0[LanguageCode(rawValue: "en")].texts.keys
    #expect(Set(keys.map { String($0.prefix { $0 != "." }) }).subtracting(rules) == [])
  }

  @Test(arguments: [
    ("en", "one text links to this article", "2 texts link to this article"),
    ("es", "un texto enlaza a este artículo", "2 textos enlazan a este artículo"),
    ("ca", "un text enllaça a aquest article", "2 textos enllacen a aquest article"),
  ])
  func speaksOfOneAsOfOne(_ language: String, _ one: String, _ two: String) {
    let words = AuditWords(AuditWordsTests.library.0[LanguageCode(rawValue: language)])
    let messages = [1, 2].map { count in
      words.finding(
        Remark(
          .orphans,
          "weak",
          .note,
          at: SourceLocation(file: "a.md"),
          ["count": String(count), "pages": "b"]
        )
      ).message
    }
    #expect(messages == [one, two])
  }

  @Test func fillsInWhatIsFound() {
    let words = AuditWords(AuditWordsTests.library.0[LanguageCode(rawValue: "es")])
    let place = SourceLocation(file: "a.md", line: 3, column: 1)
    let finding = words.finding(
      Remark(.title, "wide", .warning, at: place, found: "{width}", ["width": "612"])
    )
    #expect(finding.message == "el título ocupa 612 píxeles, más de los que caben en una línea de resultados")
    #expect(finding.found == "{width}")
    #expect(finding.expected == "un título de 600 píxeles como mucho, distinto de los demás de su idioma")
    #expect(finding.location == place)
  }
}
