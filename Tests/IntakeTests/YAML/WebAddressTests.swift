import Testing

@testable import Intake

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://a.example", "http://a.example/", "HTTPS://A.example/x?y=1&z=%20#part",
    "https://a.example:8080/x",
    "https://xn--espaa-rta.example/a_(b)", "http://localhost:8000",
  ])
  func takesPlainAddresses(text: String) {
    #expect(WebAddress.isValid(text))
  }

  @Test(arguments: [
    "", "https://", "//a.example", "ftp://a.example", "javascript:alert(1)", "java\tscript:x",
    "https:/a.example",
    "https://a.example\\@b.example", "https://user@a.example", "https://a..example", "https://-a.example",
    "https://a.example/ x", "https://a.example/%zz", "https://a.example/%4", "https://a.example/opinión",
    "https://a.example:port/", "https://a.example:/", "https://a.example/#a#b", " https://a.example",
    "https://a.example/\"onload=", "https://a.example/<b>", "https://ａ.example",
  ])
  func takesNothingElse(text: String) {
    #expect(!WebAddress.isValid(text))
  }

  @Test func knowsPathsOfTheSite() {
    #expect(WebAddress.isRootPath("/noticias/antigua/"))
    #expect(WebAddress.isRootPath("/"))
    for path in ["", "noticias/", "//evil.example/", "/../etc", "/a/../b", "/a b", "/a\\b"] {
      #expect(!WebAddress.isRootPath(path), "\(path)")
    }
  }
}
