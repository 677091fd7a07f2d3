import Foundation
import Glibc

/// A mapped file that gives back the memory of what was read of it, as the build's own mapping does.
struct MappedInput: Sendable {
  private let data: Data

  /// Maps a file.
  init(path: String) throws {
    data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
  }

  /// How many bytes it has.
  var count: Int { data.count }

  /// Calls `body` with the bytes, which are valid until it returns.
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try data.withUnsafeBytes(body)
  }

  /// Gives back the memory of whole pages; the system reads them again should anybody look.
  static func release(_ bytes: UnsafeRawBufferPointer) {
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let start = (UInt(bitPattern: bytes.baseAddress) + page - 1) / page * page
    let end = (UInt(bitPattern: bytes.baseAddress) + UInt(bytes.count)) / page * page
    guard start < end, let address = UnsafeMutableRawPointer(bitPattern: start) else { return }
    madvise(address, Int(end - start), MADV_DONTNEED)
  }
}

/// A file that is gone when nobody holds it any more.
final class TemporaryFile {
  /// Where it lies.
  let path: String

  /// A name nobody uses yet.
  init(fileExtension: String) {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("intake-benchmark-\(getpid()).\(fileExtension)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
