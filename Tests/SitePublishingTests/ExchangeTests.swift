import Glibc
import ReputationModel
import Testing

@testable import SitePublishing

@Suite struct ExchangeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func publish(_ text: String, answering code: Int32) throws -> PublishSummary {
    let session = try PublishingSession(
      output: folder("public"),
      sources: [],
      exchange: Exchange(exchange: { _, _, _, _ in code })
    )
    try session.write(OutputFile(path: try #require(RelativePath("index.html")), text: text))
    return try session.commit()
  }

  @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func renamesTwiceWhereNothingCanBeExchanged(code: Int32) throws {
    for generation in 1...3 { _ = try publish("\(generation)", answering: code) }
    #expect(folder.read("public/index.html") == "3")
    #expect(folder.read(".contrapeso/public/previous/index.html") == "2")
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "previous", "spare"])
  }

  @Test(arguments: [(EBUSY, "publish.failed"), (EACCES, "publish.denied"), (ENOSPC, "publish.no-space")])
  func leavesEverythingAsItWasWhereItFails(code: Int32, rule: String) throws {
    for generation in 1...2 { _ = try publish("\(generation)", answering: EINVAL) }
    let error = try #require(throws: PublishingError.self) { try publish("3", answering: code) }
    #expect(error.finding.rule == rule)
    #expect(folder.read("public/index.html") == "2")
    #expect(folder.read(".contrapeso/public/previous/index.html") == "1")
    // A stage that found no room is not kept.
    #expect(
      folder.names(in: ".contrapeso/public") == ["lock", "previous"] + (code == ENOSPC ? [] : ["spare"])
    )
  }

  /// As left by a build that was killed between the two renames.
  @Test func putsBackASiteThatWasTakenAway() throws {
    for generation in 1...2 { _ = try publish("\(generation)", answering: EINVAL) }
    rename(folder("public"), folder(".contrapeso/public/replaced"))
    try PublishingSession.open(output: folder("public")).discard()
    #expect(folder.read("public/index.html") == "2")
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "previous", "spare"])
  }
}
