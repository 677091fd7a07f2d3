import ReputationModel

/// What the readers of a view may know of who wrote a mention.
struct AuthorDisclosure: Sendable {
  private let display: Privacy.AuthorDisplay
  private let table: AuthorTable

  /// What `display` allows of the authors of `table`.
  init(_ table: AuthorTable, display: Privacy.AuthorDisplay) {
    self.display = display
    self.table = table
  }

  /// Whether authors are told by their own names.
  var areNamed: Bool { display == .full }

  /// The number that stands for the author of the mention at `index`, from 1 on; `nil` where none is known, and where
  /// authors are not told apart or have their names.
  ///
  /// Numbers are in the order of first appearance: one says who is the same person, and cannot be turned back into a
  /// name by trying names.
  func number(at index: Int) -> Int? {
    display == .pseudonym ? table.author(of: index).map { $0 + 1 } : nil
  }
}
