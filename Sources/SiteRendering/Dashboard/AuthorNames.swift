import ReputationAnalysis
import ReputationModel

/// How the authors of mentions are shown to the readers of a view.
struct AuthorNames: Sendable {
  private let disclosure: AuthorDisclosure
  private let strings: Strings

  /// Names for the authors of `table`, as `display` allows.
  init(_ table: AuthorTable, display: Privacy.AuthorDisplay, strings: Strings) {
    disclosure = AuthorDisclosure(table, display: display)
    self.strings = strings
  }

  /// Whether authors are shown by their own names.
  var areNamed: Bool { disclosure.areNamed }

  /// The name to show for the author of the mention at `index`; `nil` where none is known or none may be shown.
  func name(of mention: Mention, at index: Int) -> String? {
    guard areNamed else { return pseudonym(at: index) }
    guard let author = mention.author, let name = author.name ?? author.handle else { return nil }
    guard let handle = author.handle, author.name != nil else { return VisibleText.make(name, limit: 80) }
    return VisibleText.make("\(name) (@\(handle.drop { $0 == "@" }))", limit: 120)
  }

  /// What stands for the author's own name; `nil` where none is known, and where authors are not told apart.
  func pseudonym(at index: Int) -> String? {
    disclosure.number(at: index).map { strings.text("dashboard.pseudonym", ["number": String($0)]) }
  }
}
