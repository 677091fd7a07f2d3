import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("<a href=\"x\">&'", "&lt;a href=&quot;x&quot;&gt;&amp;&#39;"), ("]]>", "]]&gt;"),
    ("a\u{0}\u{B}\u{1F}\u{7F}b", "ab"), ("x\u{FFFE}y\u{FFFF}z", "xyz"),
    ("\u{FFFD}\u{FFBE}ñ😀", "\u{FFFD}\u{FFBE}ñ😀"),
    ("a\tb\nc\rd", "a\tb\nc&#13;d"), ("\"\u{301}", "&quot;\u{301}"),
  ])
  func escapes(_ text: String, expected: String) {
    #expect(Array(XMLText.escape(text).utf8) == Array(expected.utf8))
  }

  @Test func writesElements() {
    var writer = XMLWriter()
    writer.element("a", ["x": "1 < 2", "y": nil]) { writer in
      writer.element("b", text: "&")
      writer.element("c", ["z": "\""])
    }
    let expected = """
      <?xml version="1.0" encoding="utf-8"?>
      <a x="1 &lt; 2">
      <b>&amp;</b>
      <c z="&quot;"/>
      </a>

      """
    #expect(String(decoding: writer.document, as: UTF8.self) == expected)
  }
}
