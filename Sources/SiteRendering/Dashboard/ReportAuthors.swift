public import ReputationAnalysis
public import ReputationModel

/// How a report names the authors of mentions: as the dashboard does, since the team reads both.
public struct ReportAuthors: Sendable {
  private let store: MentionStore
  private let disclosure: AuthorDisclosure

  /// Names for the authors of `table`, as `privacy.authors.team` allows.
  public init(_ reputation: Reputation, _ table: AuthorTable) {
    store = reputation.store
    let display = reputation.configuration.privacy.authors[.team] ?? .hidden
    disclosure = AuthorDisclosure(table, display: display)
  }

  /// Whether authors are told by their own names.
  public var areNamed: Bool { disclosure.areNamed }

  /// The displayed name of the author of the mention at `index`, or the number that stands for it; `nil` where none is
  /// known or none may be told.
  public func name(at index: Int) -> String? {
    areNamed ? store.authorName(at: index) : disclosure.number(at: index).map { "Person \($0)" }
  }

  /// The account; `nil` as above, and where only a number may be told.
  public func handle(at index: Int) -> String? { areNamed ? store.authorHandle(at: index) : nil }
}
