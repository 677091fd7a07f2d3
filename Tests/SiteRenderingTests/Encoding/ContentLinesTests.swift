import Testing

@testable import SiteRendering

@Suite struct ContentLinesTests {
  @Test(arguments: [
    ("uno, dos; tres\\", "uno\\, dos\\; tres\\\\"),
    ("uno\r\ndos\rtres\ncuatro", "uno\\ndos\\ntres\\ncuatro"),
    ("a\u{2028}b\u{2029}c\u{85}d\u{B}e", "a\\nb\\nc\\nd\\ne"),
    ("nul\u{0} esc\u{1B} tab\t.", "nul esc tab ."),
    ("\"comillas\": dos puntos", "\"comillas\": dos puntos"),
    ("", ""),
  ])
  func escapesTexts(text: String, escaped: String) {
    #expect(ContentLines.escape(text) == escaped)
  }

  @Test func noTextBeginsALine() {
    var lines = ContentLines()
    lines.add("SUMMARY", text: "x\r\nEND:VEVENT\r\nBEGIN:VALARM")
    lines.add("URL", "https://a.example/\r\nATTACH:x")
    let text = String(decoding: lines.bytes, as: UTF8.self)
    #expect(text == "SUMMARY:x\\nEND:VEVENT\\nBEGIN:VALARM\r\nURL:https://a.example/ATTACH:x\r\n")
  }

  @Test(arguments: ["a", "é", "漢", "🧁"])
  func foldsBetweenCharacters(letter: String) throws {
    for count in 60...90 {
      let word = String(repeating: letter, count: count)
      var lines = ContentLines()
      lines.add("X", text: word)
      let pieces = lines.bytes.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
      #expect(pieces.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(pieces.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
      let unfolded = (pieces.first.map(Array.init) ?? []) + pieces.dropFirst().flatMap { $0.dropFirst() }
      #expect(String(decoding: unfolded, as: UTF8.self) == "X:\(word)")
    }
  }
}
