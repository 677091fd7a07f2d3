/// What a file of the site holds: copied where it is small, mapped where it is large.
enum FileContents: Sendable {
  /// The bytes in memory.
  case bytes([UInt8])
  /// The bytes as the system maps them.
  case mapped(MappedFile)

  /// How many bytes there are.
  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .mapped(let file): file.count
    }
  }

  /// Calls `body` with the bytes, which are valid until it returns.
  func withUnsafeBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .bytes(let bytes):
      try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in try body(UnsafeRawBufferPointer(buffer))
      }
    case .mapped(let file): try file.withUnsafeBytes(body)
    }
  }

  /// Gives back the memory of bytes that were read, where the system can bring them again.
  func release(_ bytes: UnsafeRawBufferPointer) {
    if case .mapped(let file) = self { file.release(bytes) }
  }

  /// The bytes as an array, which is a copy of what is mapped.
  var array: [UInt8] {
    switch self {
    case .bytes(let bytes): bytes
    case .mapped(let file): file.withUnsafeBytes { Array($0) }
    }
  }
}
