import ReputationModel

/// What a reader of ranking data knows of the file it reads.
struct RankingFile: Sendable {
  /// The path, relative to the site.
  let path: String
  /// The export it belongs to: the archive, or the folder it lies in.
  let export: String
  /// The zone in which a moment is a day.
  let zone: SiteTimeZone
  /// Nothing is observed after this day.
  let latest: CalendarDay

  /// Nothing older than the web's first search engines was ranked.
  static let earliest = CalendarDay(daysSince1970: 7305)

  /// A place in the file.
  func place(_ line: Int) -> SourceLocation { SourceLocation(file: path, line: line) }

  /// The last date in the path, such as 2026-03-01: the day of results that carry none themselves.
  var dayInPath: CalendarDay? {
    let bytes = Array(path.utf8)
    for start in bytes.indices.reversed() where start + 10 <= bytes.count {
      let isAfterDigit = start > 0 && bytes[start - 1].isASCIIDigit
      let isBeforeDigit = start + 10 < bytes.count && bytes[start + 10].isASCIIDigit
      guard !isAfterDigit, !isBeforeDigit, bytes[start].isASCIIDigit else { continue }
      guard case .day(let day) = WrittenTime(String(decoding: bytes[start..<start + 10], as: UTF8.self))
      else { continue }
      return day
    }
    return nil
  }
}
