import Testing

@testable import Intake

@Suite struct DecodedTextPartsTests {
  /// A part must not begin in the middle of a character, and each part must be looked at.
  @Test(arguments: [0, 1, 2, 3])
  func checksUTF8InParts(offset: Int) {
    let letters = Array(repeating: Array("🥖".utf8), count: 2_100_000 + offset).joined()
    let text = Array(repeating: UInt8(ascii: "a"), count: offset) + Array(letters)
    func encoding(_ bytes: [UInt8]) -> TextEncoding {
      bytes.withUnsafeBytes { DecodedText($0, isUTF8: false, threads: 2).encoding }
    }
    #expect(encoding(text) == .utf8)
    for place in [10, text.count / 2, text.count - 2] {
      var broken = text
      broken[place] = 0xFF
      #expect(encoding(broken) == .windows1252)
    }
  }
}
