import ReputationAnalysis
import ReputationModel

/// The days of the status pages as CSV files.
enum StatusTables {
  /// The level of each day and channel; the first channel is all of them.
  static func days(_ page: StatusPage) -> [UInt8] {
    var table = CSVTable(header: ["date", "channel", "level", "negative"])
    let all = (page.strings["status.strip.all"], page.reputation.days)
    for (name, days) in [all] + page.reputation.channels.map({ (page.name($0.name), $0.days) }) {
      for day in days {
        let negative = day.negative.map { CSVTable.Cell.plain(String($0)) } ?? .empty
        table.append([.plain("\(day.day)"), .text(name), .plain(day.level.rawValue), negative])
      }
    }
    return table.bytes
  }

  /// An incident's mentions day by day; `few` is one or two, and nothing is told of a day of which nothing is known.
  static func daily(_ days: [ClearedDay]) -> [UInt8] {
    let labels = SentimentCounts.inReadingOrder
    var table = CSVTable(header: ["date", "total"] + labels.map(\.name))
    for day in days {
      guard day.isKnown else {
        table.append([.plain("\(day.day)"), .empty] + labels.map { _ in .empty })
        continue
      }
      let total =
        switch day.total {
        case .exact(let number), .atLeast(let number): String(number)
        case .few: "few"
        }
      let counts = labels.map { label in
        day.counts.map { CSVTable.Cell.plain(String($0[label])) } ?? .empty
      }
      table.append([.plain("\(day.day)"), .plain(total)] + counts)
    }
    return table.bytes
  }
}
