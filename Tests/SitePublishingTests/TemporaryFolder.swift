import Foundation
import Glibc

/// A folder for one test, removed with all it holds when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  /// Makes the folder; in memory where a disk's speed would decide what a test gets to see.
  init(inMemory: Bool = false) throws {
    let parent = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/contrapeso-publishing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  struct Failure: Error { let code: Int32 }

  /// The absolute path of something in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let number = open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard number >= 0 else { throw Failure(code: errno) }
    defer { close(number) }
    guard Glibc.write(number, text, text.utf8.count) == text.utf8.count else { throw Failure(code: errno) }
  }

  func makeFolder(_ name: String) throws {
    guard mkdir(self(name), 0o755) == 0 else { throw Failure(code: errno) }
  }

  func read(_ name: String) -> String? {
    let number = open(self(name), O_RDONLY)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(number, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer.prefix(count), as: UTF8.self)
  }

  func status(_ name: String) -> stat? {
    var status = stat()
    return lstat(self(name), &status) == 0 ? status : nil
  }

  /// The names in a folder, sorted; empty where it is missing.
  func names(in folder: String = "") -> [String] {
    guard let stream = opendir(self(folder)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
