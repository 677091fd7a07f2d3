import Testing

@testable import ReputationModel

@Suite struct AddressPatternsTests {
  @Test(arguments: [
    ("foro.example", "https://foro.example/t/1", true), ("foro.example", "http://WWW.foro.example", true),
    ("foro.example", "https://m.foro.example/t", true), ("foro.example", "https://otroforo.example/", false),
    ("foro.example", "https://x.example/foro.example", false),
    ("https://foro.example/t/", "https://foro.example/t/9", true),
    ("https://foro.example/t/", "http://foro.example/t", true),
    ("https://foro.example/t/", "https://foro.example/u/9", false),
    ("https://quejas.example/la-espiga*", "https://quejas.example/la-espiga-2?x", true),
    ("https://quejas.example/*/espiga", "https://quejas.example/a/b/espiga", true),
    ("https://quejas.example/*/espiga", "https://quejas.example/a/espigas", false),
    ("", "https://a.example", false),
  ])
  func matches(_ pattern: String, address: String, expected: Bool) {
    #expect(AddressPatterns([pattern]).matches(address) == expected)
  }
}
