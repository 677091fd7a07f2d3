import Testing

@testable import SiteRendering

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("pan", "pan"), ("a,b", "\"a,b\""), ("di \"hola\"", "\"di \"\"hola\"\"\""), ("a\nb", "\"a\nb\""),
    ("=1+2", "'=1+2"), ("+x", "'+x"), ("-x", "'-x"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("=a,\"b", "\"'=a,\"\"b\""), ("-0.58", "-0.58"), ("", ""), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func writesACell(_ cell: String, written: String) {
    var text = CSVText()
    text.append([cell, "1"])
    #expect(Array(text.text.utf8) == Array("\(written),1\r\n".utf8))
  }
}
