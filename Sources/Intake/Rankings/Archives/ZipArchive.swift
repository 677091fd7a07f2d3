import CLibzip
import ReputationModel

/// The files in a ZIP archive, unpacked in memory within limits.
///
/// Names are for showing alone: an archive made on another system has them in another encoding, and a path in one
/// leads nowhere.
struct ZipArchive {
  /// A file of it.
  struct Entry {
    /// The archive's path, a slash and a name that can be shown.
    let path: String
    let bytes: [UInt8]
  }

  /// What could be unpacked, in the archive's order.
  private(set) var entries: [Entry] = []
  private(set) var findings: [Finding] = []

  /// The limits, against archives of a few bytes that fill a memory.
  enum Limits {
    static let entries = 100
    /// Bytes of one file.
    static let file = 32 << 20
    /// Bytes of all files.
    static let total = 64 << 20
    /// How many times its packed size a file may have, once it is larger than a mebibyte.
    static let ratio = 100
  }

  private let path: String
  private var total = 0

  /// Whether the bytes begin as an archive does.
  static func isArchive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Unpacks the archive of that path.
  init(_ bytes: UnsafeRawBufferPointer, path: String) {
    self.path = path
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      findings.append(.brokenArchive(path, found: ZipArchive.words(&error)))
      return
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      findings.append(.brokenArchive(path, found: ZipArchive.words(&error)))
      zip_source_free(source)
      return
    }
    // The archive owns the source now.
    defer { zip_discard(archive) }
    read(archive)
  }

  private mutating func read(_ archive: OpaquePointer) {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= Limits.entries else {
      findings.append(
        .archiveLimit(path, found: "\(count) files", expected: "at most \(Limits.entries) files")
      )
      return
    }
    for index in 0..<max(0, count) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard zip_stat_index(archive, UInt64(index), 0, &status) == 0, let name = status.name else {
        findings.append(.brokenEntry("\(path)/\(index + 1)", found: "an entry without a name"))
        continue
      }
      let written = String(cString: name)
      guard !ZipArchive.isPassedOver(written) else { continue }
      if written == "[Content_Types].xml" {
        (entries, findings) = ([], [.archiveIsSpreadsheet(path)])
        return
      }
      let place = "\(path)/\(ArchiveEntryName.shown(written, index: index))"
      if let bytes = unpack(archive, index, status, place) {
        entries.append(Entry(path: place, bytes: bytes))
      }
      guard total <= Limits.total else { return }
    }
  }

  private mutating func unpack(
    _ archive: OpaquePointer,
    _ index: Int,
    _ status: zip_stat_t,
    _ place: String
  ) -> [UInt8]? {
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else {
      findings.append(.encryptedEntry(place))
      return nil
    }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      findings.append(.brokenEntry(place, found: ZipArchive.words(zip_get_error(archive))))
      return nil
    }
    defer { zip_fclose(file) }
    // What the archive says of the size is not believed.
    let ratioLimit = max(
      1 << 20,
      Int(clamping: status.comp_size).multipliedReportingOverflow(by: Limits.ratio).0
    )
    let limit = min(Limits.file, Limits.total - total, ratioLimit)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let read = chunk.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
      guard read >= 0 else {
        findings.append(.brokenEntry(place, found: ZipArchive.words(zip_file_get_error(file))))
        return nil
      }
      if read == 0 { break }
      total += Int(read)
      guard bytes.count + Int(read) <= limit else {
        findings.append(
          .archiveLimit(place, found: "more than \(limit) bytes unpacked", expected: "at most \(limit) bytes")
        )
        return nil
      }
      bytes.append(contentsOf: chunk[..<Int(read)])
    }
    guard !bytes.withUnsafeBytes(ZipArchive.isArchive) else {
      findings.append(.nestedArchive(place))
      return nil
    }
    return bytes
  }

  /// Folders, hidden files and what macOS adds.
  private static func isPassedOver(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.last?.isEmpty ?? true || parts.first == "__MACOSX" || parts.last?.hasPrefix(".") ?? false
  }

  private static func words(_ error: UnsafeMutablePointer<zip_error_t>?) -> String {
    guard let error, let words = zip_error_strerror(error) else { return "an error of no name" }
    return String(cString: words)
  }
}
