import ReputationModel
import Testing

@testable import SitePublishing

@Suite struct FingerprintedNameTests {
  @Test(arguments: [
    ("assets/site.css", "assets/site.3f2a9c1b04.css"), ("site.min.js", "site.min.3f2a9c1b04.js"),
    ("a.b/logo", "a.b/logo.3f2a9c1b04"), ("a/.htaccess", "a/.htaccess.3f2a9c1b04"),
    ("media/caf\u{E9}.jpg", "media/caf\u{E9}.3f2a9c1b04.jpg"),
  ])
  func putsTheDigestBeforeTheLastExtension(original: String, expected: String) throws {
    let path = try #require(RelativePath(original))
    let name = try #require(FingerprintedName(path, digest: "3F2A9C1B04ffff"))
    #expect(name.path.description == expected)
    #expect(name.original == path)
  }

  @Test(arguments: ["", "3f2a9c1b0", "3f2a9c1b0g", "3f2a9c1b04/../x"])
  func refusesWhatIsNoDigest(digest: String) throws {
    #expect(FingerprintedName(try #require(RelativePath("site.css")), digest: digest) == nil)
  }

  @Test func refusesANameThatGrowsTooLong() throws {
    let path = try #require(RelativePath(String(repeating: "x", count: 250)))
    #expect(FingerprintedName(path, digest: "3f2a9c1b04") == nil)
  }
}
