import Glibc
import ReputationModel
import Testing

@testable import SitePublishing

@Suite struct PublishingSessionTests {
  let folder: TemporaryFolder
  var output: String { folder("public") }

  init() throws { folder = try TemporaryFolder() }

  /// Publishes a whole site.
  @discardableResult
  func publish(_ site: [String: String], exchange: Exchange = Exchange()) throws -> PublishSummary {
    let session = try PublishingSession(output: output, sources: [], exchange: exchange)
    for (path, text) in site { try session.write(file(path, text)) }
    return try session.commit()
  }

  func file(_ path: String, _ text: String = "text\n") throws -> OutputFile {
    OutputFile(path: try #require(RelativePath(path)), text: text)
  }

  @Test func publishesToAMissingFolder() throws {
    let summary = try publish(["index.html": "home", "a/b/index.html": "page"])
    #expect(folder.read("public/index.html") == "home")
    #expect(folder.read("public/a/b/index.html") == "page")
    #expect(folder.names(in: "public") == [".contrapeso-site", "a", "index.html"])
    #expect(summary.written == 2 && summary.unchanged == 0 && summary.removed == 0)
    #expect(summary.bytes == 8 && summary.bytesWritten == 8 && summary.files == 2)
    #expect(folder.names(in: ".contrapeso/public") == ["lock"])
  }

  @Test func makesTheFoldersThatLeadToTheOutput() throws {
    let session = try PublishingSession.open(output: folder("deep/er/site/"))
    try session.write(file("index.html"))
    _ = try session.commit()
    #expect(folder.read("deep/er/site/index.html") == "text\n")
  }

  @Test(arguments: [".contrapeso", ".contrapeso/public", ".contrapeso/a/b"])
  func publishesNothingAmongWhatIsKeptBesideASite(_ output: String) throws {
    #expect(throws: PublishingError.self) { try PublishingSession.open(output: folder(output)) }
    #expect(folder.names(in: ".contrapeso").isEmpty)
  }

  @Test func keepsThePlaceholder() throws {
    try folder.makeFolder("public")
    try folder.write("keep\n", to: "public/.gitkeep")
    try publish(["index.html": "1"])
    #expect(folder.read("public/.gitkeep") == "keep\n")
    let summary = try publish(["index.html": "2"])
    #expect(folder.read("public/.gitkeep") == "keep\n")
    #expect(summary.removed == 0)
  }

  @Test func replacesTheSiteAndKeepsTheOneBefore() throws {
    try publish(["index.html": "1", "old.html": "old", "same.html": "same"])
    let summary = try publish(["index.html": "2", "new/index.html": "new", "same.html": "same"])
    #expect(folder.names(in: "public") == [".contrapeso-site", "index.html", "new", "same.html"])
    #expect(folder.read("public/index.html") == "2")
    #expect(summary.written == 2 && summary.unchanged == 1 && summary.removed == 1)
    #expect(summary.bytes == 8 && summary.bytesWritten == 4)
    #expect(folder.read(".contrapeso/public/previous/index.html") == "1")
    #expect(folder.read(".contrapeso/public/previous/old.html") == "old")

    try publish(["index.html": "3"])
    #expect(folder.read(".contrapeso/public/previous/index.html") == "2")
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "previous", "spare"])
  }

  @Test func linksWhatDidNotChange() throws {
    try publish(["same.html": "same", "other.html": "1"])
    let before = try #require(folder.status("public/same.html"))
    try publish(["same.html": "same", "other.html": "2"])
    let after = try #require(folder.status("public/same.html"))
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
  }

  @Test func writesAnewWhatWasEditedInPlace() throws {
    try publish(["page.html": "first"])
    // The same length, and the same inode in both generations after this.
    try publish(["page.html": "first"])
    try folder.write("FIRST", to: "public/page.html")
    let summary = try publish(["page.html": "first"])
    #expect(folder.read("public/page.html") == "first")
    #expect(summary.written == 1 && summary.unchanged == 0)
  }

  @Test func writesAnewWhatIsNoPlainFile() throws {
    try publish(["page.html": "text", "folder.html": "text", "part/page.html": "text"])
    try folder.write("text", to: "elsewhere")
    unlink(folder("public/page.html"))
    symlink(folder("elsewhere"), folder("public/page.html"))
    unlink(folder("public/folder.html"))
    try folder.makeFolder("public/folder.html")
    rename(folder("public/part"), folder("moved"))
    symlink(folder("moved"), folder("public/part"))
    let summary = try publish(["page.html": "text", "folder.html": "text", "part/page.html": "text"])
    #expect(summary.unchanged == 0)
    for name in ["page.html", "folder.html", "part/page.html"] {
      #expect(try #require(folder.status("public/\(name)")).st_mode & S_IFMT == S_IFREG)
    }
    #expect(try #require(folder.status("public/part")).st_mode & S_IFMT == S_IFDIR)
  }

  @Test func givesFixedPermissions() throws {
    let mask = umask(0o077)
    defer { umask(mask) }
    try publish(["a/index.html": "1"])
    #expect(try #require(folder.status("public")).st_mode & 0o777 == 0o755)
    #expect(try #require(folder.status("public/a")).st_mode & 0o777 == 0o755)
    #expect(try #require(folder.status("public/a/index.html")).st_mode & 0o777 == 0o644)
    chmod(folder("public/a/index.html"), 0o600)
    try publish(["a/index.html": "1"])
    #expect(try #require(folder.status("public/a/index.html")).st_mode & 0o777 == 0o644)
  }

  @Test func discardsWithoutATrace() throws {
    try publish(["index.html": "1"])
    let session = try PublishingSession.open(output: output)
    try session.write(file("index.html", "2"))
    session.discard()
    session.discard()
    #expect(folder.read("public/index.html") == "1")
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "spare"])
    #expect(throws: PublishingError.closed) { try session.write(file("late.html")) }
    #expect(throws: PublishingError.closed) { try session.commit() }
  }

  @Test func discardsWhatIsDropped() throws {
    do {
      let session = try PublishingSession.open(output: output)
      try session.write(file("index.html"))
    }
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "spare"])
    #expect(folder.names(in: "public") == [])
    try publish(["index.html": "1"])
  }

  @Test func writesFromSeveralTasks() async throws {
    let session = try PublishingSession.open(output: output)
    try await withThrowingTaskGroup { group in
      for task in 0..<4 {
        group.addTask {
          for number in stride(from: task, to: 400, by: 4) {
            try session.write(file("shared/\(number % 7)/\(number)/index.html", "\(number)"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try session.commit().written == 400)
    #expect(folder.read("public/shared/3/3/index.html") == "3")
    #expect(folder.read("public/shared/0/399/index.html") == "399")
  }

  @Test(arguments: [
    ("a.html", "a.html"), ("a.html", "A.html"), ("caf\u{E9}.html", "cafe\u{301}.html"), ("a", "a/b"),
    ("a/b", "a"),
    ("A/b", "a"), ("stra\u{DF}e", "STRASSE"),
  ])
  func refusesPathsThatCannotBeKeptApart(first: String, second: String) throws {
    try publish(["index.html": "1"])
    let session = try PublishingSession.open(output: output)
    try session.write(file(first))
    let error = try #require(throws: PublishingError.self) { try session.write(file(second)) }
    #expect(error.finding.rule == "publish.duplicate-path")
    #expect(error.finding.found?.contains(second) == true)
    #expect(throws: error) { try session.commit() }
    #expect(folder.read("public/index.html") == "1")
  }

  @Test func allowsFoldersInSeveralSpellings() throws {
    #expect(
      try publish(["Media/a": "1", "media/b": "2", "caf\u{E9}/a": "3", "cafe\u{301}/b": "4"]).written == 4
    )
    #expect(folder.read("public/Media/a") == "1")
    #expect(folder.read("public/cafe\u{301}/b") == "4")
  }

  @Test(arguments: [".contrapeso-site", ".gitkeep"])
  func refusesItsOwnNames(name: String) throws {
    let session = try PublishingSession.open(output: output)
    let error = try #require(throws: PublishingError.self) { try session.write(file(name)) }
    #expect(error.finding.rule == "publish.reserved-path")
  }

  @Test func refusesAFolderThatIsNotOurs() throws {
    try folder.makeFolder("public")
    try folder.write("dear diary", to: "public/diary.txt")
    try folder.write("", to: "public/.gitkeep")
    let error = try #require(throws: PublishingError.self) { try PublishingSession.open(output: output) }
    #expect(error == .notOurs(output: output, entries: ["diary.txt"]))
    #expect(error.finding.rule == "publish.not-ours")
    #expect(error.finding.fix?.contains("--output") == true)
    #expect(folder.names() == ["public"])
    #expect(folder.read("public/diary.txt") == "dear diary")
  }

  @Test func refusesAFolderThatStoppedBeingOurs() throws {
    try folder.makeFolder("public")
    let session = try PublishingSession.open(output: output)
    try session.write(file("index.html"))
    try folder.write("dear diary", to: "public/diary.txt")
    #expect(throws: PublishingError.notOurs(output: output, entries: ["diary.txt"])) { try session.commit() }
    #expect(folder.names(in: "public") == ["diary.txt"])
  }

  @Test(arguments: ["file", "link", "pipe", "link to nothing"])
  func refusesWhatIsNoFolder(kind: String) throws {
    try folder.makeFolder("elsewhere")
    switch kind {
    case "file": try folder.write("", to: "public")
    case "link": symlink(folder("elsewhere"), output)
    case "pipe": mkfifo(output, 0o644)
    default: symlink(folder("nowhere"), output)
    }
    let error = try #require(throws: PublishingError.self) { try PublishingSession.open(output: output) }
    #expect(error.finding.rule == "publish.not-a-folder")
    #expect(folder.names() == ["elsewhere", "public"])
  }

  @Test(arguments: ["a marker that is a link", "a marker with other words", "a marker that is a folder"])
  func refusesAFalseMarker(kind: String) throws {
    try folder.makeFolder("public")
    switch kind {
    case "a marker that is a link":
      try folder.write("contrapeso-site 1\n", to: "marker")
      symlink(folder("marker"), folder("public/.contrapeso-site"))
    case "a marker with other words": try folder.write("contrapeso", to: "public/.contrapeso-site")
    default: try folder.makeFolder("public/.contrapeso-site")
    }
    #expect(throws: PublishingError.notOurs(output: output, entries: [".contrapeso-site"])) {
      try PublishingSession.open(output: output)
    }
  }

  @Test func acceptsTheMarkerOfALaterVersion() throws {
    try folder.makeFolder("public")
    try folder.write("contrapeso-site 27\n", to: "public/.contrapeso-site")
    try folder.write("old", to: "public/old.html")
    #expect(try publish(["index.html": "1"]).removed == 1)
  }

  @Test(arguments: ["content", "content/public", ".", "site-templates/../content/deep/er"])
  func refusesToReplaceWhatItReads(path: String) throws {
    try folder.makeFolder("content")
    try folder.makeFolder("site-templates")
    let error = try #require(throws: PublishingError.self) {
      try PublishingSession.open(
        output: folder(path),
        sources: [folder("site-templates"), folder("content"), folder("missing")]
      )
    }
    #expect(error.finding.rule == "publish.overlaps-source")
  }

  @Test func allowsAFolderWhoseNameOnlyBeginsLikeASource() throws {
    try folder.makeFolder("content")
    let session = try PublishingSession.open(output: folder("content-public"), sources: [folder("content")])
    session.discard()
  }

  @Test(arguments: ["/", "", "missing/..", "/tmp/.contrapeso"])
  func refusesAnOutputWithoutAName(path: String) throws {
    let error = try #require(throws: PublishingError.self) { try PublishingSession.open(output: path) }
    #expect(error.finding.rule == "publish.no-name")
  }

  @Test func refusesAnOutputBelowAFile() throws {
    try folder.write("", to: "file")
    let error = try #require(throws: PublishingError.self) {
      try PublishingSession.open(output: folder("file/public"))
    }
    #expect(error.finding.rule == "publish.failed")
    #expect(error.finding.found == "not a directory")
  }

  @Test(.disabled(if: geteuid() == 0, "root may write everywhere"))
  func refusesAFolderThatMayNotBeWritten() throws {
    try folder.makeFolder("closed")
    chmod(folder("closed"), 0o555)
    let error = try #require(throws: PublishingError.self) {
      try PublishingSession.open(output: folder("closed/public"))
    }
    #expect(error.finding.rule == "publish.denied")
    #expect(error.finding.found == "permission denied")
  }

  @Test func refusesStateThatIsALink() throws {
    try folder.makeFolder("elsewhere")
    symlink("elsewhere", folder(".contrapeso"))
    let error = try #require(throws: PublishingError.self) { try PublishingSession.open(output: output) }
    #expect(error.finding.found == "a symbolic link in the path")
    #expect(folder.names(in: "elsewhere") == [])
  }

  @Test func refusesASecondBuild() throws {
    let first = try PublishingSession.open(output: output)
    let error = try #require(throws: PublishingError.self) { try PublishingSession.open(output: output) }
    #expect(error == .busy(output: output, process: Int(getpid())))
    #expect(error.finding.rule == "publish.busy")
    // Another output beside it is free.
    try PublishingSession.open(output: folder("other")).discard()
    try first.write(file("index.html"))
    _ = try first.commit()
    try PublishingSession.open(output: output).discard()
  }

  @Test func removesWhatKilledBuildsLeft() throws {
    try publish(["index.html": "1"])
    try folder.makeFolder(".contrapeso/public/stage-1")
    try folder.makeFolder(".contrapeso/public/stage-1/deep")
    try folder.write("torn", to: ".contrapeso/public/stage-1/deep/file")
    try folder.makeFolder(".contrapeso/public/replaced")
    try publish(["index.html": "2"])
    #expect(folder.names(in: ".contrapeso/public") == ["lock", "previous"])
    #expect(folder.names(in: "public") == [".contrapeso-site", "index.html"])
  }

  @Test func noticesThatItsStateWasRemoved() throws {
    try publish(["index.html": "1"])
    let session = try PublishingSession.open(output: output)
    try session.write(file("index.html", "2"))
    rename(folder(".contrapeso"), folder("moved"))
    rename(folder("moved/public/lock"), folder("moved/public/lock-of-old"))
    let error = try #require(throws: PublishingError.self) { try session.commit() }
    #expect(error.finding.rule == "publish.state-lost")
    #expect(folder.read("public/index.html") == "1")
  }

  @Test func givesTheSameBytesEveryTime() throws {
    try publish(["index.html": "1", "a/b": "2"])
    let first = folder.read("public/.contrapeso-site")
    try publish(["index.html": "1", "a/b": "2"])
    #expect(folder.read("public/.contrapeso-site") == first)
    #expect(first?.hasPrefix("contrapeso-site 1\n") == true)
  }
}
