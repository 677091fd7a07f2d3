import Glibc
import ReputationModel
import Testing

@testable import SitePublishing

/// What only a file system of its own can show; mounting one takes root.
@Suite(.enabled(if: geteuid() == 0, "only root can mount a file system"))
struct MountTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Mounts a small file system in memory; `false` in containers that allow no mount.
  func mounting(_ name: String, size: String = "1m", _ body: () throws -> Void) throws {
    try folder.makeFolder(name)
    guard mount("tmpfs", folder(name), "tmpfs", 0, "size=\(size)") == 0 else { return }
    defer { umount2(folder(name), Int32(MNT_DETACH)) }
    try body()
  }

  func publish(to output: String, bytes: Int) throws -> PublishSummary {
    let session = try PublishingSession.open(output: output)
    let path = try #require(RelativePath("a/index.html"))
    try? session.write(OutputFile(path: path, bytes: [UInt8](repeating: 65, count: bytes)))
    return try session.commit()
  }

  @Test func leavesTheOldSiteWhereTheDiskIsFull() throws {
    try mounting("disk") {
      _ = try publish(to: folder("disk/public"), bytes: 10)
      let error = try #require(throws: PublishingError.self) {
        try publish(to: folder("disk/public"), bytes: 3_000_000)
      }
      #expect(error.finding.rule == "publish.no-space")
      #expect(folder.read("disk/public/a/index.html") == "AAAAAAAAAA")
      #expect(folder.names(in: "disk/.contrapeso/public") == ["lock"])
      #expect(try publish(to: folder("disk/public"), bytes: 100_000).bytesWritten == 100_000)
    }
  }

  @Test func refusesAMountPoint() throws {
    try mounting("public") {
      let error = try #require(throws: PublishingError.self) { try publish(to: folder("public"), bytes: 10) }
      #expect(error.finding.rule == "publish.other-file-system")
      #expect(folder.names() == ["public"])
    }
  }

  @Test func refusesStateOnAnotherFileSystem() throws {
    try mounting(".contrapeso") {
      let error = try #require(throws: PublishingError.self) { try publish(to: folder("public"), bytes: 10) }
      #expect(error.finding.rule == "publish.other-file-system")
      #expect(folder.names() == [".contrapeso"])
    }
  }

  @Test func reportsWhatItCannotRemove() throws {
    _ = try publish(to: folder("public"), bytes: 10)
    try mounting(".contrapeso/public/stage-1") {
      let summary = try publish(to: folder("public"), bytes: 20)
      #expect(summary.leftovers == [folder(".contrapeso/public/stage-1")])
      #expect(summary.findings.map(\.rule) == ["publish.leftover"])
      #expect(folder.read("public/a/index.html")?.count == 20)
    }
  }
}
