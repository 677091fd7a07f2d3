import Testing

@testable import ReputationModel

@Suite struct CanonicalURLTests {
  @Test(arguments: [
    ("https://prensa.example/nota", "https://prensa.example/nota"),
    ("HTTPS://Prensa.EXAMPLE/Nota", "https://prensa.example/Nota"),
    ("https://prensa.example/", "https://prensa.example"),
    ("https://prensa.example", "https://prensa.example"),
    ("https://prensa.example:443/a", "https://prensa.example/a"),
    ("http://prensa.example:80/a", "http://prensa.example/a"),
    ("http://prensa.example:443/a", "http://prensa.example:443/a"),
    ("https://prensa.example:/a", "https://prensa.example/a"),
    ("https://prensa.example/a/", "https://prensa.example/a"),
    ("https://prensa.example/a//", "https://prensa.example/a"),
    ("https://prensa.example/a/?id=7", "https://prensa.example/a?id=7"),
    ("https://prensa.example/a?utm_source=x&id=7&UTM_Medium=y", "https://prensa.example/a?id=7"),
    ("https://prensa.example/a?fbclid=x", "https://prensa.example/a"),
    ("https://prensa.example/a?gclid=x#top", "https://prensa.example/a"),
    ("https://prensa.example/a?b=1&a=2", "https://prensa.example/a?b=1&a=2"),
    ("https://prensa.example/a?q=utm_source", "https://prensa.example/a?q=utm_source"),
    ("https://prensa.example/a?", "https://prensa.example/a"),
    ("https://prensa.example/a?&&", "https://prensa.example/a"),
    ("https://prensa.example?utm_id=4", "https://prensa.example"),
    ("https://prensa.example/a#comentarios", "https://prensa.example/a"),
    ("https://prensa.example/a#:~:text=pan", "https://prensa.example/a"),
    ("https://prensa.example/a#xtor=RSS-3", "https://prensa.example/a"),
    ("https://prensa.example/a#", "https://prensa.example/a"),
    ("https://prensa.example/a#comment-1234", "https://prensa.example/a#comment-1234"),
    ("https://prensa.example/#!/hilo/7", "https://prensa.example#!/hilo/7"),
    ("https://prensa.example/a#b?utm_source=x", "https://prensa.example/a"),
    ("https://prensa.example/opinión/", "https://prensa.example/opinión"),
  ])
  func bringsCopiesTogether(address: String, canonical: String) throws {
    let url = try #require(CanonicalURL(address))
    #expect(url.description == canonical)
    // The canonical form is its own.
    #expect(CanonicalURL(canonical) == url)
  }

  @Test(arguments: ["", "nota", "ftp://prensa.example/", "https://a.example\\@b.example", "javascript:x"])
  func leavesAloneWhatIsNoWebAddress(text: String) {
    #expect(CanonicalURL(text) == nil)
  }
}
