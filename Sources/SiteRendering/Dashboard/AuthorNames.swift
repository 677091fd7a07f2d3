import ReputationAnalysis
import ReputationModel

/// How the authors of mentions are shown to the readers of a view.
struct AuthorNames: Sendable {
  private let display: Privacy.AuthorDisplay
  private let pseudonyms: [String: Int]
  private let strings: Strings

  /// Names for the authors of `store`, as `display` allows.
  ///
  /// A pseudonym is a number in the order of first appearance: it says who is the same person, and cannot be turned
  /// back into a name by trying names.
  init(store: MentionStore, display: Privacy.AuthorDisplay, strings: Strings) {
    var pseudonyms: [String: Int] = [:]
    if display == .pseudonym {
      for index in 0..<store.count {
        guard let key = store.authorKey(at: index), pseudonyms[key] == nil else { continue }
        pseudonyms[key] = pseudonyms.count + 1
      }
    }
    self.display = display
    self.pseudonyms = pseudonyms
    self.strings = strings
  }

  /// Whether authors are shown by their own names.
  var areNamed: Bool { display == .full }

  /// The name to show for the author of the mention at `index`; `nil` where none is known or none may be shown.
  func name(of mention: Mention, at index: Int, in store: MentionStore) -> String? {
    switch display {
    case .hidden: return nil
    case .pseudonym:
      guard let key = store.authorKey(at: index), let number = pseudonyms[key] else { return nil }
      return strings.text("dashboard.pseudonym", ["number": String(number)])
    case .full:
      guard let author = mention.author, let name = author.name ?? author.handle else { return nil }
      guard let handle = author.handle, author.name != nil else { return VisibleText.make(name, limit: 80) }
      return VisibleText.make("\(name) (@\(handle.drop { $0 == "@" }))", limit: 120)
    }
  }
}
