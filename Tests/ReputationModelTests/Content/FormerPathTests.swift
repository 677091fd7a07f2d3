import ReputationModel
import Testing

@Suite struct FormerPathTests {
  @Test(arguments: [
    ("/noticias/masa", "/noticias/masa/", "noticias/masa/index.html"),
    ("/noticias/masa/", "/noticias/masa/", "noticias/masa/index.html"),
    ("/antes.html", "/antes.html", "antes.html"), ("/viejo.php", "/viejo.php/", "viejo.php/index.html"),
    ("/", "/", "index.html"), ("/caf%c3%a9", "/caf%C3%A9/", "café/index.html"),
    ("/café/", "/caf%C3%A9/", "café/index.html"), ("/m%61sa/", "/masa/", "masa/index.html"),
    ("/a%20b/", "/a%20b/", "a b/index.html"), ("/a+b,(c)!/", "/a+b,(c)!/", "a+b,(c)!/index.html"),
    ("/100%25/", "/100%25/", "100%/index.html"), ("/%22x%22/", "/%22x%22/", "\"x\"/index.html"),
  ])
  func isWrittenInOneWay(_ text: String, path: String, file: String) throws {
    let former = try #require(FormerPath(text))
    #expect(former.path == path)
    #expect(former.file.description == file)
  }

  @Test(arguments: [
    "", "noticias", "//a/", "/../etc/", "/a/../b/", "/%2e%2e/etc/", "/a%2Fb/", "/a%00/", "/a%0Ab/", "/a%",
    "/a%zz/",
    "/%ff/", "/?p=12", "/a/#b", "/a/*", "/:slug/", "/a%3Fb/", "/a%2A/", "/a\\b/", "/-a/", "/a//b/", "/a\nb/",
  ])
  func refusesWhatIsNoPath(_ text: String) {
    #expect(FormerPath(text) == nil)
  }
}
