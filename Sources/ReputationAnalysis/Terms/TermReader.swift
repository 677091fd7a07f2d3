/// Goes through a text from word to word, over what can be in no term: addresses, hosts, accounts (`@name`), dates,
/// hours and identifiers.
struct TermReader {
  /// A word that may be in a term.
  struct Found {
    let word: WordReader.Word
    /// Whether no phrase goes from the word before to this one.
    let begins: Bool
    /// What it may be in a term, where its figures tell; `nil` for what a vocabulary tells.
    let role: TermVocabulary.Role?
    /// Whether it is a number behind a letter and a hyphen: «A-7».
    let isJoinedToLetter: Bool
  }

  private let bytes: UnsafeRawBufferPointer
  private var words: WordReader
  /// Where the word before ended.
  private var end = 0
  /// Whether no phrase goes on from there.
  private var isAfterBreak = true
  /// Whether the word before was one letter.
  private var wasLetter = false

  /// A longer run of letters is no word.
  private static let longestWord: Int32 = 40

  /// A reader of `bytes`, which are UTF-8.
  init(_ bytes: UnsafeRawBufferPointer, seed: UInt64) {
    self.bytes = bytes
    words = WordReader(bytes, seed: seed)
  }

  /// The next word; `nil` at the end.
  @inline(__always)
  mutating func next() -> Found? {
    while let word = words.next() {
      let (start, last) = (Int(word.start), end)
      let isBehindLetter = wasLetter
      wasLetter = word.length == 1 && !word.hasDigits
      end = Int(word.end)
      // Mostly a space stands between two words.
      let isSpaced = start == last + 1 && bytes[last] == 0x20
      if !isSpaced {
        let gap = UnsafeRawBufferPointer(rebasing: bytes[min(last, start)..<start])
        isAfterBreak = isAfterBreak || !TermReader.isWithinPhrase(gap)
        if TermReader.beginsAccount(gap) {
          skipToken()
          continue
        }
      }
      if isAddress(at: start) || isPartOfAddress(end: end) {
        skipToken()
      } else if word.length > TermReader.longestWord {
        isAfterBreak = true
      } else if word.hasDigits {
        if let number = number(word, behindLetterAt: isBehindLetter ? last : nil) { return number }
        isAfterBreak = true
      } else {
        let begins = isAfterBreak
        isAfterBreak = false
        return Found(word: word, begins: begins, role: nil, isJoinedToLetter: false)
      }
    }
    return nil
  }

  /// The word with figures; `nil` where it is a date, an hour or an identifier.
  @inline(never)
  private mutating func number(_ word: WordReader.Word, behindLetterAt end: Int?) -> Found? {
    let role: TermVocabulary.Role?
    switch TermNumber(word, in: bytes) {
    case .identifier: return nil
    case .name: role = nil
    case .number: role = .number
    case .amount: role = .common
    }
    let isJoined =
      !isAfterBreak && end.map { $0 + 1 == Int(word.start) && bytes[$0] == UInt8(ascii: "-") } ?? false
    let begins = isAfterBreak
    isAfterBreak = false
    return Found(word: word, begins: begins, role: role, isJoinedToLetter: isJoined)
  }

  private mutating func skipToken() {
    words.skipToken()
    end = words.index
    isAfterBreak = true
  }

  /// Whether an address of a page begins there.
  @inline(__always)
  private func isAddress(at start: Int) -> Bool {
    let lower = bytes[start] | 0x20
    guard lower == UInt8(ascii: "h") || lower == UInt8(ascii: "w") else { return false }
    return hasBeginning(at: start)
  }

  @inline(never)
  private func hasBeginning(at start: Int) -> Bool {
    ["http://", "https://", "www."].contains { beginning in
      var place = start
      for byte in beginning.utf8 {
        guard place < bytes.count, bytes[place] | 0x20 == byte | 0x20 else { return false }
        place += 1
      }
      return true
    }
  }

  /// Whether what stands behind the word makes it a part of an e-mail address, or of a host.
  @inline(__always)
  private func isPartOfAddress(end: Int) -> Bool {
    guard end < bytes.count, bytes[end] != 0x20 else { return false }
    return bytes[end] == UInt8(ascii: "@")
      || bytes[end] == UInt8(ascii: ".") && HostEnding.goesOn(behind: end, in: bytes)
  }

  /// Whether there is an `@` and no space behind it.
  private static func beginsAccount(_ gap: UnsafeRawBufferPointer) -> Bool {
    var place = gap.count
    while place > 0, gap[place - 1] > 0x20 {
      place -= 1
      if gap[place] == UInt8(ascii: "@") { return true }
    }
    return false
  }

  /// Whether a phrase goes across those bytes: across spaces, hyphens and apostrophes.
  private static func isWithinPhrase(_ gap: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < gap.count {
      switch gap[place] {
      case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "#"): place += 1
      case 0xC2 where gap[place...].starts(with: [0xC2, 0xA0]): place += 2
      case 0xE2 where gap[place...].starts(with: [0xE2, 0x80, 0x99]): place += 3
      default: return false
      }
    }
    return true
  }
}
