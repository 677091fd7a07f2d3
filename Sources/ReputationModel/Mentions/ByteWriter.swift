/// Writes bytes one after another into memory that was reserved for them.
struct ByteWriter: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer
  /// How many bytes were written.
  private(set) var count = 0

  init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = UnsafeMutableRawBufferPointer(memory) }

  /// Appends bytes, of which there must be room for.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, let start = place(bytes.count) else { return }
    start.copyMemory(from: source, byteCount: bytes.count)
  }

  /// Appends a number, least byte first.
  @inline(__always)
  mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    place(MemoryLayout<Number>.size)?.storeBytes(of: number.littleEndian, as: Number.self)
  }

  @inline(__always)
  private mutating func place(_ length: Int) -> UnsafeMutableRawPointer? {
    precondition(length <= memory.count - count, "more is written than was reserved")
    defer { count += length }
    return memory.baseAddress.map { $0 + count }
  }
}
