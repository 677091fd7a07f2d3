import ReputationModel

/// What the dates with slashes of a table say about the order of day and month, gathered row by row.
struct CSVDates: Sendable {
  /// What is known in the end.
  enum Verdict {
    /// The line of the first date that can be read in one way only.
    case known(MentionTime.Order, line: Int)
    case ambiguous(line: Int, found: String, isMixed: Bool)
  }

  private struct Place: Sendable {
    var line: Int
    var found: String
  }

  private var first: Place?
  private var known: (order: MentionTime.Order, place: Place)?
  /// The first that can only be read in the other order.
  private var contrary: Place?

  private static let fields: [MentionField] = [.published, .collected, .replyAt]

  /// Whether there are any.
  var hasSlashes: Bool { first != nil }

  /// Looks at the dates of a row.
  mutating func note(_ row: MentionRow, line: Int) {
    guard contrary == nil else { return }
    for field in CSVDates.fields {
      if let bytes = row[field]?.bytes { note(bytes, line: line) }
    }
  }

  /// Looks at one date.
  @inline(__always)
  mutating func note(_ bytes: UnsafeRawBufferPointer, line: Int) {
    guard !CSVDates.beginsWithYear(bytes) else { return }
    let (isSlashed, order) = MentionTime.order(of: UnsafeRawBufferPointer(rebasing: bytes[...].trimmed))
    guard isSlashed else { return }
    func place() -> Place { Place(line: line, found: RowRefusal.shown(bytes)) }
    if first == nil { first = place() }
    if let order { note(order, place) }
  }

  /// Whether it begins like `2026-`, which needs no further look.
  @inline(__always)
  private static func beginsWithYear(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count > 4 && bytes[4] == UInt8(ascii: "-") && bytes[0].isASCIIDigit && bytes[1].isASCIIDigit
      && bytes[2].isASCIIDigit
  }

  private mutating func note(_ order: MentionTime.Order, _ place: () -> Place) {
    if let known {
      if known.order != order, contrary == nil { contrary = place() }
    } else {
      known = (order, place())
    }
  }

  /// Adds what a later part of the file says.
  mutating func add(_ part: CSVDates, afterLines lines: Int) {
    func moved(_ place: Place) -> Place { Place(line: place.line + lines, found: place.found) }
    if first == nil { first = part.first.map(moved) }
    if let other = part.known { note(other.order) { moved(other.place) } }
    if let known, let other = part.known, known.order == other.order, contrary == nil {
      contrary = part.contrary.map(moved)
    }
  }

  /// What they say together; there must be some.
  var verdict: Verdict {
    if let contrary { return .ambiguous(line: contrary.line, found: contrary.found, isMixed: true) }
    if let known { return .known(known.order, line: known.place.line) }
    return .ambiguous(line: first?.line ?? 0, found: first?.found ?? "", isMixed: false)
  }
}

extension CSVDates.Verdict {
  /// The order in which dates are read; `nil` where they are not.
  var order: MentionTime.Order? {
    if case .known(let order, _) = self { return order }
    return nil
  }

  /// What is to be said about it.
  func findings(_ path: String, _ family: DataFamily = .mentions) -> [Finding] {
    switch self {
    case .known(let order, let line): [.dateOrder(path, family, line: line, order)]
    case .ambiguous(let line, let found, let isMixed):
      [.ambiguousDates(path, family, line: line, found: found, isMixed: isMixed)]
    }
  }
}
