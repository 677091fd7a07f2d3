/// How authors of mentions are shown to each clearance.
public struct Privacy: Sendable, Hashable {
  /// How an author is shown.
  public enum AuthorDisplay: String, Sendable, Hashable, CaseIterable {
    case hidden, pseudonym, full
  }

  /// How authors are shown to whom; the public never sees `full`.
  public var authors: [Clearance: AuthorDisplay] = [
    .public: .hidden, .stakeholders: .pseudonym, .team: .full,
  ]

  /// The defaults.
  public init() {}
}
