import ReputationModel

/// A title as its story's copies may change it: with an outlet behind it, a section before it, or cut off.
struct StoryTitle: Sendable {
  /// A word that says something.
  struct Word: Sendable, Hashable {
    let meaning: UInt64
    let role: StoryVocabulary.Role
  }

  /// The words that say something, but for the outlet's name behind them.
  private(set) var words: [Word] = []
  /// The same, each once.
  private(set) var distinct: [Word] = []
  /// Where in ``words`` the parts between ` - `, ` | `, `: ` and their like begin.
  private var starts: [Int] = []
  /// Whether it ends in an ellipsis.
  private var isCut = false

  /// Takes in a title, in place of what was there before.
  ///
  /// - Parameter outlet: the words of its outlet's name or host, asked for only where one may stand behind the title.
  mutating func read(
    _ bytes: UnsafeRawBufferPointer,
    words buffer: inout NumberedWords,
    vocabulary: StoryVocabulary,
    outlet: () -> [WordReader.Word]
  ) {
    words.removeAll(keepingCapacity: true)
    distinct.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    isCut = StoryTitle.endsInEllipsis(bytes)
    var start = 0
    while start < bytes.count {
      let (end, next) = StoryTitle.end(ofPartAt: start, in: bytes)
      buffer.removeAll()
      buffer.append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), limit: StoryTitle.mostWords)
      // `La Voz` behind a title is the outlet and no part of the story.
      let isLast = next >= bytes.count
      if !buffer.words.isEmpty, !(isLast && !starts.isEmpty && isName(buffer.words, outlet())) {
        starts.append(words.count)
        add(buffer.words, vocabulary)
      }
      start = next
    }
    for word in words where !distinct.contains(word) { distinct.append(word) }
  }

  /// Whether both say the same in the same order, but for what copies add before or behind, or cut off.
  func isSame(as other: StoryTitle) -> Bool {
    if words == other.words { return true }
    if isCut, isBeginning(of: other) { return true }
    if other.isCut, other.isBeginning(of: self) { return true }
    return hasFrame(around: other) || other.hasFrame(around: self)
  }

  /// Whether they say mostly the same and give other numbers or other days; not where one only gives more.
  func contradicts(_ other: StoryTitle) -> Bool {
    // Two headlines over one text may each pick another of its numbers.
    let mine = distinct.count { $0.role == .content }
    let its = other.distinct.count { $0.role == .content }
    let shared = distinct.count { $0.role == .content && other.distinct.contains($0) }
    guard shared * 2 >= min(mine, its) else { return false }
    return [StoryVocabulary.Role.number, .date].contains { role in
      lacks(role, of: other) && other.lacks(role, of: self)
    }
  }

  /// How many words both have.
  func countShared(with other: StoryTitle) -> Int { distinct.count { other.distinct.contains($0) } }

  private func lacks(_ role: StoryVocabulary.Role, of other: StoryTitle) -> Bool {
    other.distinct.contains { $0.role == role && !distinct.contains($0) }
  }

  /// Whether it was cut where the other goes on; the last word may be half a word.
  private func isBeginning(of other: StoryTitle) -> Bool {
    let whole = words.dropLast()
    return whole.count >= StorySketch.fewestTitleWords && other.words.starts(with: whole)
  }

  /// Whether it is the other with a name behind it, or with a section's name before it.
  private func hasFrame(around other: StoryTitle) -> Bool {
    guard starts.count > 1, let last = starts.last else { return false }
    if words.count - last <= StoryTitle.longestName, words[..<last] == other.words[...] { return true }
    return starts[1] <= StoryTitle.longestSection && words[starts[1]...] == other.words[...]
  }

  private func isName(_ words: [WordReader.Word], _ outlet: [WordReader.Word]) -> Bool {
    !outlet.isEmpty && words.map(\.number) == outlet.map(\.number)
  }

  private mutating func add(_ raw: [WordReader.Word], _ vocabulary: StoryVocabulary) {
    for word in raw where words.count < StoryTitle.mostWords {
      let (role, meaning) = vocabulary.role(of: word)
      if role != .common { words.append(Word(meaning: meaning, role: role)) }
    }
  }

  /// Where the part that begins at `start` ends, and where the next one begins.
  private static func end(ofPartAt start: Int, in bytes: UnsafeRawBufferPointer) -> (end: Int, next: Int) {
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: " ") {
      if let length = signLength(bytes, at: index + 1), index + 1 + length < bytes.count,
        bytes[index + 1 + length] == UInt8(ascii: " ")
      {
        return (index, index + 1 + length)
      }
      if index > start, bytes[index - 1] == UInt8(ascii: ":") { return (index, index + 1) }
    }
    return (bytes.count, bytes.count)
  }

  /// How many bytes the sign at `index` has that parts a title: a dash, a bar, a point in the middle; `nil` for none.
  static func signLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "|"): return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xB7 ? 2 : nil  // ·
    case 0xE2:
      // – and —
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      return bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94 ? 3 : nil
    default: return nil
    }
  }

  private static func endsInEllipsis(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let end = bytes.suffix(3)
    return end.elementsEqual("...".utf8) || end.elementsEqual("…".utf8)
  }

  private static let mostWords = 32
  private static let longestName = 5
  private static let longestSection = 2
}
