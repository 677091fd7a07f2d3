/// The sorts of files that hold named fields; each gives its findings their first word.
enum FileFamily: String, Sendable, Hashable, CaseIterable {
  case configuration, ledger, lexicon
  case frontMatter = "front-matter"

  /// Whether its texts are its author's, and go into pages; an entry of the ledger may repeat what a stranger wrote.
  var isWrittenForPages: Bool { self == .configuration || self == .frontMatter }

  /// The identifier of one of the family's rules.
  func rule(_ name: String) -> String { "\(rawValue).\(name)" }
}
