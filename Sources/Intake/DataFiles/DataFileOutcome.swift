package import ReputationModel

/// What became of a data file, of whatever family.
package protocol DataFileOutcome {
  static var family: DataFamily { get }
  /// The file's path, relative to the site.
  var path: String { get }
  /// The name of the format it was read in; `nil` where none was recognised.
  var formatName: String? { get }
  /// The source its mentions belong to; `nil` for other families.
  var ownSource: String? { get }
  /// How many rows it has, refused ones among them.
  var rows: Int { get set }
  /// The mistakes of the rows that were refused, at most ``RefusedRow/maximumKept``.
  var refused: [RefusedRow] { get set }
  /// How many rows were refused.
  var refusedCount: Int { get set }
  /// Names of columns or fields that mean nothing to us, in the order in which they were met.
  var ignoredColumns: [String] { get }
  /// The encoding of its text.
  var encoding: TextEncoding { get }
  /// For each field of ours the column it was read from; empty where none is told.
  var mappedColumns: [String: String] { get }
  /// The earliest moment of publication; `nil` where none is told.
  var firstPublished: Timestamp? { get }
  /// The latest one.
  var lastPublished: Timestamp? { get }
  /// What ignored columns might be meant for; `nil` where nothing is near.
  var ignoredColumnsFix: String? { get }
}

extension DataFileOutcome {
  /// How many rows were taken.
  package var accepted: Int { rows - refusedCount }

  /// Whether what is wrong with a further row is kept; of others the first mistake is enough.
  var keepsRefusals: Bool { refused.count < RefusedRow.maximumKept }

  mutating func refuse(_ refusal: RowRefusal, line: Int) { refuse([refusal], line: line) }

  /// Refuses a row for all that is wrong with it.
  mutating func refuse(_ refusals: [RowRefusal], line: Int) {
    rows += 1
    refusedCount += 1
    for refusal in refusals where refused.count < RefusedRow.maximumKept {
      refused.append(RefusedRow(line: line, refusal))
    }
  }

  /// What is to be said of the file once it is read.
  ///
  /// It is an error where more than `maximumRefusedShare` of its rows is refused, 0…1.
  func findings(isEncodingGuessed: Bool, maximumRefusedShare: Double) -> [Finding] {
    var findings: [Finding] = []
    if isEncodingGuessed { findings.append(.otherEncoding(path, encoding, Self.family)) }
    if !ignoredColumns.isEmpty { findings.append(.ignoredColumns(self)) }
    if refusedCount > 0 {
      findings += refused.prefix(RefusedRow.maximumTold).map { .refusedRow(path, $0, Self.family) }
      findings.append(.refusedRows(self, maximumShare: maximumRefusedShare))
    }
    return findings
  }
}
