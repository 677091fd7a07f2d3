import ReputationAnalysis
import ReputationModel

/// The days of a figure as a CSV file.
///
/// Every cell is a date or a number of ours, so none can be a formula; lines end with CR LF, as RFC 4180 says.
enum DailyTable {
  static func csv(_ days: [DailySentiment.Day]) -> String {
    var text = "date,total,positive,neutral,negative,unknown\r\n"
    for day in days {
      let counts = day.counts
      let cells = [counts.total, counts.positive, counts.neutral, counts.negative, counts.unknown]
      text += "\(day.day),\(cells.map(String.init).joined(separator: ","))\r\n"
    }
    return text
  }
}
