import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct WordReaderTests {
  private func words(_ text: String, seed: UInt64 = 0) -> [WordReader.Word] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = WordReader(bytes, seed: seed)
      var words: [WordReader.Word] = []
      while let word = reader.next() { words.append(word) }
      return words
    }
  }

  private func written(_ text: String) -> [String] {
    words(text).map { String(decoding: Array(text.utf8)[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Pan, pan y más pan.", ["Pan", "pan", "y", "más", "pan"]), ("", []), ("  ¿¡!?  ", []),
    ("l’Obrador d'abril", ["l", "Obrador", "d", "abril"]),
    ("1.310 panes a 2,50", ["1.310", "panes", "a", "2,50"]),
    ("fin. 3.", ["fin", "3"]), ("Хлеб ψωμί パン", ["Хлеб", "ψωμί", "パン"]), ("pan😡duro", ["pan", "duro"]),
    ("@pan_duro", ["pan", "duro"]), ("col·lecció", ["col·lecció"]),
  ])
  func tellsWhereWordsStand(text: String, expected: [String]) {
    #expect(written(text) == expected)
  }

  /// Eight bytes are read together: a word has one number wherever it begins, and however long it is.
  @Test(arguments: 1...26) func readsAWordAlikeWhereverItStands(length: Int) {
    let word = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
    let alone = words(word).map(\.number)
    for offset in 0...9 {
      let signs = String(repeating: "-", count: offset)
      #expect(words(signs + word).map(\.number) == alone)
      #expect(words(signs + word + " final").map(\.number).first == alone.first)
      #expect(words(signs + word.uppercased() + "…").map(\.number) == alone)
    }
    #expect(words(word).map(\.length) == [Int32(length)])
  }

  @Test(arguments: 0...17) func foldsALetterWhereverItStands(place: Int) {
    let plain = Array("estacionamientosx".prefix(17))
    var accented = plain
    if place < plain.count { accented[place] = place == 0 ? "É" : "ê" }
    var expected = plain
    if place < plain.count { expected[place] = "e" }
    #expect(words(String(accented)).map(\.number) == words(String(expected)).map(\.number))
  }

  @Test func foldsAsAddressesDo() {
    for value in UInt32(0xC0)...0x24F {
      guard let scalar = Unicode.Scalar(value), case .letters(let one, let other) = LatinFolding.fold(value)
      else { continue }
      let folded = String(decoding: other == 0 ? [one] : [one, other], as: UTF8.self)
      let found = words("x" + String(scalar))
      #expect(found.map(\.number) == words("x" + folded).map(\.number), "\(scalar)")
      #expect(words(String(scalar)).first?.isCapitalised == scalar.properties.isUppercase, "\(scalar)")
    }
  }

  @Test func knowsCapitalsAndDigits() {
    #expect(words("Pan pan Ñu ñu 3").map(\.isCapitalised) == [true, false, true, false, false])
    #expect(words("3D b12 pan 1.310").map(\.isNumeral) == [true, false, false, true])
    #expect(words("3D b12 pan abcdefgh1").map(\.hasDigits) == [true, true, false, true])
  }

  @Test func goesIntoEveryNumberWithItsSeed() {
    #expect(words("pan duro", seed: 1).map(\.number) != words("pan duro", seed: 2).map(\.number))
  }

  /// The numbers reach the choice of candidates, and so the output: they are the same on every build.
  @Test func areTheSameOnEveryBuild() {
    #expect(words("pan").map(\.number) == [0x4ce8b0bb7345294b])
  }
}
