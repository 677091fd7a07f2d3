/// Rows of a name, a figure and what is to be said of it, one below the other.
struct ReportTable {
  /// A row.
  struct Row {
    let name: String
    /// The figure; `nil` where it is not known.
    let value: String?
    let note: String?
  }

  /// What stands above.
  let title: String
  private(set) var rows: [Row] = []

  /// A table without rows.
  init(_ title: String) { self.title = title }

  /// Adds a row; a figure that is not known reads `unknown`.
  mutating func add(_ name: String, _ value: String?, _ note: String? = nil) {
    rows.append(Row(name: name, value: value, note: note))
  }

  /// The lines, the names as wide as the widest; none where there is no row.
  func lines() -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = rows.map(\.name.count).max() ?? 0
    let values = rows.map { $0.value ?? "unknown" }
    let valueWidth = zip(rows, values).filter { $0.0.note != nil }.map(\.1.count).max() ?? 0
    return [title]
      + zip(rows, values).map { row, value in
        let start = "  " + ReportTable.filled(row.name, to: width) + "  "
        guard let note = row.note else { return start + value }
        return start + ReportTable.filled(value, to: valueWidth) + "  " + note
      } + [""]
  }

  private static func filled(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
