import Testing

@testable import ReputationModel

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://prensa.example/nota", "https://prensa.example/nota"),
    ("HTTP://Prensa.Example", "http://prensa.example"),
    ("https://prensa.example:8443/a?b=c&d=e#f", "https://prensa.example:8443/a?b=c&d=e#f"),
    ("https://prensa.example?a=1", "https://prensa.example?a=1"),
    ("https://prensa.example/opinión", "https://prensa.example/opini%C3%B3n"),
    ("https://prensa.example/%C3%B3", "https://prensa.example/%C3%B3"),
    ("https://prensa.example/\"><script>", "https://prensa.example/%22%3E%3Cscript%3E"),
    ("https://prensa.example/it's", "https://prensa.example/it%27s"),
    ("https://prensa.example/@user", "https://prensa.example/@user"),
    ("https://xn--mnchen-3ya.example/", "https://xn--mnchen-3ya.example/"),
    ("https://a_b.prensa.example./", "https://a_b.prensa.example./"),
  ])
  func acceptsAddressesOfTheWeb(text: String, written: String) {
    #expect(WebAddress(text)?.description == written)
  }

  @Test(arguments: [
    "", "https://", "http:///x", "https:/prensa.example", "prensa.example", "//prensa.example", "/x", "#",
    "javascript:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
    "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,<script>", "file:///etc/passwd", "ftp://a.example/",
    "mailto:a@a.example", "blob:https://a.example/x", "view-source:https://a.example",
    " https://a.example", "https://a.example ", "https://a.example/a b", "https://a.example/\n",
    "https://a.example/\u{0}", "https://a.example/\u{7F}", "https://a.example/\tb", "ht\ntps://a.example",
    "https://a.example\\@b.example", "https://a.example/\\b", "https:\\\\a.example",
    "https://user@a.example", "https://user:secret@a.example", "https://a.example%2F@b.example",
    "https://a.exa%6Dple/", "https://a.example:80a/", "https://a.example:123456/",
    "https://a.example:@b.example",
    "https://münchen.example/", "https://example。com", "https://ⓔxample.com", "https://[::1]/",
    "https://.a.example/", "https://a..example/", "https://a.example,b.example/", "https://a.example;x",
    "https://a.example\u{202E}/", "https://a.example'onload=x",
  ])
  func showsEverythingElseAsText(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test func limitsTheLength() {
    let address = "https://a.example/"
    let padding = WebAddress.maximumLength - address.utf8.count
    #expect(WebAddress(address + String(repeating: "x", count: padding)) != nil)
    #expect(WebAddress(address + String(repeating: "x", count: padding + 1)) == nil)
    #expect(WebAddress("https://\(String(repeating: "a", count: 254))/") == nil)
  }
}
