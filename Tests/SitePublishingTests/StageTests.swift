import Glibc
import ReputationModel
import Testing

@testable import SitePublishing

/// The fourth generation is made of the first: whatever happened to that one meanwhile, nothing of it may show.
@Suite struct StageTests {
  let folder: TemporaryFolder
  let site = ["a/index.html": "same", "b/c/index.html": "same", "top.html": "same"]
  var spare: String { ".contrapeso/public/spare" }

  init() throws {
    folder = try TemporaryFolder()
    for _ in 1...3 { try publish(site) }
  }

  @discardableResult
  func publish(_ site: [String: String]) throws -> PublishSummary {
    let session = try PublishingSession.open(output: folder("public"))
    for (path, text) in site.sorted(by: { $0.key < $1.key }) {
      try session.write(OutputFile(path: try #require(RelativePath(path)), text: text))
    }
    return try session.commit()
  }

  /// Checks that the published site is exactly the one that was asked for.
  func expectPublished(_ site: [String: String]) {
    var found: [String: String] = [:]
    var folders = [""]
    while let next = folders.popLast() {
      for name in folder.names(in: "public/\(next)") {
        let path = next.isEmpty ? name : "\(next)/\(name)"
        switch folder.status("public/\(path)").map({ FolderEntry.Kind(mode: $0.st_mode) }) {
        case .folder?: folders.append(path)
        case .file?: found[path] = folder.read("public/\(path)")
        default: found[path] = "no plain file"
        }
      }
    }
    found[".contrapeso-site"] = nil
    #expect(found == site)
  }

  @Test func takesFoldersAndFilesOver() throws {
    let first = try #require(folder.status("\(spare)/b/c"))
    let file = try #require(folder.status("public/b/c/index.html"))
    let summary = try publish(site)
    #expect(summary.unchanged == 3 && summary.written == 0 && summary.removed == 0)
    #expect(folder.status("public/b/c")?.st_ino == first.st_ino)
    #expect(folder.status("public/b/c/index.html")?.st_ino == file.st_ino)
    expectPublished(site)
  }

  @Test func removesWhatTheNewSiteDoesNotHave() throws {
    try folder.write("stray", to: "\(spare)/stray.html")
    try folder.write("stray", to: "\(spare)/b/stray.html")
    try folder.makeFolder("\(spare)/empty")
    symlink("a", folder("\(spare)/link"))
    try folder.write("", to: "\(spare)/.gitkeep")
    let summary = try publish(["a/index.html": "same", "new/index.html": "new"])
    #expect(summary.unchanged == 1 && summary.written == 1 && summary.removed == 2)
    expectPublished(["a/index.html": "same", "new/index.html": "new"])
    #expect(folder.names(in: "public") == [".contrapeso-site", "a", "new"])
  }

  @Test func takesOverNoFileButThePublishedOne() throws {
    unlink(folder("\(spare)/top.html"))
    try folder.write("evil", to: "\(spare)/top.html")
    try publish(site)
    expectPublished(site)
  }

  @Test func writesNothingThroughALink() throws {
    try folder.makeFolder("elsewhere")
    rename(folder("\(spare)/a"), folder("moved"))
    symlink(folder("elsewhere"), folder("\(spare)/a"))
    rename(folder("\(spare)/b/c"), folder("moved-too"))
    symlink(folder("public/b/c"), folder("\(spare)/b/c"))
    unlink(folder("\(spare)/top.html"))
    symlink(folder("public/top.html"), folder("\(spare)/top.html"))
    try publish(site)
    expectPublished(site)
    #expect(folder.names(in: "elsewhere") == [])
  }

  @Test func changesFilesToFoldersAndBack() throws {
    let other = ["a": "file", "b/c": "file", "top.html/index.html": "folder"]
    for _ in 1...4 {
      try publish(other)
      expectPublished(other)
    }
    try publish(site)
    expectPublished(site)
  }

  @Test func setsThePermissionsOfFoldersRight() throws {
    chmod(folder(spare), 0o700)
    chmod(folder("\(spare)/b"), 0o700)
    try publish(site)
    #expect(try #require(folder.status("public")).st_mode & 0o777 == 0o755)
    #expect(try #require(folder.status("public/b")).st_mode & 0o777 == 0o755)
  }

  @Test func startsAnewWhereTheSpareIsNoFolder() throws {
    rename(folder(spare), folder("moved"))
    try folder.write("", to: spare)
    try publish(site)
    expectPublished(site)
  }

  /// A file goes from one text to another and back while the folders go round.
  @Test func keepsGenerationsApart() throws {
    for number in 1...12 {
      let text = number % 3 == 0 ? "one" : "two"
      let changed = site.merging(["a/index.html": text, "n\(number % 4).html": "\(number)"]) { $1 }
      try publish(changed)
      expectPublished(changed)
    }
  }
}
