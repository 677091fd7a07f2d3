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
}
