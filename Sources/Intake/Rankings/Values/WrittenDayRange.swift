import ReputationModel

/// Days as an export writes them together: `2026-05-10 - 2026-05-30`, or a single date.
enum WrittenDayRange {
  /// The days; `nil` where the text has another form or runs backwards.
  static func read(_ text: String, order: MentionTime.Order?, in file: RankingFile) -> DayRange? {
    for separator in [" - ", " – ", " — ", "–", " / "] {
      guard let range = text.firstRange(of: separator) else { continue }
      guard let from = day(text[..<range.lowerBound], order, file),
        let to = day(text[range.upperBound...], order, file)
      else { return nil }
      return DayRange(from: from, to: to)
    }
    return day(text[...], order, file).map(DayRange.init)
  }

  private static func day(
    _ text: Substring,
    _ order: MentionTime.Order?,
    _ file: RankingFile
  ) -> CalendarDay? {
    try? RankingDay.read(TableRows.cleaned(String(text)), field: "date", order: order, in: file)
  }
}
