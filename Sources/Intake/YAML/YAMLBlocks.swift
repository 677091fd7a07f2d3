/// Leaves out of YAML the lines of one key, or of one item of a list, so that a mistake in them does not hide those
/// elsewhere.
struct YAMLBlocks {
  /// What stands at the beginning of the line with which a block begins.
  enum Head { case key, item }

  private let head: Head
  private var lines: [Substring]
  /// The lines that were left out, counted from 0.
  private var gone: Set<Int> = []
  /// The keys of which the lines were left out.
  private(set) var keys: Set<String> = []

  /// The blocks of a text.
  init(of text: String, each head: Head) {
    self.head = head
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text without what was left out; every line keeps its number.
  var text: String { lines.joined(separator: "\n") }

  /// Goes on with a text of which lines were changed, but none added and none taken away.
  mutating func goOn(with text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Leaves the block of a line out, which is counted from 1; whether there was anything to leave out.
  mutating func leaveOut(line: Int) -> Bool {
    guard lines.indices.contains(line - 1), !gone.contains(line - 1) else { return false }
    var start = line - 1
    while start > 0, !isHead(lines[start]), !gone.contains(start - 1) { start -= 1 }
    let end = lines[line...].firstIndex(where: isHead) ?? lines.count
    guard lines[start..<end].contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    for index in start..<end {
      if let key = YAMLBlocks.word(of: lines[index]) { keys.insert(key) }
      lines[index] = ""
      gone.insert(index)
    }
    return true
  }

  private func isHead(_ line: Substring) -> Bool {
    switch head {
    case .item: return line == "-" || line.hasPrefix("- ")
    case .key:
      guard let word = YAMLBlocks.word(of: line) else { return false }
      let rest = line.dropFirst(word.count)
      return rest == ":" || rest.hasPrefix(": ")
    }
  }

  /// The word with which a line begins, which is the key that is meant, though its colon may be missing.
  private static func word(of line: Substring) -> String? {
    let word = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return word.isEmpty ? nil : String(word)
  }
}
