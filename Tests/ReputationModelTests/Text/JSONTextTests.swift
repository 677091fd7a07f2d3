import Foundation
import ReputationModel
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    "", "ñç’…😀", "\"\\", "\n\r\t\u{0}\u{1F}\u{7F}", "\u{2028}\u{2029}", "e\u{301}\"\u{301}", "\u{E2}\u{80}",
    "</script> & <b>", "\u{202E}abc", "\u{FFFF}",
  ])
  func isReadBackByAnotherParser(_ text: String) throws {
    for isSafeInMarkup in [false, true] {
      var bytes = Array("[".utf8)
      JSONText.append(text, to: &bytes, isSafeInMarkup: isSafeInMarkup)
      bytes += Array("]".utf8)
      let read = try JSONDecoder().decode([String].self, from: Data(bytes))
      #expect(Array(read[0].unicodeScalars) == Array(text.unicodeScalars))
      #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F })
      #expect(!isSafeInMarkup || !bytes.contains { [0x26, 0x3C, 0x3E].contains($0) })
    }
  }

  @Test func leavesWhatNeedsNoEscapeAsItIs() {
    var bytes: [UInt8] = []
    JSONText.append("a & b <c> ñ", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a & b <c> ñ\"")
  }
}
