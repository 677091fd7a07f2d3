public import ReputationAnalysis
public import ReputationModel

/// How a report names the authors of mentions: as the dashboard does, since the team reads both.
public struct ReportAuthors: Sendable {
  private let store: MentionStore
  private let table: AuthorTable
  private let display: Privacy.AuthorDisplay

  /// Names for the authors of `table`, as `privacy.authors.team` allows.
  public init(_ reputation: Reputation, _ table: AuthorTable) {
    store = reputation.store
    self.table = table
    display = reputation.configuration.privacy.authors[.team] ?? .hidden
  }

  /// Whether authors are told by their own names.
  public var areNamed: Bool { display == .full }

  /// The displayed name of the author of the mention at `index`, or the number that stands for it; `nil` where none is
  /// known or none may be told.
  public func name(at index: Int) -> String? {
    switch display {
    case .hidden: nil
    case .pseudonym: table.author(of: index).map { "Person \($0 + 1)" }
    case .full: store.authorName(at: index)
    }
  }

  /// The account; `nil` as above, and where only a number may be told.
  public func handle(at index: Int) -> String? { areNamed ? store.authorHandle(at: index) : nil }
}
