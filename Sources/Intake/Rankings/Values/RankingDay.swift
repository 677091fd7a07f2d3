import ReputationModel

/// The day that a piece of ranking data is of.
enum RankingDay {
  /// The day in the site's zone of a written date or time.
  static func read(
    _ text: String,
    field: String,
    order: MentionTime.Order?,
    in file: RankingFile
  ) throws(RowRefusal) -> CalendarDay {
    let written: MentionTime
    do throws(MentionTime.Failure) {
      written = try Array(text.utf8).withUnsafeBufferPointer { bytes throws(MentionTime.Failure) in
        try MentionTime(UnsafeRawBufferPointer(bytes), order: order)
      }
    } catch {
      let expected =
        switch error {
        case .form: "a date such as 2026-03-01"
        case .noSuchTime: "a date and a time that exist"
        case .order: "a date with the year first, such as 2026-03-01"
        }
      throw RowRefusal(field: field, found: text, expected: expected)
    }
    let day: CalendarDay
    switch written {
    case .moment(let moment): day = file.zone.day(of: moment)
    case .clock(let clock, _): day = clock
    }
    guard day <= file.latest else {
      throw RowRefusal(field: field, found: text, expected: "a day that is not in the future")
    }
    guard day >= RankingFile.earliest else {
      throw RowRefusal(field: field, found: text, expected: "a day from 1990 on")
    }
    return day
  }
}
