import Foundation
import Glibc

/// A site's folder for one test, removed with all it holds when the test ends.
final class SiteOnDisk: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/contrapeso-loading-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  struct Failure: Error { let code: Int32 }

  /// The absolute path of something in the site.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and makes the folders that lead to it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let folder = URL(filePath: self(name)).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: self(name), contents: Data(bytes)) else {
      throw Failure(code: 0)
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func makeFolder(_ name: String) throws {
    guard mkdir(self(name), 0o755) == 0 else { throw Failure(code: errno) }
  }
}
