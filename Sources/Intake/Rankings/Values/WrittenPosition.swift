/// A position as people and rank trackers write it.
enum WrittenPosition: Equatable {
  /// At that position, from 1.
  case ranked(Int)
  /// Looked for and not found, among so many results where that is told. Not rank 0.
  case absent(depth: Int?)

  /// The most that is believed.
  static let deepest = 10_000

  /// What a text says; `nil` where that is no position.
  init?(_ text: String) {
    if WrittenPosition.isAbsence(text) {
      self = .absent(depth: nil)
      return
    }
    var digits = text
    let isBeyond = digits.hasPrefix(">") || digits.hasSuffix("+")
    if digits.hasPrefix(">") { digits.removeFirst() }
    if digits.hasSuffix("+") { digits.removeLast() }
    guard let number = WrittenFigure.count(digits), (1...WrittenPosition.deepest).contains(number)
    else { return nil }
    self = isBeyond ? .absent(depth: number) : .ranked(number)
  }

  /// Whether a text says that there is nothing.
  static func isAbsence(_ text: String) -> Bool {
    text.isEmpty || absences.contains(ColumnNames.folded(text))
  }

  /// Folded: a hyphen alone has become nothing.
  private static let absences: Set<String> = [
    "", "–", "—", "n/a", "na", "nan", "null", "none", "not ranked", "not found", "unranked", "no posicionado",
    "no encontrado", "no posicionat", "no trobat", "non classe", "non trouve", "absent", "ausente",
  ]
}
