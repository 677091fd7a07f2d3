import Testing

@testable import ReputationAnalysis

@Suite struct TermIndexTests {
  /// The terms of the list that stand in `text`.
  private func found(_ terms: [String], in text: String) -> Set<String> {
    var index = TermIndex()
    let numbers = terms.map { index.number(of: $0) }
    var found = Set<Int>()
    index.forEachTerm(in: text) { found.insert($0) }
    return Set(zip(terms, numbers).filter { $1.map(found.contains) ?? false }.map(\.0))
  }

  @Test(arguments: [
    ("¿Masa CONGELADA en La Espiga?", "masa congelada"), ("El horno, cerrado.", "horno cerrado"),
    ("ALÉRGENOS sin declarar", "alergenos"), ("Pan de cala\u{301}bas", "calabas"), ("Fleca Núria", "nuria"),
    ("pa", "pa"), ("Φούρνος ανοιχτός", "Φούρνος"), ("L’Antic Forn", "antic forn"),
  ])
  func findsTermsHoweverTheyAreWritten(text: String, term: String) {
    #expect(found([term], in: text) == [term])
  }

  @Test(arguments: [
    ("panadería", "pan"), ("masa y congelada", "masa congelada"), ("", "pan"), ("pan", ""), ("pan", "¡!"),
    ("la masa", "la masa madre"),
  ])
  func findsWholeWordsOnly(text: String, term: String) {
    #expect(found([term], in: text).isEmpty)
  }

  @Test func findsTermsWithinAndBesideOneAnother() {
    let terms = ["la masa", "la masa madre", "masa", "madre", "masa congelada"]
    #expect(found(terms, in: "es la masa madre") == ["la masa", "la masa madre", "masa", "madre"])
    #expect(found(terms, in: "la masa congelada") == ["la masa", "masa", "masa congelada"])
  }

  @Test func givesEqualTermsOneNumber() {
    var index = TermIndex()
    #expect(index.number(of: "Masa Congelada") == index.number(of: "masa, congelada"))
    #expect(index.number(of: "…") == nil)
    #expect(index.count == 1)
  }

  @Test func looksOnlyForTermsThatBeginAsAskedFor() {
    var index = TermIndex()
    let numbers = ["pan duro", "masa"].compactMap { index.number(of: $0) }
    let beginnings = index.beginnings(of: [numbers[0]])
    #expect(beginnings.contains(NumberedWords("pan").words[0].number))
    #expect(!beginnings.contains(NumberedWords("masa").words[0].number))
  }

  @Test func keepsManyTermsApart() {
    let terms = (0..<2000).map { "w\($0) x\($0 % 7)" }
    #expect(found(terms, in: terms[3...5].joined(separator: " ")) == Set(terms[3...5]))
  }
}
