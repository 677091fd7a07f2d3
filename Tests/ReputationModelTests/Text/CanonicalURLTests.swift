import Testing

@testable import ReputationModel

@Suite struct CanonicalURLTests {
  @Test(arguments: [
    ("https://prensa.example/nota", "https://prensa.example/nota"),
    ("HTTPS://Prensa.EXAMPLE/Nota", "https://prensa.example/Nota"),
    ("https://prensa.example/", "https://prensa.example"),
    ("https://prensa.example", "https://prensa.example"),
    ("https://prensa.example:443/a", "https://prensa.example/a"),
    ("http://prensa.example:80/a", "https://prensa.example/a"),
    ("http://prensa.example:443/a", "https://prensa.example/a"),
    ("https://prensa.example:80/a", "https://prensa.example/a"),
    ("https://prensa.example:8080/a", "https://prensa.example:8080/a"),
    ("https://prensa.example:/a", "https://prensa.example/a"),
    ("http://prensa.example/a?id=7", "https://prensa.example/a?id=7"),
    ("https://www.prensa.example/a", "https://www.prensa.example/a"),
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
    ("https://prensa.example/opinión/", "https://prensa.example/opini%C3%B3n"),
    ("https://prensa.example/opini%c3%b3n", "https://prensa.example/opini%C3%B3n"),
    ("https://prensa.example/%7Eana/%41", "https://prensa.example/~ana/A"),
    ("https://prensa.example/a%2fb", "https://prensa.example/a%2Fb"),
    ("https://prensa.example/a%20b?c=%2b%2D", "https://prensa.example/a%20b?c=%2B-"),
    ("https://prensa.example/a?%75tm_source=x", "https://prensa.example/a"),
    ("https://prensa.example/a#comment%2D12", "https://prensa.example/a#comment-12"),
    // A sign that begins no escape: from there on nothing is touched, or what is left would become another one.
    ("https://prensa.example/%41%%34%31", "https://prensa.example/A%%34%31"),
    ("https://prensa.example/100%", "https://prensa.example/100%"),
    ("https://prensa.example/100%4", "https://prensa.example/100%4"),
    ("https://forn-marçal.example/pa", "https://xn--forn-maral-v6a.example/pa"),
    ("https://FORN-MARÇAL.example/pa", "https://xn--forn-maral-v6a.example/pa"),
    ("https://XN--forn-maral-V6A.example/pa", "https://xn--forn-maral-v6a.example/pa"),
    ("http://forn-marc\u{327}al.example:80/", "https://xn--forn-maral-v6a.example"),
    ("https://blog.pà。example/#!/7", "https://blog.xn--p-sfa.example#!/7"),
  ])
  func bringsCopiesTogether(address: String, canonical: String) throws {
    let url = try #require(CanonicalURL(address))
    #expect(url.description == canonical)
    // The canonical form is its own, and one that the policy for links accepts.
    #expect(WebAddress(canonical) != nil)
    #expect(CanonicalURL(canonical) == url)
  }

  @Test(arguments: [
    "", "nota", "ftp://prensa.example/", "https://a.example\\@b.example", "javascript:x",
    "https://ana@forn-marçal.example/", "https://forn marçal.example/", "https://forn\u{200B}marçal.example/",
    "https://..marçal.example/", "https://forn%C3%A7.example/", "https://\u{327}forn.example/",
    "https://\(String(repeating: "ç", count: 64)).example/", "marçal://forn.example/",
  ])
  func leavesAloneWhatIsNoWebAddress(text: String) {
    #expect(CanonicalURL(text) == nil)
  }

  /// One letter looks like the other, and stays another.
  @Test func keepsLookAlikesApart() throws {
    let latin = try #require(CanonicalURL("https://espiga.example/"))
    let cyrillic = try #require(CanonicalURL("https://espig\u{430}.example/"))
    #expect(latin != cyrillic)
    #expect(cyrillic.description == "https://xn--espig-8ve.example")
  }

  @Test func isNoLinkForAllThat() {
    #expect(WebAddress("https://forn-marçal.example/pa") == nil)
  }

  @Test(arguments: [
    ("https://a.example/x?utm_medium=cpc&fbclid=z", "https://a.example/x"),
    ("a.example/x/?FBCLID=z&p=1&utm_source=b#c3", "a.example/x/?p=1#c3"),
    ("https://A.example/x?p=1&&q", "https://A.example/x?p=1&&q"),
    ("https://a.example/?", "https://a.example/?"),
    ("https://a.example/#?fbclid=z", "https://a.example/#?fbclid=z"), ("nota ç", "nota ç"),
  ])
  func leavesOutOnlyWhatTracks(address: String, shown: String) {
    #expect(CanonicalURL.withoutTracking(address) == shown)
  }
}
