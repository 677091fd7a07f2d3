import SeededNumbers
import Testing

@testable import ReputationAnalysis

@Suite struct TermIndexTests {
  /// The terms of the list that stand in `text`; the same in both ways to look for them.
  private func found(_ terms: [String], in text: String) -> Set<String> {
    let plain = found(terms, in: text, isWide: false)
    #expect(found(terms, in: text, isWide: true) == plain, "\(terms) in \(text)")
    return plain
  }

  private func found(_ terms: [String], in text: String, isWide: Bool) -> Set<String> {
    var index = TermIndex()
    let numbers = terms.map { index.number(of: $0) }
    var found = Set<Int>()
    index.forEachTerm(in: text, index.sought(0..<index.count, isWide: isWide)) { found.insert($0) }
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

  @Test(arguments: [true, false]) func looksOnlyForTermsThatBeginAsAskedFor(isWide: Bool) {
    var index = TermIndex()
    let numbers = ["pan duro", "masa"].compactMap { index.number(of: $0) }
    var found: [Int] = []
    Array("Masa y pan duro".utf8).withUnsafeBytes { text in
      var progress = TermIndex.Progress()
      index.forEachTerm(in: text, index.sought([numbers[0]], isWide: isWide), &progress) { found.append($0) }
    }
    #expect(found == [numbers[0]])
  }

  /// A term that begins in one text and ends in the next: a title and what stands below it.
  @Test(arguments: [true, false]) func findsATermThatGoesOnInTheNextText(isWide: Bool) {
    var index = TermIndex()
    let number = index.number(of: "masa congelada del obrador")
    var found: [Int] = []
    var progress = TermIndex.Progress()
    for text in ["Tienen masa", "", "congelada", "del obrador, masa"] {
      Array(text.utf8).withUnsafeBytes { bytes in
        index.forEachTerm(in: bytes, index.sought(0..<index.count, isWide: isWide), &progress) {
          found.append($0)
        }
      }
    }
    #expect(found == [number])
  }

  /// Most words are never read, so what is found is compared with what a look at every word finds, in texts of plain
  /// words between which a few others stand, at every place of the bytes that are looked at together.
  @Test(arguments: 0..<400) func findsWhatALookAtEveryWordFinds(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    func piece(_ list: [String]) -> String { list[Int(random.next() % UInt64(list.count))] }
    let text = (0..<120).map { _ in
      random.next() % 12 == 0
        ? piece(TermIndexTests.words) + piece(TermIndexTests.signs) + piece(TermIndexTests.words) + " "
        : piece(["y ", "la ", "que ", "entonces ", "hornearon, ", "a "])
    }.joined()
    let terms = (0..<8).map { _ in
      piece(TermIndexTests.words) + (random.next() % 2 == 0 ? " " + piece(TermIndexTests.words) : "")
    }
    let words = NumberedWords(text).words.map(\.number)
    let expected = terms.filter { term in
      let sought = NumberedWords(term).words.map(\.number)
      return words.indices.contains { words[$0...].starts(with: sought) }
    }
    #expect(found(terms, in: text) == Set(expected), "\(terms) in \(text)")
  }

  private static let words = [
    "pan", "panadería", "PANADERIA", "Ñandú", "nandu", "cafè", "straße", "strasse", "Æsir", "obrador", "duro",
    "a1.5",
    "1.310", "310", "5", "Хлеб", "cre\u{301}dito", "credito", "col·lecció", "colleccio", "Škoda", "skoda",
    "Þór", "thor",
    "electroencefalografista", "electroencefalogramas",
  ]
  private static let signs = [
    "—", "’", "😡", "«", "×", "-", "\u{A0}", ".", ",", "\u{200B}", " ", " ", " ", "",
  ]

  @Test func keepsManyTermsApart() {
    let terms = (0..<2000).map { "w\($0) x\($0 % 7)" }
    #expect(found(terms, in: terms[3...5].joined(separator: " ")) == Set(terms[3...5]))
  }
}
