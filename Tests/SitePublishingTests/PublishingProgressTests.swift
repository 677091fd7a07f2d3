import ReputationModel
import Testing

@testable import SitePublishing

@Suite struct PublishingProgressTests {
  let path: RelativePath

  init() throws { path = try #require(RelativePath("a/index.html")) }

  @Test func isNotClosedWhileAFileIsWritten() throws {
    var progress = PublishingProgress()
    #expect(try progress.begin(path) == "a")
    let error = try #require(throws: PublishingError.self) { try progress.close() }
    #expect(error.finding.rule == "publish.still-writing")
    #expect(progress.end("a/index.html", folder: "a", bytes: 3, .added) == false)
    #expect(try progress.close().summary(removed: 0, leftovers: []).written == 1)
    let closed = try #require(throws: PublishingError.self) { try progress.close() }
    #expect(closed.finding.rule == "publish.closed")
  }

  @Test func leavesTheStageToTheLastWriter() throws {
    var progress = PublishingProgress()
    _ = try progress.begin(path)
    #expect(progress.abandon() == false)
    #expect(progress.end("a/index.html", folder: "a", bytes: 3, .added) == true)
    #expect(progress.abandon() == false)
  }

  @Test func asksForAFolderOnce() throws {
    var progress = PublishingProgress()
    #expect(try progress.begin(path) == "a")
    _ = progress.end("a/index.html", folder: "a", bytes: 3, .added)
    #expect(try progress.begin(try #require(RelativePath("a/other.html"))) == nil)
  }

  @Test func namesThePathsOnlyWhileTheyAreFew() throws {
    var progress = PublishingProgress()
    for number in 0...PublishingProgress.fewFiles {
      #expect(progress.fewPaths?.count == number)
      _ = try progress.begin(try #require(RelativePath("\(number)")))
      _ = progress.end("\(number)", folder: nil, bytes: 1, number % 2 == 0 ? .added : .linked)
    }
    #expect(progress.fewPaths == nil)
  }
}
