import CWordBytes

/// Goes through a text and stops where words must be read, as one may be among those that are looked for.
///
/// Many bytes are looked at together, and no word is folded or numbered: that is left to a ``WordReader``, which takes
/// four times as long for a word. Where ``FirstWords`` numbers many words together, that is faster still.
struct WordSkimmer {
  private let bytes: UnsafeRawBufferPointer
  /// The bits of ``WordBeginnings``.
  private let filter: UnsafePointer<UInt64>
  private var skimmed = cwordbytes_skimmed()

  /// A skimmer of `bytes`, which are UTF-8.
  ///
  /// - Parameter filter: the bits of ``WordBeginnings``, for as long as the skimmer is used.
  init(_ bytes: UnsafeRawBufferPointer, filter: UnsafePointer<UInt64>) {
    self.bytes = bytes
    self.filter = filter
    skimmed.begin = -Int64(cwordbytes_stride)
  }

  /// Where the bytes begin that are looked at.
  @inline(__always)
  var begin: Int { Int(skimmed.begin) }

  /// What is looked at, as a ``WordReader`` needs it.
  @inline(__always)
  var window: WordWindow { WordWindow(skimmed.window) }

  /// Where to go on to read: every word that begins there or behind it and before the end of the range; `nil` where
  /// nothing that is looked for can be any more.
  @inline(__always)
  mutating func next() -> Range<Int>? {
    if skimmed.candidates == 0 {
      goOn()
      guard begin < bytes.count else { return nil }
      // All of these bytes, from the beginning of a word that goes on in them.
      if skimmed.is_doubtful != 0 {
        let end = min(bytes.count, begin &+ Int(cwordbytes_stride))
        return Range(uncheckedBounds: (Int(skimmed.unread), end))
      }
    }
    let place = begin &+ skimmed.candidates.trailingZeroBitCount
    skimmed.candidates &= skimmed.candidates &- 1
    return Range(uncheckedBounds: (place, place &+ 1))
  }

  /// Looks at the next bytes that have candidates or are in doubt.
  @inline(__always)
  private mutating func goOn() {
    guard let start = bytes.baseAddress else {
      skimmed.begin = 0
      return
    }
    let text = start.assumingMemoryBound(to: UInt8.self)
    cwordbytes_skim(text, Int64(bytes.count), filter, &skimmed)
  }
}
