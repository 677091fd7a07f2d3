import ReputationModel

/// Cuts a file into mails: the one mail that it is, or those of a mailbox (mbox), one after another.
///
/// `Content-Length` is not asked: programs that move mails do not keep it true.
struct Mailbox {
  /// A mail in the file, without the line that parts it from the one before.
  struct Place: Equatable {
    var range: Range<Int>
    /// The line of the file in which it begins, from 1.
    var line: Int
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var line = 1
  let isMailbox: Bool

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    while position < bytes.count, bytes[position] <= 0x20 {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    isMailbox = bytes[position...].starts(with: "From ".utf8)
    if isMailbox { skipLine() }
  }

  /// The next mail; `nil` at the end of the file.
  mutating func next() -> Place? {
    guard position < bytes.count else { return nil }
    let start = position
    let startLine = line
    var isAfterBlank = false
    while position < bytes.count {
      let lineStart = position
      let isSeparator = isMailbox && isAfterBlank && beginsMail(at: position)
      skipLine()
      if isSeparator { return Place(range: start..<lineStart, line: startLine) }
      let length = position - lineStart
      isAfterBlank = length == 1 || (length == 2 && bytes[lineStart] == 0x0D)
    }
    return Place(range: start..<position, line: startLine)
  }

  /// The bytes of a mail; in a mailbox, a line that would have begun like a new mail has lost its `>`.
  func bytes(of place: Place) -> [UInt8] {
    let mail = bytes[place.range]
    guard isMailbox else { return Array(mail) }
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(mail.count)
    var isLineStart = true
    for index in mail.indices {
      let byte = mail[index]
      if isLineStart, byte == UInt8(ascii: ">"),
        mail[index...].prefix(64).drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8)
      {
        isLineStart = false
        continue
      }
      isLineStart = byte == 0x0A
      unescaped.append(byte)
    }
    return unescaped
  }

  private mutating func skipLine() {
    position = bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    line += 1
  }

  /// Whether a mail begins here: `From `, a clock's reading, and a field in the line behind it.
  ///
  /// A sentence may
  /// begin with the word as well.
  private func beginsMail(at start: Int) -> Bool {
    guard bytes[start...].starts(with: "From ".utf8) else { return false }
    let lines = bytes[start...].prefix(1024).split(
      separator: 0x0A,
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    guard lines.count >= 2, Mailbox.holdsClock(lines[0]) else { return false }
    let name = lines[1].prefix { $0 != UInt8(ascii: ":") }
    return !name.isEmpty && name.count < lines[1].count && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func holdsClock(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    let bytes = Array(line)
    return bytes.indices.dropFirst(2).dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: ":") && bytes[(index - 2)..<index].allSatisfy(\.isASCIIDigit)
        && bytes[(index + 1)...(index + 2)].allSatisfy(\.isASCIIDigit)
    }
  }
}
