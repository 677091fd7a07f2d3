import ReputationModel

/// Goes through the bytes of a text from word to word, over what is no word.
struct TermScan {
  /// A word of letters alone.
  struct Found {
    var number: UInt64
    var letters = 0
    var begins: Bool
    var range: Range<Int>
  }

  private let bytes: UnsafeRawBufferPointer
  private let seed: UInt64
  private var index = 0
  private var begins = true

  /// A longer run of letters is no word.
  private static let longestWord = 40

  /// A scan of `bytes`, which are UTF-8.
  init(bytes: UnsafeRawBufferPointer, seed: UInt64) {
    self.bytes = bytes
    self.seed = seed
  }

  /// The next word; `nil` at the end.
  @inline(__always)
  mutating func next() -> Found? {
    while index < bytes.count {
      let byte = bytes[index]
      if TermScan.isWithinPhrase(byte) {
        index += 1
      } else if byte == UInt8(ascii: "@") || isAddress() {
        skipToken()
      } else if let word = word() {
        return word
      }
    }
    return nil
  }

  /// The word that begins here; `nil` where none does, or none that counts.
  private mutating func word() -> Found? {
    let start = index
    var word = Found(number: seed, begins: begins, range: start..<start)
    var hasDigits = false
    scanning: while index < bytes.count {
      let byte = bytes[index]
      let lower = byte | 0x20
      if lower &- 0x61 < 26 {
        word.take(lower)
      } else if byte &- 0x30 < 10 {
        hasDigits = true
        word.take(byte)
      } else if byte >= 0x80 {
        guard take(&word) else { break scanning }
        continue
      } else {
        break
      }
      index += 1
    }
    guard word.letters > 0 else {
      // Punctuation; of a sign beyond ASCII the scan has stopped at its first byte.
      begins = begins || !isSpaceBeyondASCII()
      index += index < bytes.count ? TermScan.length(bytes[index]) : 1
      return nil
    }
    // What is left of the word's token decides: an e-mail address and a host with a path are none.
    if index < bytes.count, bytes[index] == UInt8(ascii: "@") || isHostWithPath() {
      skipToken()
      return nil
    }
    guard !hasDigits, word.letters <= TermScan.longestWord else {
      begins = true
      return nil
    }
    begins = false
    word.range = start..<index
    word.number = StoryWords.mixed(word.number ^ UInt64(truncatingIfNeeded: word.letters) << 56)
    return word
  }

  /// Takes a character beyond ASCII; `false` where it ends the word.
  private mutating func take(_ word: inout Found) -> Bool {
    let length = min(TermScan.length(bytes[index]), bytes.count - index)
    let value = scalar(length)
    switch LatinFolding.fold(value) {
    case .letters(let one, let other):
      word.take(one)
      if other != 0 { word.take(other) }
    case .nothing: break
    case .apostrophe: return false
    case .boundary:
      guard Unicode.Scalar(value)?.properties.isAlphabetic == true else { return false }
      for offset in 0..<length { word.take(bytes[index + offset]) }
    }
    index += length
    return true
  }

  private func scalar(_ length: Int) -> UInt32 {
    var value = UInt32(bytes[index] & (0xFF >> UInt8(length + 1)))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return value
  }

  private mutating func skipToken() {
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    begins = true
  }

  /// Whether an address begins here.
  private func isAddress() -> Bool {
    let lower = bytes[index] | 0x20
    guard lower == UInt8(ascii: "h") || lower == UInt8(ascii: "w") else { return false }
    return ["http://", "https://", "www."].contains { begin in
      var place = index
      for byte in begin.utf8 {
        guard place < bytes.count, bytes[place] | 0x20 == byte | 0x20 else { return false }
        place += 1
      }
      return true
    }
  }

  /// Whether what follows makes of the word a host with a path: `.example/`.
  private func isHostWithPath() -> Bool {
    guard bytes[index] == UInt8(ascii: ".") else { return false }
    var place = index + 1
    while place < bytes.count, place - index < 64 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "/") { return place > index + 2 }
      guard (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else {
        return false
      }
      place += 1
    }
    return false
  }

  private func isSpaceBeyondASCII() -> Bool {
    guard index + 1 < bytes.count else { return false }
    return bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
      || bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && index + 2 < bytes.count
        && bytes[index + 2] == 0x99
  }

  /// Space, hyphens and apostrophes: a phrase goes across them.
  @inline(__always)
  private static func isWithinPhrase(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "#"): true
    default: false
    }
  }

  private static func length(_ first: UInt8) -> Int {
    first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
  }
}

extension TermScan.Found {
  @inline(__always)
  fileprivate mutating func take(_ letter: UInt8) {
    number = (number ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
    letters += 1
  }
}
