import Testing

@testable import SiteRendering

@Suite struct CSVTableTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+34 600", "'+34 600"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", " '=1"), (" =1", " '=1"), ("\r\n=1", "  '=1"), ("\u{FF1D}1", "'\u{FF1D}1"),
    // A spreadsheet that splits at semicolons sees a cell begin here.
    ("pan;=1", "pan;'=1"), ("pan; @x", "pan; '@x"), ("a = b", "a = b"), ("a-b", "a-b"), ("", ""),
    ("pan;\u{FF20}x", "pan;'\u{FF20}x"), ("🥖=1", "🥖=1"), ("¿=?", "¿=?"), ("\u{200B}=1", "'=1"),
    ("\u{2003}=1", " '=1"), ("\u{A0}=1", "\u{A0}'=1"), ("\u{FF0B}34", "'\u{FF0B}34"),
    ("\u{FF0D}x", "'\u{FF0D}x"), ("a\u{2028}b\u{3000}c", "a b c"), ("\u{202E};=1", "[U+202E];'=1"),
  ])
  func guardsWhatMightBeAFormula(text: String, guarded: String) {
    var table = CSVTable(header: [])
    table.append([.text(text)])
    let cell = guarded.contains(";") ? "\"\(guarded)\"" : guarded
    #expect(String(decoding: table.bytes, as: UTF8.self) == "\r\n\(cell)\r\n")
  }

  @Test func takesBytesAsItTakesStrings() {
    let texts = ["=a;\"b\",=c", "ñç “x” €5 ❤️", "e\u{301}\u{302}", "\u{200F}-1", "1,5\t2\r\n3", "中文；=1"]
    var (strings, bytes) = (CSVTable(header: ["t"]), CSVTable(header: ["t"]))
    for text in texts {
      strings.append([.text(text)])
      Array(text.utf8).withUnsafeBytes { bytes.append(text: $0) }
      bytes.endLine()
    }
    #expect(strings.bytes == bytes.bytes)
  }

  @Test func quotesAndEndsLinesAsTheStandardSays() {
    var table = CSVTable(header: ["a", "b"])
    table.append([.text("uno, \"dos\""), .empty])
    table.append([.plain("-0.5"), .text("línea\notra")])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "a,b\r\n\"uno, \"\"dos\"\"\",\r\n-0.5,línea otra\r\n"
    )
  }
}
