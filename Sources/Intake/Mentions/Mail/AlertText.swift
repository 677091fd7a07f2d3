/// The results in the plain text of an alert's mail, where it has no other writing of them.
///
/// A headline `=== News - 10 new results for [query] ===`, then for each result its title, its outlet, some of
/// its text and the address in angle brackets, with an empty line behind.
enum AlertText {
  static func items(in lines: [String], line: Int) -> [AlertItem] {
    var items: [AlertItem] = []
    var query: String?
    var block: [String] = []
    for written in lines {
      let row = written.trimmed
      if let sought = AlertText.query(in: row) {
        query = sought
        block = []
      } else if row.hasPrefix("- - - -") {
        // What follows are the addresses by which to change the alert.
        break
      } else if row.hasPrefix("<http"), row.hasSuffix(">") {
        if let item = item(block, link: String(row.dropFirst().dropLast()), query: query, line: line) {
          items.append(item)
        }
        block = []
      } else if !row.isEmpty {
        block.append(row)
      }
    }
    return items
  }

  /// What was sought, in a headline: `=== Web - 2 resultados nuevos para [pan] ===`.
  private static func query(in row: String) -> String? {
    guard row.hasPrefix("==="), row.hasSuffix("==="), let open = row.firstIndex(of: "["),
      let close = row.lastIndex(of: "]"), open < close
    else { return nil }
    return String(row[row.index(after: open)..<close])
  }

  /// The lines are broken anywhere: the outlet is the line that repeats how the lines before it end.
  private static func item(_ block: [String], link: String, query: String?, line: Int) -> AlertItem? {
    guard !block.isEmpty else { return nil }
    var title = block[0]
    for (index, row) in block.enumerated().dropFirst().prefix(4) {
      let headline = GoogleAlertsText.headline(title, of: row)
      if headline != title {
        let text = block[(index + 1)...].joined(separator: " ")
        return AlertItem(title: headline, publisher: row, text: text, link: link, query: query, line: line)
      }
      title += " " + row
    }
    let text = block.dropFirst().joined(separator: " ")
    return AlertItem(title: block[0], text: text, link: link, query: query, line: line)
  }
}
