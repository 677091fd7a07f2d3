public import Intake
public import ReputationModel

/// What an import did, or would do.
public struct ImportReport: Sendable {
  /// What became of one of the files.
  public struct File: Sendable {
    /// What was read of it.
    public let outcome: FileOutcome
    /// How many of its rows tell of a mention that was not known before.
    public internal(set) var new = 0
    /// How many of its rows filled what was missing of a known mention.
    public internal(set) var completing = 0

    /// How many of its rows tell nothing new.
    public var known: Int { outcome.accepted - new - completing }
  }

  /// A mention that is new, or completed.
  public struct Line: Sendable {
    /// Its identifier.
    public let id: String
    /// The day of its publication, in the site's zone.
    public let day: CalendarDay
    /// The beginning of its title, or of its text.
    public let words: String
  }

  /// Each file, in the order in which they were named.
  public internal(set) var files: [File]
  /// The file that they were merged into.
  public let target: String
  /// How many lines were added to it.
  public let added: Int
  /// How many of its lines were completed.
  public let completed: Int
  /// How many mentions it holds in the end.
  public let mentions: Int
  /// The first of the new mentions.
  public let firstAdded: [Line]
  /// The first of the completed ones.
  public let firstCompleted: [Line]
  /// The zone in which days are counted.
  public let zone: SiteTimeZone

  /// So many mentions are shown of each sort.
  static let mostLines = 10

  init(_ plan: ImportPlan, outcomes: [FileOutcome], existingFiles: Int, target: String, zone: SiteTimeZone) {
    let store = plan.store
    var files = outcomes.dropFirst(existingFiles).map { File(outcome: $0) }
    for mention in plan.added { files[store.fileIndex(at: mention) - existingFiles].new += 1 }
    for completion in store.completions where completion.file >= existingFiles {
      if store.fileIndex(at: completion.mention) < existingFiles {
        files[completion.file - existingFiles].completing += 1
      }
    }
    func lines(_ mentions: some Sequence<Int>) -> [Line] {
      mentions.prefix(ImportReport.mostLines).map { index in
        Line(
          id: store.identifier(at: index),
          day: zone.day(of: store.published(at: index)),
          words: (store.title(at: index) ?? store.text(at: index)).excerpt
        )
      }
    }
    self.files = files
    self.target = target
    self.zone = zone
    added = plan.added.count
    completed = plan.completed.count
    mentions = store.count
    firstAdded = lines(plan.added)
    firstCompleted = lines(plan.completed.lazy.map(\.mention))
  }
}
