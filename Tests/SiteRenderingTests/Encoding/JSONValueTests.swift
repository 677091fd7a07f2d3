import Foundation
import Testing

@testable import SiteRendering

@Suite struct JSONValueTests {
  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--<script>", "a & b", "\u{2028}\u{2029}", "\"\\",
    "\n\r\t\u{0}\u{1F}\u{7F}",
    "ñç’…😀", "e\u{301}\"\u{301}", "]]>", "\u{E2}\u{80}", "",
  ])
  func survivesAScriptElement(_ text: String) throws {
    let written = JSONValue.object(["t": .string(text)]).text
    #expect(
      !written.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "&") }
    )
    #expect(!written.unicodeScalars.contains("\u{2028}") && !written.unicodeScalars.contains("\u{2029}"))
    let read = try JSONDecoder().decode([String: String].self, from: Data(written.utf8))
    #expect(Array((read["t"] ?? "").unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func keepsTheOrderAndDropsWhatIsMissing() {
    let value = JSONValue.object(["b": 1, "a": [true, .null, .number(0.5)], "gone": nil, "c": .number(.nan)])
    #expect(value.text == #"{"b":1,"a":[true,null,0.5],"c":null}"#)
  }
}
