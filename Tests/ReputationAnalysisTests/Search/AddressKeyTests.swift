import Testing

@testable import ReputationAnalysis

@Suite struct AddressKeyTests {
  @Test(arguments: [
    "https://espiga.example/pan/", "http://espiga.example/pan", "espiga.example/pan",
    "https://www.espiga.example/pan/",
    "WWW.Espiga.example/pan/index.html",
    "https://espiga.example:443/pan/index.htm?utm_source=a&gclid=b#:~:text=pan",
  ])
  func isOneForEverySpelling(_ url: String) {
    #expect(AddressKey.of(url) == "espiga.example/pan")
  }

  @Test(arguments: [
    ("https://espiga.example/pan/?p=2", "espiga.example/pan?p=2"),
    ("https://espiga.example/index.html?p=2", "espiga.example?p=2"),
    ("https://espiga.example/Pan/", "espiga.example/Pan"),
    ("https://tienda.espiga.example/pan", "tienda.espiga.example/pan"),
    ("https://espiga.example/index.html/pan", "espiga.example/index.html/pan"), ("no es nada", "no es nada"),
  ])
  func keepsWhatTellsPagesApart(_ url: String, key: String) {
    #expect(AddressKey.of(url) == key)
  }
}
