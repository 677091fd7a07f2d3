import GFMMarkdown
import Testing

@testable import SiteChecking

@Suite struct AuditTextTests {
  private func sentences(_ markdown: String, _ language: TextLanguage = .spanish) throws -> [String] {
    let text = AuditText(try MarkdownRenderer().render(markdown), language)
    return text.sentences.map { text.written($0.words) }
  }

  @Test(arguments: [
    ("Hay pan. Hay coca.", ["Hay pan", "Hay coca"]),
    ("Cuesta 1.50 euros. Y más.", ["Cuesta 1.50 euros", "Y más"]),
    ("El Sr. Vidal vino.", ["El Sr. Vidal vino"]),
    ("Panaderías, S. L. Abre hoy.", ["Panaderías, S. L. Abre hoy"]),
    ("Hay pan; hay coca", ["Hay pan", "hay coca"]),
    ("¿Hay pan? Sí.", ["¿Hay pan", "Sí"].map { $0.replacing("¿", with: "") }),
    ("Uno… Dos", ["Uno", "Dos"]), ("Lo dijo en laespiga.example ayer.", ["Lo dijo en laespiga.example ayer"]),
    ("- uno\n- dos", ["uno", "dos"]), ("# Uno\n\nDos", ["Uno", "Dos"]),
  ])
  func partsSentences(_ markdown: String, expected: [String]) throws {
    #expect(try sentences(markdown) == expected)
  }

  @Test func endsACatalanSentenceWithCap() throws {
    #expect(try sentences("No n’hi ha cap. Demà sí.", .catalan) == ["No n’hi ha cap", "Demà sí"])
  }

  @Test(arguments: [
    ("L’obrador d’Alzira és obert", 4), ("uno dos — tres", 3), ("1.310 euros", 2), ("`code` y más", 3),
    ("", 0),
    ("```\nno se cuenta\n```", 0),
  ])
  func countsWordsAsYoastDoes(_ markdown: String, count: Int) throws {
    #expect(AuditText(try MarkdownRenderer().render(markdown), .catalan).count == count)
  }
}
