import Foundation
import SeededNumbers
import Testing

@testable import ReputationAnalysis

@Suite struct FirstWordsTests {
  private struct Word: Equatable {
    let number: UInt64
    let isNumeral: Bool
  }

  /// The first words of a text; the same in both ways to read them.
  private static func words(of text: String, limit: Int = FirstWords.most) -> [Word] {
    let plain = words(of: text, limit, isWide: false)
    if FirstWords.canBeWide { #expect(words(of: text, limit, isWide: true) == plain, "\(text)") }
    return plain
  }

  private static func words(of text: String, _ limit: Int, isWide: Bool) -> [Word] {
    var words: [Word] = []
    var first = FirstWords(isWide: isWide)
    // Nothing of the text before may be left.
    for text in ["9 de mayo", text] {
      words.removeAll()
      Array(text.utf8).withUnsafeBytes { _ = first.read($0, limit: limit) }
      first.forEach { words.append(Word(number: $0, isNumeral: $1)) }
      #expect(words.count == first.count)
    }
    return words
  }

  private static func expected(_ text: String, limit: Int = FirstWords.most) -> [Word] {
    NumberedWords(text).words.prefix(limit).map { Word(number: $0.number, isNumeral: $0.isNumeral) }
  }

  @Test(arguments: [
    "", " ", "pan", "Pan de masa madre, ¿con qué harina?", "PANADERÍA ÑANDÚ Àvia straße Æneas × ÷ þ",
    "3 heridos, 13.000 euros y 2,5 horas", "COVID19.5 y 3D.", "otorrinolaringólogo electroencefalografista a",
    "‘l’obrador’ «pan» pan—duro 😡 Хлеб a·b col·legi", "l'obrador d'en Joan", "e\u{301}l a\u{300}vi",
    "aaaaaaa aaaaaaaa aaaaaaaaa aaaaaaaaaaaaaaa aaaaaaaaaaaaaaaa ééééééé éééééééé", "1.", "1.2", ".5 a.5 5.a",
  ])
  func readsWhatAReaderReads(_ text: String) {
    #expect(Self.words(of: text) == Self.expected(text))
  }

  @Test(arguments: 0...70) func readsItWhereverItStands(place: Int) {
    let filling = String(repeating: "ab ", count: 30).prefix(place).appending(" ")
    for word in ["panaderías", "Ñandú", "1.310", "pan—duro", "electroencefalograma", "éé", "7", "2,5 a.5"] {
      let text = filling + word + " y más pan, que es lo que se pide hoy en la calle de la panadería 12"
      #expect(Self.words(of: text) == Self.expected(text))
      #expect(Self.words(of: filling + word) == Self.expected(filling + word))
    }
  }

  @Test func readsNoMoreThanAreAskedFor() {
    let text = String(repeating: "Pan y 3 éxitos—más electroencefalogramas ", count: 20)
    for limit in 1...FirstWords.most {
      #expect(Self.words(of: text, limit: limit) == Self.expected(text, limit: limit))
    }
  }

  /// Read to its end so many words at a time, none is left out and none is read twice.
  @Test(arguments: [1, 3, 8, 15, 16, 17, 40, 64]) func goesOnWhereItStopped(limit: Int) {
    let text = String(repeating: "Pan y 3 éxitos—más electroencefalogramas 1.310 de a b c d e ", count: 20)
    for isWide in [false, true] where !isWide || FirstWords.canBeWide {
      var (words, first, place) = ([Word](), FirstWords(isWide: isWide), 0)
      Array(text.utf8).withUnsafeBytes { bytes in
        while place < bytes.count {
          place = first.read(bytes, from: place, limit: limit)
          first.forEach { words.append(Word(number: $0, isNumeral: $1)) }
        }
      }
      #expect(words == Self.expected(text, limit: .max))
    }
  }

  @Test func knowsWhichMayBeAmongOthers() {
    let numbers = NumberedWords("masa congelada").words.map(\.number)
    var first = FirstWords()
    Array("La masa madre, congelada o no".utf8).withUnsafeBytes { _ = first.read($0, limit: FirstWords.most) }
    #expect(first.among(NumberFilter(numbers)) == 0b1010)
    #expect(first.among(NumberFilter([])) == 0)
  }

  /// What nobody thought of.
  @Test(arguments: 1...200) func readsAnything(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let pieces = [
      "pan", "Ñandú", "a", "de", "1", ".", ",", "7", " ", " ", "’", "😡", "é", "ß", "·", "×", "л", "\u{301}",
      "que",
      "panaderia", "Ü", "\u{C2}", "»",
    ]
    let text = (0..<Int(random.next() % 90)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
      .joined()
    #expect(Self.words(of: text) == Self.expected(text))
  }
}
