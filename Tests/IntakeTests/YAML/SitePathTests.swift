import Testing

@testable import Intake

@Suite struct SitePathTests {
  @Test(arguments: ["/", "/noticias/antigua/", "/a.html?b=c#d", "/a%20b", "/...", "/a..b/"])
  func takesPathsOfTheSite(path: String) {
    #expect(SitePath.isValid(path))
  }

  @Test(arguments: [
    "", "noticias/", "//evil.example/", "/../etc", "/a/../b", "/a/..", "/a b", "/a\\b", "/ñ", "/%zz", "/%2",
    "/a#b#c",
    "/\u{0}", "/\"", "/<b>",
  ])
  func takesNothingElse(path: String) {
    #expect(!SitePath.isValid(path))
  }
}
