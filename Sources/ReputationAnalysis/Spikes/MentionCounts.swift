import ReputationModel

/// How many mentions there are in each hour or day from the first to the last, none left out.
///
/// The series ends with the last mention: what nobody has collected yet is not zero. So a source that is silent for
/// too long lowers the counts of the others' hours, and never makes a spike.
struct MentionCounts: Sendable {
  let bucket: Spike.Bucket
  /// The beginnings of the hours or days.
  private(set) var starts: [Timestamp] = []
  /// The end of the last.
  private(set) var end: Timestamp
  /// Mentions of any sentiment.
  private(set) var volume: [Int] = []
  /// Negative mentions.
  private(set) var negative: [Int] = []

  /// So far back is looked, as one date of the distant past would make millions of hours.
  private static let longest: [Spike.Bucket: Int64] = [.hour: 400 * 86_400, .day: 4000 * 86_400]

  /// Counts the mentions of `store`, whose sentiments are `labels`.
  init(store: MentionStore, labels: [Sentiment.Label], bucket: Spike.Bucket, zone: SiteTimeZone) {
    self.bucket = bucket
    self.end = Timestamp(seconds: 0)
    guard store.count > 0 else { return }
    let last = store.published(at: store.count - 1)
    let reach = MentionCounts.longest[bucket] ?? 0
    var calendar = DayCalendar(zone: zone)
    // Written down once for each hour or day, as a list takes longer to change than to count on.
    var (all, bad) = (0, 0)
    for index in store.indices(from: last.advanced(bySeconds: -reach), to: nil) {
      let moment = store.published(at: index)
      if starts.isEmpty || moment >= end {
        note(all, bad)
        (all, bad) = (0, 0)
        extend(to: moment, zone, &calendar)
      }
      all += 1
      if labels[index] == .negative { bad += 1 }
    }
    note(all, bad)
  }

  /// Adds what was counted to the last hour or day.
  private mutating func note(_ all: Int, _ bad: Int) {
    guard let last = starts.indices.last else { return }
    volume[last] += all
    negative[last] += bad
  }

  /// Appends empty hours or days up to the one of `moment`.
  private mutating func extend(to moment: Timestamp, _ zone: SiteTimeZone, _ calendar: inout DayCalendar) {
    if starts.isEmpty {
      switch bucket {
      case .hour:
        let hour = moment.seconds / 3600 - (moment.seconds % 3600 < 0 ? 1 : 0)
        end = Timestamp(seconds: hour * 3600)
      case .day: end = zone.start(of: calendar.day(of: moment))
      }
    }
    while end <= moment {
      starts.append(end)
      volume.append(0)
      negative.append(0)
      switch bucket {
      case .hour: end = end.advanced(bySeconds: 3600)
      case .day: end = zone.start(of: calendar.day(of: end).advanced(byDays: 1))
      }
    }
  }

  /// The counts of one subject.
  func counts(of subject: Spike.Subject) -> [Int] { subject == .volume ? volume : negative }

  /// The end of that hour or day.
  func end(of index: Int) -> Timestamp { index + 1 < starts.count ? starts[index + 1] : end }
}
