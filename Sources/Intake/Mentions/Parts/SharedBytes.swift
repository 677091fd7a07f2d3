/// Bytes that several threads read at once and none writes, while the caller keeps them alive.
struct SharedBytes: Sendable {
  private let address: UInt
  private let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    address = UInt(bitPattern: bytes.baseAddress)
    count = bytes.count
  }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
  }
}
