public import ReputationModel

/// What became of one data file.
public struct FileOutcome: Sendable, Hashable {
  /// The file's path, relative to the site.
  public let path: String
  /// The format it was read in; `nil` where none was recognised.
  public internal(set) var format: MentionFormat?
  /// The source its mentions belong to unless they name one themselves.
  public internal(set) var source: String
  /// How many rows it has, refused ones among them.
  public package(set) var rows = 0
  /// The rows that were refused, the first 10,000 of them.
  public package(set) var refused: [RefusedRow] = []
  /// How many rows were refused.
  public package(set) var refusedCount = 0
  /// Names of columns or fields that mean nothing to us, in the order in which they were met.
  public internal(set) var ignoredColumns: [String] = []
  /// For each field of ours the column it was read from; for tables only.
  public internal(set) var mappedColumns: [String: String] = [:]
  /// The encoding of its text.
  public internal(set) var encoding = TextEncoding.utf8
  /// The earliest moment of publication.
  public internal(set) var firstPublished: Timestamp?
  /// The latest moment of publication: the file's data reach so far.
  public internal(set) var lastPublished: Timestamp?
  /// The latest moment at which one was collected; `nil` where the file does not say.
  public internal(set) var lastCollected: Timestamp?

  /// How many rows were taken.
  public var accepted: Int { rows - refusedCount }

  init(path: String, source: String) {
    self.path = path
    self.source = source
  }

  mutating func accept(published: Timestamp, collected: Timestamp?) {
    rows += 1
    if let collected { lastCollected = max(lastCollected ?? collected, collected) }
    firstPublished = min(firstPublished ?? published, published)
    lastPublished = max(lastPublished ?? published, published)
  }

  /// Adds what became of a later part of the same file.
  mutating func add(_ part: FileOutcome, afterLines lines: Int) {
    rows += part.rows
    refusedCount += part.refusedCount
    for row in part.refused where refused.count < RefusedRow.maximumKept {
      refused.append(RefusedRow(row, afterLines: lines))
    }
    for column in part.ignoredColumns where !ignoredColumns.contains(column) { ignoredColumns.append(column) }
    if let first = part.firstPublished { firstPublished = min(firstPublished ?? first, first) }
    if let last = part.lastPublished { lastPublished = max(lastPublished ?? last, last) }
    if let last = part.lastCollected { lastCollected = max(lastCollected ?? last, last) }
  }
}

extension FileOutcome: DataFileOutcome {
  package static var family: DataFamily { .mentions }
  package var formatName: String? { format?.rawValue }
  package var ownSource: String? { source }

  /// Where a field has its column, another that might be its own needs no mending.
  package var ignoredColumnsFix: String? {
    let hints = ignoredColumns.compactMap { name -> String? in
      guard let field = MentionField.nearest(to: name), mappedColumns[field.name] == nil else { return nil }
      return "\(name) might be \(field.name)"
    }
    return hints.isEmpty ? nil : hints.prefix(5).joined(separator: "; ")
  }
}
