import Foundation
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StringsTests {
  private static let languages = ["es", "ca", "en"].map(LanguageCode.init(rawValue:))

  private func library(own: [String: String] = [:], languages: [LanguageCode] = languages)
    -> (StringsLibrary, [Finding])
  {
    var findings: [Finding] = []
    let library = StringsLibrary(files: TemplateFiles(own: own), languages: languages, findings: &findings)
    return (library, findings)
  }

  @Test(arguments: ["es", "ca"]) func hasTheKeysAndPlaceholdersOfEnglish(_ language: String) {
    let (library, findings) = library()
    #expect(findings.isEmpty)
    let english = library[LanguageCode(rawValue: "en")].texts
    let other = library[LanguageCode(rawValue: language)].texts
    #expect(Set(english.keys).symmetricDifference(other.keys).sorted() == [])
    for (key, text) in english {
      #expect(Strings.placeholders(in: other[key] ?? "") == Strings.placeholders(in: text), "\(key)")
      #expect(!(other[key] ?? "").isEmpty, "\(key)")
    }
  }

  /// One Catalan on all pages and in the audit: not *aquest compte* here and *esta pàgina* there.
  @Test(arguments: ["strings/ca.yml", "strings/audit/ca.yml"]) func catalanIsOfOneKind(_ path: String) throws
  {
    let text = try #require(TemplateFiles().text(path))
    let words = Set(text.lowercased().split { !$0.isLetter && $0 != "·" }.map(String.init))
    let others: Set = [
      "este", "esta", "estos", "estes", "eixe", "eixa", "eixos", "eixes", "seua", "seues", "lligen", "llija",
      "existix", "cedix", "seguixen", "tindre", "tinga", "diga", "siga", "puga", "aparega", "ací",
      "aparéixer",
    ]
    #expect(words.intersection(others).sorted() == [])
  }

  @Test func picksThePluralForm() {
    let strings = library().0[LanguageCode(rawValue: "es")]
    #expect(strings.plural("list.count", count: 1, formatted: "1") == "1 artículo")
    #expect(strings.plural("list.count", count: 0, formatted: "0") == "0 artículos")
    #expect(strings.plural("list.count", count: 1234, formatted: "1.234") == "1.234 artículos")
  }

  @Test func showsAMissingKey() {
    #expect(library().0[LanguageCode(rawValue: "es")]["no.such.key"] == "⟦no.such.key⟧")
  }

  @Test func fillsPlaceholdersOnce() {
    #expect(Strings.fill("{a} y {b}", ["a": "{b}", "b": "dos"]) == "{b} y dos")
    #expect(Strings.fill("{a} {c} {", ["a": "1"]) == "1 {c} {")
  }

  @Test func letsASiteChangeOneText() {
    let (library, findings) = library(own: ["strings/es.yml": "layout:\n  skip: Al grano\n"])
    let strings = library[LanguageCode(rawValue: "es")]
    #expect(findings.isEmpty)
    #expect(strings["layout.skip"] == "Al grano")
    #expect(strings["home.latest"] == "Lo último")
    let layout = strings.values["layout"] as? TemplateValues
    #expect(layout?["skip"] as? String == "Al grano")
  }

  @Test(arguments: [
    ("layout:\n  skpi: x\n", "strings.unknown-key"),
    ("list:\n  description: 'a {nombre}'\n", "strings.placeholders"),
    ("- a\n- b\n", "strings.shape"), ("a: [b\n", "strings.syntax"),
  ])
  func findsMistakesOfASite(_ text: String, rule: String) {
    #expect(library(own: ["strings/es.yml": text]).1.map(\.rule) == [rule])
  }

  @Test func saysWhenALanguageIsNotTranslated() {
    let french = LanguageCode(rawValue: "fr")
    let (library, findings) = library(
      own: ["strings/fr.yml": "layout: {skip: Au contenu}"],
      languages: [french]
    )
    #expect(findings.map(\.rule) == ["strings.incomplete"])
    #expect(library[french]["layout.skip"] == "Au contenu")
    #expect(library[french]["home.latest"] == "Latest")
  }

  /// What is found while pages are rendered, or by another command, is not told by the dashboard.
  private static let rulesElsewhere: Set = [
    "image", "import", "link", "markdown", "publish", "strings", "video",
  ]

  @Test(arguments: ["es", "ca", "en"]) func tellsInWordsWhatEveryRuleAsksFor(_ language: String) throws {
    let strings = library().0[LanguageCode(rawValue: language)]
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var rules: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".swift")
    {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /rule:\s(?:\S*family\.rule\()?"([a-z0-9.-]+)"\)?,\s+severity:([^\n]*)/)
      where match.2.contains(".warning") || match.2.contains(".note") {
        rules.insert(String(match.1))
      }
    }
    #expect(rules.count > 50)
    for rule in rules where !Self.rulesElsewhere.contains(String(rule.prefix { $0 != "." })) {
      #expect(DashboardPage.words(ofRule: rule, strings) != nil, "\(rule)")
    }
  }

  @Test func hasEveryTextThatCodeAndTemplatesName() throws {
    let strings = library().0[LanguageCode(rawValue: "en")]
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: "Sources/SiteRendering").path
    ).filter { $0.hasSuffix(".swift") }
    for path in sources {
      let text = try String(
        contentsOf: root.appending(path: "Sources/SiteRendering/\(path)"),
        encoding: .utf8
      )
      for match in text.matches(of: /strings(?:\[|\.text\(\s*)"([^"\\]+)"/) {
        #expect(strings.has(String(match.1)), "\(path): \(match.1)")
      }
      for match in text.matches(of: /strings\.plural\(\s*"([^"\\]+)"/) {
        #expect(strings.has("\(match.1).other"), "\(path): \(match.1)")
      }
    }
    let files = TemplateFiles()
    for path in files.paths(ending: ".mustache") {
      for tag in TemplateTag.all(in: files.text(path) ?? "") where tag.name.hasPrefix("strings.") {
        #expect(strings.has(String(tag.name.dropFirst(8))), "\(path):\(tag.line): \(tag.name)")
      }
    }
  }
}
