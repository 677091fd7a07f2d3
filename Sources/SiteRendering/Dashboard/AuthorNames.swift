import ReputationAnalysis
import ReputationModel

/// How the authors of mentions are shown to the readers of a view.
struct AuthorNames: Sendable {
  private let display: Privacy.AuthorDisplay
  private let table: AuthorTable
  private let strings: Strings

  /// Names for the authors of `table`, as `display` allows.
  ///
  /// A pseudonym is a number in the order of first appearance: it says who is the same person, and cannot be turned
  /// back into a name by trying names.
  init(_ table: AuthorTable, display: Privacy.AuthorDisplay, strings: Strings) {
    self.display = display
    self.table = table
    self.strings = strings
  }

  /// Whether authors are shown by their own names.
  var areNamed: Bool { display == .full }

  /// The name to show for the author of the mention at `index`; `nil` where none is known or none may be shown.
  func name(of mention: Mention, at index: Int) -> String? {
    switch display {
    case .hidden, .pseudonym: return pseudonym(at: index)
    case .full:
      guard let author = mention.author, let name = author.name ?? author.handle else { return nil }
      guard let handle = author.handle, author.name != nil else { return VisibleText.make(name, limit: 80) }
      return VisibleText.make("\(name) (@\(handle.drop { $0 == "@" }))", limit: 120)
    }
  }

  /// What stands for the author's own name; `nil` where none is known, and where authors are not told apart.
  func pseudonym(at index: Int) -> String? {
    guard display == .pseudonym, let number = table.author(of: index) else { return nil }
    return strings.text("dashboard.pseudonym", ["number": String(number + 1)])
  }
}
