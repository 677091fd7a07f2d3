import CWordBytes

/// Goes through a text and stops where words must be read, as one may be among those that are looked for.
///
/// Many bytes are looked at together, and no word is folded or numbered: that is left to a ``WordReader``, which takes
/// four times as long for a word.
struct WordSkimmer {
  private let bytes: UnsafeRawBufferPointer
  /// The bits of ``WordBeginnings``.
  private let filter: UnsafePointer<UInt64>
  /// Whether all words of a window are looked at together.
  private let isWide: Bool
  /// Where the bytes begin that are looked at.
  private(set) var begin = -cwordbytes_stride
  private var skimmed = cwordbytes_skimmed()
  /// Where the latest word begins that goes on behind the bytes before.
  private var latest = 0

  /// A skimmer of `bytes`, which are UTF-8.
  ///
  /// - Parameters:
  ///   - filter: the bits of ``WordBeginnings``, for as long as the skimmer is used.
  ///   - isWide: whether all words of a window are looked at together, which finds the same.
  init(
    _ bytes: UnsafeRawBufferPointer,
    filter: UnsafePointer<UInt64>,
    isWide: Bool = WordSkimmer.canBeWide
  ) {
    self.bytes = bytes
    self.filter = filter
    self.isWide = isWide
  }

  /// Whether the processor has the instructions for that.
  static let canBeWide = cwordbytes_has_wide() != 0

  /// What is looked at, as a ``WordReader`` needs it.
  @inline(__always)
  var window: WordWindow { WordWindow(skimmed.window) }

  /// Where to go on to read: every word that begins there or behind it and before the end of the range; `nil` where
  /// nothing that is looked for can be any more.
  @inline(__always)
  mutating func next() -> Range<Int>? {
    while skimmed.candidates == 0 {
      if let doubtful = look() { return doubtful }
      guard begin < bytes.count else { return nil }
    }
    let place = begin &+ skimmed.candidates.trailingZeroBitCount
    skimmed.candidates &= skimmed.candidates &- 1
    return Range(uncheckedBounds: (place, place &+ 1))
  }

  /// Looks at the next bytes; gives all of them where they are in doubt, from the beginning of a word that goes on in them.
  @inline(__always)
  private mutating func look() -> Range<Int>? {
    let before = skimmed
    if before.beginnings != 0 { latest = begin &+ 63 &- before.beginnings.leadingZeroBitCount }
    begin &+= cwordbytes_stride
    guard begin < bytes.count, let start = bytes.baseAddress else { return nil }
    let text = start.assumingMemoryBound(to: UInt8.self)
    if isWide {
      cwordbytes_skim_wide(text, Int64(bytes.count), Int64(begin), filter, before.goes_on, &skimmed)
    } else {
      skimmed = cwordbytes_skim(text, Int64(bytes.count), Int64(begin), filter, before.goes_on)
    }
    guard skimmed.is_doubtful != 0 else { return nil }
    skimmed.candidates = 0
    let end = min(bytes.count, begin &+ cwordbytes_stride)
    return Range(uncheckedBounds: (before.goes_on != 0 ? latest : begin, end))
  }
}
