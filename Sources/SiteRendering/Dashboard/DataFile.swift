public import ReputationModel

/// A data file and what became of it when it was read, as the page about the data shows it.
public struct DataFile: Sendable, Hashable {
  /// A row that was not taken.
  public struct Refusal: Sendable, Hashable {
    /// Where it stands, from 1.
    public let line: Int
    /// The field that was wrong; `nil` where the row as a whole was.
    public let field: String?
    /// What was found.
    public let found: String
    /// What was expected.
    public let expected: String

    /// A row that was not taken.
    public init(line: Int, field: String?, found: String, expected: String) {
      self.line = line
      self.field = field
      self.found = found
      self.expected = expected
    }
  }

  /// The path within the site.
  public var path: String
  /// The format's name; `nil` where none was recognised.
  public var format: String?
  /// The encoding's name.
  public var encoding: String
  /// How many rows it has.
  public var rows: Int
  /// How many of them were refused.
  public var refused: Int
  /// The first of them.
  public var refusals: [Refusal]
  /// Columns that mean nothing to us.
  public var ignoredColumns: [String]
  /// The newest publication in it; `nil` where none is known.
  public var lastPublished: Timestamp?

  /// A file of which `rows` rows were read.
  public init(path: String, format: String?, encoding: String, rows: Int, refused: Int, refusals: [Refusal]) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.rows = rows
    self.refused = refused
    self.refusals = refusals
    self.ignoredColumns = []
  }
}
