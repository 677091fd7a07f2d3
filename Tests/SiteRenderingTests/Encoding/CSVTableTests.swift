import Testing

@testable import SiteRendering

@Suite struct CSVTableTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+34 600", "'+34 600"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", " '=1"), (" =1", " '=1"), ("\r\n=1", "  '=1"), ("\u{FF1D}1", "'\u{FF1D}1"),
    // A spreadsheet that splits at semicolons sees a cell begin here.
    ("pan;=1", "pan;'=1"), ("pan; @x", "pan; '@x"), ("a = b", "a = b"), ("a-b", "a-b"), ("", ""),
  ])
  func guardsWhatMightBeAFormula(text: String, guarded: String) {
    #expect(CSVTable.guarded(text) == guarded)
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
