import ReputationModel

/// What people want of a search, as somebody writes it by hand.
enum WrittenIntent {
  /// The intent of a word in one of four languages, or of a letter as tools write it; `nil` where it is none.
  static func read(_ text: String) -> SearchDemand.Intent? { words[ColumnNames.folded(text)] }

  private static let words: [String: SearchDemand.Intent] = [
    "informational": .informational, "informacional": .informational, "informativa": .informational,
    "informationnelle": .informational, "i": .informational,
    "navigational": .navigational, "navegacional": .navigational, "navegacio": .navigational,
    "navegacion": .navigational, "navigationnelle": .navigational, "n": .navigational,
    "commercial": .commercial, "comercial": .commercial, "commerciale": .commercial, "c": .commercial,
    "transactional": .transactional, "transaccional": .transactional, "transactionnelle": .transactional,
    "t": .transactional,
  ]
}
