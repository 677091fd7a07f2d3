import ReputationModel

/// An account on a channel: what says that two mentions are of one author.
///
/// A displayed name alone does not: two people may share it, and what one of them did must not be held against the
/// other.
struct AuthorAccount: Sendable, Hashable {
  /// The number of the source in the store.
  let source: Int
  /// The handle; the account's address where there is none.
  let name: String
}

extension MentionStore {
  /// The account that published the mention; `nil` where none is named.
  func account(at index: Int) -> AuthorAccount? {
    guard let name = authorHandle(at: index) ?? author(at: index)?.url, !name.isEmpty else { return nil }
    return AuthorAccount(source: sourceIndex(at: index), name: name)
  }
}
