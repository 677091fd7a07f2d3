import ReputationAnalysis
import ReputationModel

/// The days of the status pages as CSV files; lines end with CR LF, as RFC 4180 says.
enum StatusTables {
  /// The level of each day and channel; the first channel is all of them.
  static func days(_ page: StatusPage) -> String {
    var text = "date,channel,level,negative\r\n"
    let all = (page.strings["status.strip.all"], page.reputation.days)
    for (name, days) in [all] + page.reputation.channels.map({ (page.name($0.name), $0.days) }) {
      for day in days {
        text += "\(day.day),\(cell(name)),\(day.level.rawValue),\(day.negative.map(String.init) ?? "")\r\n"
      }
    }
    return text
  }

  /// An incident's mentions day by day; `few` is one or two.
  static func daily(_ days: [ClearedDay]) -> String {
    var text = "date,total,positive,neutral,negative,unknown\r\n"
    for day in days {
      let total =
        switch day.total {
        case .exact(let number), .atLeast(let number): String(number)
        case .few: "few"
        }
      let counts = day.counts.map { [$0.positive, $0.neutral, $0.negative, $0.unknown].map(String.init) }
      text += "\(day.day),\(total),\((counts ?? ["", "", "", ""]).joined(separator: ","))\r\n"
    }
    return text
  }

  /// A text that no spreadsheet takes for a formula.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let escaped = (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"")
    return "\"\(escaped)\""
  }
}
