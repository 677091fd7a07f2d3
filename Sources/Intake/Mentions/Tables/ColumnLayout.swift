import ReputationModel

/// Which column of a table holds which field.
struct ColumnLayout: Sendable {
  /// For each column its field; `nil` where it means nothing to us.
  private(set) var fields: [MentionField?]
  private(set) var ignored: [String] = []
  private(set) var mapped: [String: String] = [:]
  private let names: [String]
  private var taken: Set<MentionField> = []

  /// Lays out a header: first what the configuration says, then what a vendor's names mean, then our own
  /// names, then those of others.
  ///
  /// Of two columns for one field that is taken whose name stands first in the list of names; of two whose
  /// names are equal the first.
  init(header: [String], columns: [(field: MentionField, name: String)]) {
    names = header.map { ColumnLayout.trimmed($0) }
    fields = Array(repeating: nil, count: names.count)
    for (field, name) in columns {
      let wanted = ColumnLayout.trimmed(name).lowercased()
      if let column = names.firstIndex(where: { $0.lowercased() == wanted }) { take(column, field) }
    }
    let folded = names.map { ColumnNames.folded($0) }
    let vendor = VendorColumns.fields(for: folded)
    for (column, name) in folded.enumerated() {
      if let field = vendor[name] { take(column, field) }
    }
    for (column, name) in names.enumerated() {
      if let field = MentionField(name: name.lowercased()) { take(column, field) }
    }
    let ranks = folded.map { ColumnNames.rank(ofFolded: $0) }
    for column in folded.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
      if let field = ColumnNames.field(ofFolded: folded[column]) { take(column, field) }
    }
    takeFallbackOfText(folded)
    takeTimeForDate()
    ignored = zip(names, fields).filter { $1 == nil && !$0.isEmpty }.map(\.0)
  }

  private mutating func take(_ column: Int, _ field: MentionField) {
    guard fields[column] == nil, taken.insert(field).inserted else { return }
    fields[column] = field
    mapped[field.name] = names[column]
  }

  private mutating func takeFallbackOfText(_ folded: [String]) {
    // Where a person or our own name says which column is the text, no other is.
    guard let text = fields.firstIndex(of: .text), ColumnNames.field(ofFolded: folded[text]) == .text,
      let column = folded.indices.first(where: {
        fields[$0] == nil && ColumnNames.fallbacksOfText.contains(folded[$0])
      })
    else { return }
    take(column, .textFallback)
  }

  /// Some tables call the whole moment its time.
  private mutating func takeTimeForDate() {
    guard !fields.contains(.published), let column = fields.firstIndex(of: .publishedTime) else { return }
    mapped[MentionField.publishedTime.name] = nil
    fields[column] = nil
    take(column, .published)
  }

  /// Whether mentions can be made of the columns.
  var isSufficient: Bool {
    fields.contains(.published) && (fields.contains(.text) || fields.contains(.title))
  }

  /// Whether the kind stands in a column of others, who have kinds of their own.
  var hasForeignKind: Bool {
    fields.firstIndex(of: .kind).map { names[$0].lowercased() != MentionField.kind.name } ?? false
  }

  /// A name of which two columns bear one and one is read; `nil` where there is none.
  var duplicate: String? {
    let written = names.map { $0.lowercased() }
    let read = zip(written, fields).filter { !$0.isEmpty && $1 != nil }.map(\.0)
    return read.first { name in written.count { $0 == name } > 1 }
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
