import Testing

@testable import SiteRendering

@Suite struct SiteRootTests {
  @Test(arguments: [
    ("https://a.example", "", "/x/", "https://a.example/x/"),
    ("https://a.example/", "", "/x/", "https://a.example/x/"),
    ("https://a.example/blog/es", "/blog/es", "/blog/es/x/", "https://a.example/blog/es/x/"),
  ])
  func makesAddresses(_ url: String, base: String, link: String, absolute: String) {
    let root = SiteRoot(url: url)
    #expect(root.base == base)
    #expect(root.link("/x/") == link)
    #expect(root.absolute("/x/") == absolute)
    #expect(root.path(ofAbsolute: absolute) == "/x/")
  }

  @Test(arguments: ["https://a.example.evil.example/x/", "https://b.example/", "http://a.example/"])
  func knowsOtherSites(_ address: String) {
    #expect(SiteRoot(url: "https://a.example").path(ofAbsolute: address) == nil)
  }
}
