/// What was noticed in rows that were taken, to be said once a file.
struct RowNotes: Sendable, Hashable {
  /// How many times had no zone.
  var withoutZone = 0
  /// How many of them the clock never showed.
  var inGap = 0
  /// The first line of these.
  var firstLineInGap = 0
  /// How many identifiers a spreadsheet had rounded.
  var roundedIdentifiers = 0
  /// The first line of these.
  var firstLineRounded = 0
  /// Words of a foreign column that are no kind that is known, in the order in which they were met.
  private(set) var unknownKinds: [String] = []

  /// So many of them are told.
  private static let maximumUnknownKinds = 10

  mutating func addUnknownKind(_ word: String) {
    guard unknownKinds.count < RowNotes.maximumUnknownKinds, !unknownKinds.contains(word) else { return }
    unknownKinds.append(word)
  }

  /// Adds what was noticed in a later part of the same file.
  mutating func add(_ other: RowNotes, afterLines lines: Int) {
    withoutZone += other.withoutZone
    if inGap == 0, other.inGap > 0 { firstLineInGap = other.firstLineInGap + lines }
    inGap += other.inGap
    if roundedIdentifiers == 0, other.roundedIdentifiers > 0 {
      firstLineRounded = other.firstLineRounded + lines
    }
    roundedIdentifiers += other.roundedIdentifiers
    for word in other.unknownKinds { addUnknownKind(word) }
  }
}
