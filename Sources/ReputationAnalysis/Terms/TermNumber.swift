/// What a word with figures may be in a term.
enum TermNumber {
  /// A number, which a phrase may begin or end with: «lote 217», «2 veces».
  case number
  /// So much of something, which says nothing at the end of a phrase: a price, a percentage, a decimal fraction.
  case amount
  /// Letters and figures that name something: `X200`, `B12`.
  case name
  /// A date, an hour, a year, a long number: in no term.
  case identifier

  /// A number of more figures is somebody's or something's own.
  private static let mostFigures = 6
  /// And so is a name of more letters and figures, or one that changes between them more often.
  private static let (longestName, mostChanges) = (12, 3)

  /// What `word` is, which has a figure and stands in `bytes`.
  init(_ word: WordReader.Word, in bytes: UnsafeRawBufferPointer) {
    let (start, end) = (Int(word.start), Int(word.end))
    let written = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    let figures = written.count(where: TermNumber.isFigure)
    let separators = written.count { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard !TermNumber.isJoined(start, end, in: bytes) else {
      self = .identifier
      return
    }
    if figures + separators == written.count {
      self = TermNumber.number(
        written,
        figures,
        separators,
        isAmount: TermNumber.hasSign(start, end, in: bytes)
      )
    } else {
      self = TermNumber.name(written, Int(word.length), figures)
    }
  }

  private static func number(
    _ written: UnsafeRawBufferPointer,
    _ figures: Int,
    _ separators: Int,
    isAmount: Bool
  ) -> TermNumber {
    if figures > mostFigures || separators > 1 { return .identifier }
    if let place = written.firstIndex(where: { !isFigure($0) }) {
      // `1.310` are thousands.
      return isAmount || written.count - place != 4 ? .amount : .number
    }
    let year = figures == 4 && (written.starts(with: "19".utf8) || written.starts(with: "20".utf8))
    return isAmount ? .amount : year ? .identifier : .number
  }

  /// What letters and figures together are.
  private static func name(_ written: UnsafeRawBufferPointer, _ length: Int, _ figures: Int) -> TermNumber {
    let changes = zip(written, written.dropFirst()).count { isFigure($0) != isFigure($1) }
    guard length <= longestName, changes <= mostChanges else { return .identifier }
    let leading = written.prefix(while: isFigure).count
    guard leading == figures else {
      // `14h30`
      return changes == 2 && leading > 0 && (written[leading] | 0x20) == UInt8(ascii: "h")
        ? .identifier : .name
    }
    let behind = String(decoding: written[leading...], as: UTF8.self).lowercased()
    if hours.contains(behind) { return .identifier }
    if ordinals.contains(behind) { return .number }
    return amounts.contains(behind) ? .amount : .name
  }

  private static let hours: Set = ["h", "hs", "hr", "hrs", "am", "pm"]
  private static let amounts: Set = ["e", "eur", "euro", "euros", "usd", "kg", "gr", "km", "cm", "ml"]
  private static let ordinals: Set = [
    "a", "o", "ª", "º", "er", "ra", "ro", "do", "da", "r", "n", "t", "è", "é", "st", "nd", "rd", "th",
  ]

  /// Whether a figure stands right behind it or before it, with a sign between: `15/06`, `2026-06-15`, `14:30`.
  private static func isJoined(_ start: Int, _ end: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    let before = start > 1 && isJoint(bytes[start - 1]) && isFigure(bytes[start - 2])
    return before || end + 1 < bytes.count && isJoint(bytes[end]) && isFigure(bytes[end + 1])
  }

  private static func isJoint(_ byte: UInt8) -> Bool { "/-:.,+_".utf8.contains(byte) }

  /// Whether a sign of money or per cent stands beside it, with a space between or without.
  private static func hasSign(_ start: Int, _ end: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    let behind = bytes[end...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }.prefix(3)
    let before = bytes[..<start].suffix(4)
    if let sign = behind.first, sign == UInt8(ascii: "%") || sign == UInt8(ascii: "$") { return true }
    let euro: [UInt8] = [0xE2, 0x82, 0xAC]
    if behind.elementsEqual(euro) || behind.first == 0xA3 { return true }
    let written = before.last == 0x20 ? before.dropLast() : before
    return written.last == UInt8(ascii: "$") || written.last == 0xA3 || written.suffix(3).elementsEqual(euro)
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
