import Testing

@testable import SiteChecking

@Suite struct SyllablesTests {
  private func count(_ text: String, _ reading: TextLanguage.Reading) -> Int {
    var text = text
    return text.withUTF8 { Syllables.count(UnsafeRawBufferPointer($0), reading) }
  }

  @Test(arguments: [
    ("pan", 1), ("panadería", 5), ("Europa", 3), ("teatro", 3), ("ciudad", 2), ("aéreo", 4), ("pingüino", 3),
    ("país", 2), ("baúl", 2), ("la masa madre", 5),
  ])
  func countsInSpanish(_ text: String, expected: Int) {
    #expect(count(text, .fernandezHuerta) == expected)
  }

  @Test(arguments: [
    ("bread", 1), ("bakery", 3), ("table", 2), ("make", 1), ("baked", 1), ("wanted", 2), ("breads", 1),
    ("loaves", 1),
    ("the little bakery", 6),
  ])
  func countsInEnglish(_ text: String, expected: Int) {
    #expect(count(text, .flesch) == expected)
  }
}
