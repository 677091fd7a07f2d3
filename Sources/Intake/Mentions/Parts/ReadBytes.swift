/// Tells the owner of a mapped file what was read of it for the last time, some mebibytes at a time.
///
/// The memory of a mapping counts as the process's own until it is given back, and a file as large as the memory
/// would push out what is made of it.
struct ReadBytes {
  private let bytes: UnsafeRawBufferPointer
  private let release: MentionFile.Release?
  private var released: Int

  /// So many bytes are given back at once.
  private static let step = 4 << 20

  /// Nothing was read yet of what begins at `start`.
  init(_ bytes: UnsafeRawBufferPointer, from start: Int = 0, release: MentionFile.Release?) {
    self.bytes = bytes
    self.release = release
    released = start
  }

  /// Says that everything before that offset was read.
  @inline(__always)
  mutating func advance(to offset: Int) {
    if offset - released >= ReadBytes.step { finish(at: offset) }
  }

  /// Says that everything before that offset was read, and nothing more will be.
  mutating func finish(at offset: Int) {
    guard offset > released, offset <= bytes.count else { return }
    release?(UnsafeRawBufferPointer(rebasing: bytes[released..<offset]))
    released = offset
  }
}
