import Glibc
import Testing

@testable import SitePublishing

@Suite struct PathsTests {
  @Test(arguments: [
    ("/missing-1/a", "/missing-1/a"), ("/missing-1", "/missing-1"),
    ("/tmp/missing-1/./b/../c/", "/tmp/missing-1/c"),
    ("/tmp/missing-1/../../..", "/"), ("/", "/"),
  ])
  func resolvesPathsThatAreNotThere(path: String, expected: String) {
    #expect(absolutePath(path) == expected)
  }

  @Test func resolvesFromTheCurrentFolder() throws {
    let current = try #require(realPath("."))
    #expect(absolutePath("missing-1/a") == "\(current)/missing-1/a")
    #expect(absolutePath("") == current)
  }

  @Test(arguments: [("a/b/c", "a/b", "c"), ("/a", "/", "a"), ("a", ".", "a"), ("a/", "a", "")])
  func splitsPaths(path: String, folder: String, last: String) {
    #expect(path.folderPath == folder)
    #expect(path.lastPart == last)
  }
}
