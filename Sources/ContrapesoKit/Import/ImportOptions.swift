public import Intake
public import ReputationModel

/// What an import is asked for.
public struct ImportOptions: Sendable {
  /// The site's folder.
  public var site: String
  /// The files to import, as the shell would open them; `-` is the standard input.
  public var files: [String]
  /// The file they are merged into: relative to the site, or an absolute path.
  public var into = ImportOptions.defaultTarget
  /// The files' format, where it is not to be told from their content.
  public var format: MentionFormat?
  /// The source of rows that name none; each file's own name where `nil`.
  public var source: String?
  /// Our fields to the files' columns, before those of the source's entry in the configuration.
  public var columns: [String: String] = [:]
  /// The moment that counts as now, where the caller says.
  public var now: StatedMoment?
  /// The moment `SOURCE_DATE_EPOCH` gives.
  public var sourceDateEpoch: Timestamp?
  /// The moment the system's clock shows.
  public var clock: Timestamp
  /// Whether nothing is to be written.
  public var isDryRun = false
  /// How many threads read a large file.
  public var threads = 2

  /// Where mentions are imported to unless another file is named.
  public static let defaultTarget = "content/mentions/imported.jsonl"

  /// An import of those files into the site in that folder.
  public init(site: String, files: [String], clock: Timestamp) {
    self.site = site
    self.files = files
    self.clock = clock
  }
}
