/// The quotation marks of a language, by how deep a quotation lies in others.
struct QuotationMarks: Sendable {
  /// An opening and a closing mark.
  struct Pair: Sendable {
    let open: StaticString
    let close: StaticString
  }

  private let doubles: [Pair]
  private let singles: [Pair]

  private static let curly = Pair(open: "“", close: "”")
  private static let single = Pair(open: "‘", close: "’")
  private static let angular = Pair(open: "«", close: "»")

  /// The marks of a language given as a BCP 47 tag.
  ///
  /// Spanish and Catalan quote with «…», then “…”, then ‘…’ inside; everything else gets the English marks.
  init(language: String) {
    switch language.lowercased().prefix(while: { $0 != "-" }) {
    case "es", "ca":
      doubles = [Self.angular, Self.curly, Self.single]
      singles = [Self.single, Self.curly, Self.single]
    default:
      doubles = [Self.curly]
      singles = [Self.single]
    }
  }

  /// The marks for a quotation that was typed with `"`, inside `depth` others.
  func double(depth: Int) -> Pair { doubles[min(depth, doubles.count - 1)] }

  /// The marks for a quotation that was typed with `'`, inside `depth` others.
  func single(depth: Int) -> Pair { singles[min(depth, singles.count - 1)] }
}
