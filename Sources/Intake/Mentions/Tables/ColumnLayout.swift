import ReputationModel

/// Which column of a table holds which field.
struct ColumnLayout: Sendable {
  /// For each column its field; `nil` where it means nothing to us.
  private(set) var fields: [MentionField?]
  private(set) var ignored: [String] = []
  private(set) var mapped: [String: String] = [:]

  /// Lays out a header: first what the configuration says, then our own names, then those of others.
  ///
  /// Of two columns for one field the first is taken.
  init(header: [String], columns: [(field: MentionField, name: String)]) {
    let names = header.map { ColumnLayout.trimmed($0) }
    fields = Array(repeating: nil, count: names.count)
    func take(_ column: Int, _ field: MentionField) {
      guard fields[column] == nil, !fields.contains(field) else { return }
      fields[column] = field
      mapped[field.name] = names[column]
    }
    for (field, name) in columns {
      let wanted = ColumnLayout.trimmed(name).lowercased()
      if let column = names.firstIndex(where: { $0.lowercased() == wanted }) { take(column, field) }
    }
    for (column, name) in names.enumerated() {
      if let field = MentionField(name: name.lowercased()) { take(column, field) }
    }
    for (column, name) in names.enumerated() {
      if let field = ColumnNames.field(ofFolded: ColumnNames.folded(name)) { take(column, field) }
    }
    ignored = zip(names, fields).filter { $1 == nil && !$0.isEmpty }.map(\.0)
  }

  /// Whether mentions can be made of the columns.
  var isSufficient: Bool {
    fields.contains(.published) && (fields.contains(.text) || fields.contains(.title))
  }

  /// A name that stands in the header twice; `nil` where none does.
  static func duplicate(in header: [String]) -> String? {
    var seen: Set<String> = []
    return header.map { trimmed($0).lowercased() }.first { !$0.isEmpty && !seen.insert($0).inserted }
  }

  private static func trimmed(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
