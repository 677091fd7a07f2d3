import Foundation
import ReputationModel
import Testing

@testable import SitePublishing

/// What builds leave beside a site, and what becomes of it.
@Suite struct KeptFilesTests {
  private func publish(_ output: String, _ files: [KeptFile]) throws -> PublishSummary {
    let session = try PublishingSession.open(output: output)
    try session.write(OutputFile(path: try #require(RelativePath("index.html")), text: "a"))
    return try session.commit(keeping: files)
  }

  private func text(_ name: KeptFile.Name, _ output: String) throws -> String? {
    try KeptFiles.read(name, beside: output).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func stayUntilABuildWritesThemAnew() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/public"
    #expect(try text(.indexNow, output) == nil)
    _ = try publish(output, [KeptFile(.indexNow, bytes: Array("uno".utf8))])
    #expect(try text(.indexNow, output) == "uno")
    _ = try publish(output, [])
    let session = try PublishingSession.open(output: output)
    #expect(session.kept(.indexNow) == Array("uno".utf8))
    session.discard()
    #expect(try text(.indexNow, output) == "uno", "a build that fails changes nothing")
    _ = try publish(output, [KeptFile(.indexNow, bytes: Array("dos".utf8))])
    #expect(try text(.indexNow, output) == "dos")
    #expect(try text(.nginx, output) == nil)
  }

  @Test func areChangedWhileNoBuildRuns() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/public"
    _ = try publish(output, [KeptFile(.indexNow, bytes: Array("uno".utf8))])
    try KeptFiles.change(.indexNow, beside: output) { ($0 ?? []) + Array(" y dos".utf8) }
    #expect(try text(.indexNow, output) == "uno y dos")
    let session = try PublishingSession.open(output: output)
    #expect(throws: PublishingError.self) { try KeptFiles.change(.indexNow, beside: output) { _ in [] } }
    session.discard()
    #expect(try text(.indexNow, output) == "uno y dos")
    try KeptFiles.change(.nginx, beside: output) { _ in nil }
    #expect(try text(.nginx, output) == nil, "nothing is made of nothing")
    try KeptFiles.change(.nginx, beside: output) { _ in Array("x".utf8) }
    #expect(try text(.nginx, output) == "x", "the lock is free again")
  }

  /// Nothing is read or written through a link that somebody put there.
  @Test func followNoLink() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/public"
    _ = try publish(output, [])
    let elsewhere = folder.path + "/otro"
    try Data("secreto".utf8).write(to: URL(fileURLWithPath: elsewhere))
    let link = folder.path + "/.contrapeso/public/indexnow.json"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: elsewhere)
    #expect((try? KeptFiles.read(.indexNow, beside: output)) == nil)
    _ = try publish(output, [KeptFile(.indexNow, bytes: Array("uno".utf8))])
    #expect(try text(.indexNow, output) == "uno")
    #expect(try String(contentsOfFile: elsewhere, encoding: .utf8) == "secreto")
  }

  /// The site is out by then: it is told of, and nothing is taken back.
  @Test func areNoReasonToPublishNothing() throws {
    let folder = try TemporaryFolder()
    let output = folder.path + "/public"
    _ = try publish(output, [])
    let place = folder.path + "/.contrapeso/public/redirects.nginx.conf"
    let session = try PublishingSession.open(output: output)
    try session.write(OutputFile(path: try #require(RelativePath("index.html")), text: "b"))
    // A folder that is not empty cannot be replaced by a file.
    try FileManager.default.createDirectory(atPath: place + "/x", withIntermediateDirectories: true)
    let summary = try session.commit(keeping: [KeptFile(.nginx, bytes: [1]), KeptFile(.apache, bytes: [2])])
    #expect(summary.findings.map(\.rule) == ["publish.not-kept"])
    #expect(try String(contentsOfFile: output + "/index.html", encoding: .utf8) == "b")
    #expect(try KeptFiles.read(.apache, beside: output) == [2])
  }

  @Test func readingMakesNoFolder() throws {
    let folder = try TemporaryFolder()
    #expect(try text(.indexNow, folder.path + "/nada/public") == nil)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/nada"))
  }
}
