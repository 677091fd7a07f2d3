import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// A site in a folder of its own, removed when the test is over.
final class TemporarySite {
  let folder: URL

  /// The moment the fixture's builds take for now, unless it pins the clock itself.
  static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  /// An empty folder with those files.
  init(files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("contrapeso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  /// A copy of a folder beside the end-to-end tests.
  convenience init(copying name: String) throws {
    try self.init()
    let source = Snapshots.folder.deletingLastPathComponent().appendingPathComponent(name)
    for (path, bytes) in try Snapshots.files(in: source) { try write(Data(bytes), to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ data: Data, to path: String) throws {
    let url = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: url)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
  }

  /// Builds the site into `public`.
  func build(workers: Int = 2, drafts: Bool = false) async -> SiteBuild.Outcome {
    var options = BuildOptions(site: folder.path, clock: TemporarySite.now, workers: workers)
    options.includesDrafts = drafts
    return await SiteBuild(options: options).run()
  }

  /// The published files by path; empty where nothing is published.
  func outputFiles() throws -> [String: [UInt8]] {
    try Snapshots.files(in: folder.appendingPathComponent("public"))
  }

  /// An article with which nothing is wrong.
  static let article = """
    ---
    title: Uno
    description: Un artículo cualquiera, con su descripción.
    date: 2026-01-01
    ---
    Texto.

    """

  /// A site of which nothing but the configuration is there, and what is added to it.
  static func minimal(_ files: [String: String] = [:]) throws -> TemporarySite {
    let configuration = "site: {name: Sitio, url: https://sitio.example, language: es}\n"
    return try TemporarySite(files: files.merging(["contrapeso.yml": configuration]) { own, _ in own })
  }
}

/// The committed output of the end-to-end tests.
enum Snapshots {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("EndToEnd/Snapshots")

  static func load() throws -> [String: [UInt8]] { try files(in: folder) }

  /// Replaces the committed files with `files`.
  static func record(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: url)
    }
  }

  /// Every file below a folder, by its path in it.
  static func files(in folder: URL) throws -> [String: [UInt8]] {
    guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
    var files: [String: [UInt8]] = [:]
    for case let path as String in walk
    where walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      files[path] = Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    return files
  }
}
