import CLibzip
import Testing

/// Archives, as a program that knows nothing of ours packs them.
enum ArchiveFixture {
  /// An archive of those files, packed by DEFLATE.
  static func make(
    _ files: [(name: [UInt8], bytes: [UInt8])],
    password: String? = nil
  ) throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    let target = try #require(zip_source_buffer_create(nil, 0, 0, &error))
    zip_source_keep(target)
    defer { zip_source_free(target) }
    let archive = try #require(zip_open_from_source(target, ZIP_TRUNCATE, &error))
    for file in files {
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, file.bytes.count), alignment: 1)
      file.bytes.withUnsafeBytes {
        copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
      }
      // The last argument hands the copy over to the archive, which frees it.
      let source = try #require(zip_source_buffer(archive, copy, UInt64(file.bytes.count), 1))
      let index = (file.name + [0]).withUnsafeBufferPointer { name in
        name.withMemoryRebound(to: CChar.self) { zip_file_add(archive, $0.baseAddress, source, 0) }
      }
      try #require(index >= 0)
      if let password {
        try #require(zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password) == 0)
      }
    }
    try #require(zip_close(archive) == 0)
    return try bytes(of: target)
  }

  static func make(_ files: [(String, String)], password: String? = nil) throws -> [UInt8] {
    try make(files.map { (Array($0.utf8), Array($1.utf8)) }, password: password)
  }

  private static func bytes(of source: OpaquePointer) throws -> [UInt8] {
    var status = zip_stat_t()
    try #require(zip_source_stat(source, &status) == 0)
    try #require(zip_source_open(source) == 0)
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
    try #require(read == Int64(bytes.count))
    return bytes
  }
}
