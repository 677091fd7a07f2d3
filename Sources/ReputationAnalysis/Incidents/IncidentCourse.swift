public import ReputationModel

/// How an incident went by its curve: the negative mentions of its topic, day by day, against what was usual before.
///
/// This is the time of the impact. What the clocks say is the time of the paperwork, and both are shown.
public struct IncidentCourse: Sendable, Hashable {
  /// From when to when more was said than usual.
  public struct Impact: Sendable, Hashable {
    /// The first day above the band.
    public let from: CalendarDay
    /// The first of the calm days that ended it; `nil` while it goes on.
    public let to: CalendarDay?

    /// How many days it lasted; `nil` while it goes on.
    public var days: Int? { to?.days(since: from) }
  }

  /// More is said again after it was calm.
  public struct Wave: Sendable, Hashable {
    /// The first day above the band.
    public let since: CalendarDay
    /// The day with the most negative mentions since.
    public let peakDay: CalendarDay
    /// How many it had.
    public let peak: Int
  }

  /// The topic day by day, from two weeks before the incident, as far as there are data.
  public let curve: DailySentiment
  /// The days of the curve without mentions of which nothing is known: the sources that brought most of it were silent.
  public let silent: Set<CalendarDay>
  /// What is usual; `nil` where it is not known.
  public let band: UsualBand?
  /// When the impact was; `nil` where no day rose above the band, or the band is not known.
  public let impact: Impact?
  /// The times after the impact in which more was said than usual again, oldest first; the last may go on.
  public let laterWaves: [Impact]
  /// The first of the calm days in which the curve ends; `nil` where it does not end in enough of them.
  public let calmSince: CalendarDay?
  /// The relapse that goes on where the data end; `nil` for none.
  public let relapse: Wave?
  /// The wave of an open incident that rose after its impact was over, goes on where the data end, and is no relapse;
  /// `nil` for none.
  public let newWave: Wave?

  /// So many calm days end an impact or a relapse.
  public static let calmDays = 3
  /// So many days before the incident are shown, and may belong to its impact.
  static let daysBefore = 14

  /// Nothing is known.
  static let unknown = IncidentCourse(
    curve: DailySentiment(),
    silent: [],
    band: nil,
    impact: nil,
    laterWaves: [],
    calmSince: nil,
    relapse: nil,
    newWave: nil
  )

  private init(
    curve: DailySentiment,
    silent: Set<CalendarDay>,
    band: UsualBand?,
    impact: Impact?,
    laterWaves: [Impact],
    calmSince: CalendarDay?,
    relapse: Wave?,
    newWave: Wave?
  ) {
    (self.curve, self.silent, self.band) = (curve, silent, band)
    (self.impact, self.laterWaves) = (impact, laterWaves)
    (self.calmSince, self.relapse, self.newWave) = (calmSince, relapse, newWave)
  }

  /// Works out the course of an incident that began on `begin`.
  ///
  /// - Parameters:
  ///   - topic: the mentions of the topic by day; days without any may be missing at either end.
  ///   - known: the days of which there are data.
  ///   - silences: when nothing is known of a day.
  ///   - channels: how many mentions of the incident each channel brought: where most of them are silent, no mention
  ///     does not mean calm.
  ///   - today: the day of now, which is not over: it may be above the band, but it is not calm yet.
  ///   - baselineDays: how many days before the incident say what is usual.
  ///   - others: the days of other incidents of the same topic, which do not say what is usual.
  ///   - watch: the days on which a relapse may begin; `nil` where the incident is not watched.
  ///   - isOpen: whether the incident is open, so that it may have a new wave.
  init(
    topic: DailySentiment,
    begin: CalendarDay,
    known: DayPeriod,
    silences: SourceSilences,
    channels: [String: Int] = [:],
    today: CalendarDay,
    baselineDays: Int,
    without others: [DayPeriod] = [],
    watch: DayPeriod?,
    isOpen: Bool
  ) {
    let first = max(
      known.from,
      IncidentCourse.first(before: begin, baselineDays: baselineDays, without: others)
    )
    guard first < begin, begin <= known.to else {
      self = .unknown
      return
    }
    let all = topic.spanning(DayPeriod(from: first, to: known.to))
    let shown = DayPeriod(from: begin.advanced(byDays: -IncidentCourse.daysBefore), to: known.to)
    let topicSilences = silences.ofTopic(channels)
    let silent = Set(
      all.days.filter { $0.counts.total == 0 && !topicSilences.isKnown($0.day) }.map(\.day)
    )
    let days = DaySeries(
      first: first,
      counts: all.days.map { silent.contains($0.day) ? nil : $0.counts.negative },
      lastComplete: today.advanced(byDays: -1)
    )
    let since = all.within(DayPeriod(from: begin, to: known.to)).total
    // Where sentiments are not known, no negative mention does not mean calm.
    let isJudged = since.known * 2 >= since.total
    guard isJudged, let band = UsualBand(days.counts(before: begin, most: baselineDays, without: others))
    else {
      self.init(
        curve: all.within(shown),
        silent: silent,
        band: nil,
        impact: nil,
        laterWaves: [],
        calmSince: nil,
        relapse: nil,
        newWave: nil
      )
      return
    }
    let impact = days.impact(from: begin, band, without: others)
    let relapse = watch.flatMap { days.wave(within: $0, band) }
    let afterImpact = impact?.to.map { DayPeriod(from: $0, to: known.to) }
    self.init(
      curve: all.within(shown),
      silent: silent,
      band: band,
      impact: impact,
      laterWaves: impact?.to.map { days.waves(from: $0, band, without: others) } ?? [],
      calmSince: days.calmSince(band),
      relapse: relapse,
      newWave: isOpen && relapse == nil ? afterImpact.flatMap { days.wave(within: $0, band) } : nil
    )
  }

  /// The first day that is looked at of an incident that began on `begin`: so many days before it as say what is
  /// usual, and as many more as belong to `others`, so that what is usual is measured on as many days; at most twice
  /// as many.
  static func first(before begin: CalendarDay, baselineDays: Int, without others: [DayPeriod]) -> CalendarDay
  {
    let most = max(baselineDays, daysBefore)
    var (first, calm) = (begin, 0)
    while calm < most, begin.days(since: first) < 2 * most {
      first = first.advanced(byDays: -1)
      if !others.contains(where: { $0.contains(first) }) { calm += 1 }
    }
    return first
  }
}
