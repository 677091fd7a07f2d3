import ReputationModel

/// What people want of a search, as somebody writes it by hand.
enum WrittenIntent {
  /// The intent of a word in one of four languages, or of a letter as tools write it; of several the first; `nil` where
  /// it is none.
  static func read(_ text: String) -> SearchDemand.Intent? {
    let first = text.split { ",;/|+".contains($0) }.first
    return first.flatMap { words[ColumnNames.folded(String($0))] }
  }

  private static let words: [String: SearchDemand.Intent] = [
    "informational": .informational, "informacional": .informational, "informativa": .informational,
    "informativo": .informational, "informatiu": .informational, "informationnelle": .informational,
    "informationnel": .informational, "i": .informational,
    "navigational": .navigational, "navegacional": .navigational, "navegacio": .navigational,
    "navegacion": .navigational, "navigationnelle": .navigational, "navigationnel": .navigational,
    "n": .navigational,
    "commercial": .commercial, "comercial": .commercial, "commerciale": .commercial, "c": .commercial,
    "investigacion comercial": .commercial, "commercial investigation": .commercial,
    "transactional": .transactional, "transaccional": .transactional, "transactionnelle": .transactional,
    "transactionnel": .transactional, "t": .transactional,
  ]
}
