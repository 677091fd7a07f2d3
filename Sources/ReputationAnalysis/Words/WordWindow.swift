import CWordBytes

/// Sixty-four bytes of a text, of which each may belong to a word or not.
///
/// Where words begin and end is then told by counting bits, without a look at each byte.
struct WordWindow {
  /// So many bytes are looked at together.
  static let width = 64

  /// A bit for each byte that is a letter or a digit or part of a character beyond ASCII, the first byte the lowest;
  /// bits behind the end of the text are not set.
  var words: UInt64 = 0
  /// A bit for each byte of a character beyond ASCII.
  private(set) var signs: UInt64 = 0

  /// A window on nothing.
  init() {}

  /// A window that was looked through before.
  @inline(__always)
  init(_ window: cwordbytes_window) { (words, signs) = (window.words, window.signs) }

  /// The bytes of `text` from `index` on.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at index: Int) {
    guard let bytes = text.baseAddress, index < text.count else {
      self.init()
      return
    }
    let start = (bytes + index).assumingMemoryBound(to: UInt8.self)
    self.init(cwordbytes_look(start, text.count &- index))
  }
}
