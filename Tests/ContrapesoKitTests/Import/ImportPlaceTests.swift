import Foundation
import Intake
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Which files may be imported into.
@Suite struct ImportPlaceTests {
  static let line = "{\"id\":\"a\",\"text\":\"a\",\"published\":\"2026-01-01T00:00:00Z\"}\n"

  static func site(_ sources: String = "", _ files: [String: String] = [:]) throws -> TemporarySite {
    let configuration = "site: {name: Sitio, url: https://sitio.example, language: es}\n" + sources
    return try TemporarySite(
      files: files.merging(["contrapeso.yml": configuration, "a.jsonl": line]) { own, _ in own }
    )
  }

  @Test(arguments: ["other/a.jsonl", "./b.jsonl", "content/mentions/.hidden.jsonl"])
  func warnsOfAFileThatNoBuildReads(_ path: String) throws {
    let site = try Self.site()
    let outcome = site.importMentions("a.jsonl") { $0.into = path }
    #expect(outcome.findings.map(\.rule) == ["import.unread-target"])
    #expect(site.lines(path).count == 1)
  }

  @Test func warnsOfAFileThatNoSourceNames() throws {
    let site = try Self.site("sources:\n  - {name: x, path: content/mentions/x.csv}\n")
    let finding = try #require(site.importMentions("a.jsonl").findings.first)
    #expect(finding.rule == "import.unread-target")
    #expect(finding.fix == "add `- {name: imported, path: content/mentions/imported.jsonl}` to `sources:`")
    let named = try Self.site("sources:\n  - {name: imported, path: content/mentions/imported.jsonl}\n")
    #expect(named.importMentions("a.jsonl").findings == [])
  }

  @Test(arguments: ["format: csv", "columns: {text: Comentario}"])
  func refusesAFileThatIsReadOtherwise(_ setting: String) throws {
    let site = try Self.site("sources:\n  - {name: x, path: content/mentions, \(setting)}\n")
    let outcome = site.importMentions("a.jsonl")
    #expect(outcome.findings.map(\.rule) == ["import.target-read-otherwise"])
    #expect(outcome.findings.first?.location?.line == 3)
    #expect(site.text() == nil)
  }

  @Test(arguments: ["date,text\n2026-01-01,Hola\n", "[{}]", "<feed/>", "{\"note\":\"no mention\"}\n"])
  func refusesAFileThatHoldsSomethingElse(_ content: String) throws {
    let site = try Self.site("", [TemporarySite.imported: content])
    let outcome = site.importMentions("a.jsonl")
    #expect(outcome.report == nil)
    #expect(outcome.findings.contains { $0.rule == "import.target-format" && $0.severity == .error })
    #expect(site.text() == content)
  }

  @Test func keepsAnEmptyFileAsItIs() throws {
    let site = try Self.site("", [TemporarySite.imported: " \n"])
    #expect(site.importMentions("a.jsonl").report?.added == 1)
    #expect(site.text()?.hasPrefix(" \n{\"id\":\"a\"") == true)
  }

  @Test(arguments: ["../out.jsonl", "content/../../out.jsonl", "", "content/mentions/"])
  func refusesAPathOutOfTheSite(_ path: String) throws {
    let outcome = try Self.site().importMentions("a.jsonl") { $0.into = path }
    #expect(outcome.findings.map(\.rule) == ["file.outside"])
  }

  @Test func takesAnAbsolutePath() throws {
    let (site, other) = (try Self.site(), try TemporarySite())
    #expect(site.importMentions("a.jsonl") { $0.into = site.path(TemporarySite.imported) }.findings == [])
    #expect(site.lines().count == 1)
    let outcome = site.importMentions("a.jsonl") { $0.into = other.path("x.jsonl") }
    #expect(outcome.findings.map(\.rule) == ["import.unread-target"])
    #expect(other.lines("x.jsonl").count == 1)
  }

  @Test func followsNoLink() throws {
    let other = try TemporarySite(files: ["x.jsonl": Self.line])
    let site = try Self.site("", ["content/x": ""])
    let mentions = site.path("content/mentions")
    try FileManager.default.createSymbolicLink(atPath: mentions, withDestinationPath: other.folder.path)
    #expect(site.importMentions("a.jsonl").findings.map(\.rule) == ["file.link"])
    try FileManager.default.removeItem(atPath: mentions)
    try FileManager.default.createDirectory(atPath: mentions, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: site.path(TemporarySite.imported),
      withDestinationPath: other.path("x.jsonl")
    )
    #expect(site.importMentions("a.jsonl").findings.map(\.rule) == ["file.link"])
    #expect(other.text("x.jsonl") == Self.line)
  }

  @Test func refusesTheFileItself() throws {
    let site = try Self.site("", [TemporarySite.imported: Self.line])
    #expect(site.importMentions(TemporarySite.imported).findings.map(\.rule) == ["import.of-itself"])
    #expect(site.text() == Self.line)
  }

  @Test func saysWhoIsImporting() throws {
    let site = try Self.site()
    let folder = try SiteFolder(path: site.folder.path)
    let lock = try ImportLock(in: folder)
    let outcome = site.importMentions("a.jsonl")
    #expect(outcome.findings.map(\.rule) == ["import.busy"])
    #expect(outcome.findings.first?.found == "process \(getpid()) holds the lock")
    #expect(site.text() == nil)
    #expect(site.importMentions("a.jsonl") { $0.isDryRun = true }.report?.added == 1)
    let isIntact = lock.isIntact
    #expect(isIntact)
  }

  @Test func replacesNoFileThatSomebodyChangedMeanwhile() throws {
    let site = try Self.site("", [TemporarySite.imported: Self.line])
    let folder = try SiteFolder(path: site.folder.path)
    let target = try ImportTarget(TemporarySite.imported, in: folder, makesFolders: true)
    let earlier = try #require(try target.read()?.identity)
    try site.write(Data("theirs\n".utf8), to: TemporarySite.imported)
    #expect(throws: ImportFailure.changed) {
      try target.replace(earlier, if: { true }) { (file) throws(ImportFailure) in }
    }
    #expect(throws: ImportFailure.changed) {
      try target.replace(nil, if: { true }) { (file) throws(ImportFailure) in }
    }
    #expect(site.text() == "theirs\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path("content/mentions")).count == 1)
  }

  @Test func removesWhatAKilledImportLeftAndKeepsTheMode() throws {
    let site = try Self.site(
      "",
      [
        TemporarySite.imported: Self.line, "content/mentions/.contrapeso-import-1": "half",
        "b.jsonl": Self.other,
      ]
    )
    #expect(chmod(site.path(TemporarySite.imported), 0o640) == 0)
    #expect(site.importMentions("b.jsonl").report?.added == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path("content/mentions")) == ["imported.jsonl"]
    )
    let mode = try FileManager.default.attributesOfItem(atPath: site.path(TemporarySite.imported))
    #expect(mode[.posixPermissions] as? Int == 0o640)
  }

  static let other = "{\"id\":\"b\",\"text\":\"b\",\"published\":\"2026-01-01T00:00:00Z\"}\n"
}
