import ReputationAnalysis
import ReputationModel

/// What is said: how much, how well, by whom, and where the data come from.
extension ReportText {
  /// How much is said, how well, and how many people may have read it.
  func mentions(_ stories: StoryGroups) -> ReportTable {
    var table = ReportTable("Mentions")
    let all = reputation.daily.total
    table.add("all", Numbers.count(reputation.store.count), sentiments(all) + estimates(in: all))
    if reputation.aside > 0 {
      table.add(
        "set aside",
        Numbers.count(reputation.aside),
        "about competitors alone: they count in the share of voice and nowhere else"
      )
    }
    guard let period = reputation.period else { return table }
    let (current, previous) = (reputation.current, reputation.previous)
    table.add(
      "\(period.from) to \(period.to)",
      current.map { Numbers.count($0.counts.total) },
      current.map {
        "\(sentiments($0.counts)); \(Numbers.count(stories.count(in: $0.range))) with each story once"
          + unknownDays(of: $0)
      } ?? "no data of these days"
    )
    table.add(
      "the \(period.count) days before",
      previous.map { Numbers.count($0.counts.total) },
      change() ?? "the data do not reach back to their first day, or tell too little of one of the two"
    )
    add("net sentiment", current, to: &table)
    add("net sentiment before", previous, to: &table)
    table.add(
      "reach",
      current?.reach.map(Numbers.count),
      "people, each author's once" + (current.map(withoutReach) ?? "")
    )
    table.add("reach before", previous?.reach.map(Numbers.count), previous.map(withoutReach))
    if let voice = reputation.voice {
      table.add(
        "share of voice",
        voice.share.map(Numbers.percent),
        cases(voice.n, "naming", isKnown: voice.share != nil)
      )
      for part in voice.competitors {
        table.add("  \(part.name)", part.share.map(Numbers.percent), Numbers.count(part.count, "mention"))
      }
    }
    return table
  }

  /// On how many days of the period nothing is known.
  private func unknownDays(of figures: PeriodFigures) -> String {
    figures.unknownDays == 0
      ? "" : "; nothing is known of \(figures.unknownDays) of its \(figures.period.count) days"
  }

  /// That some mentions say nothing of how many read them.
  private func withoutReach(_ figures: PeriodFigures) -> String {
    guard figures.reach != nil, figures.withReach < figures.range.count else { return "" }
    return
      "; of \(Numbers.count(figures.withReach)) of \(Numbers.count(figures.range.count, "mention")), of the others"
      + " nothing is known"
  }

  /// Adds the net sentiment of a period, with how many labels it is made of; an estimate is told as one.
  private func add(_ name: String, _ figures: PeriodFigures?, to table: inout ReportTable) {
    guard let counts = figures?.counts else { return table.add(name, nil) }
    table.add(
      name,
      counts.net.map(Numbers.signed),
      cases(counts.known, "known sentiment", isKnown: counts.net != nil) + estimates(in: counts)
    )
  }

  /// How many of the labels are estimates.
  private func estimates(in counts: SentimentCounts) -> String {
    counts.estimated > 0 ? ", \(Numbers.count(counts.estimated)) by estimate" : ""
  }

  /// How the number of mentions changed since the period before; `nil` where one of the two is not known.
  private func change() -> String? {
    guard let now = reputation.current?.counts.total, let before = reputation.previous?.counts.total else {
      return nil
    }
    return Numbers.change(from: before, to: now)
  }

  private func sentiments(_ counts: SentimentCounts) -> String {
    "\(Numbers.count(counts.positive)) positive, \(Numbers.count(counts.neutral)) neutral, "
      + "\(Numbers.count(counts.negative)) negative, \(Numbers.count(counts.unknown)) unknown"
  }

  /// Where it is said, and in which language.
  func channels() -> ReportTable {
    var table = ReportTable("All mentions by source and language")
    let total = reputation.store.count
    func add(_ shares: [Share], none: String) {
      for share in shares {
        table.add(
          share.name ?? none,
          Numbers.count(share.count),
          Statistics.share(share.count, of: total).map(Numbers.percent) ?? tooFew
        )
      }
    }
    add(reputation.bySource, none: "no source")
    add(reputation.byLanguage, none: "language not given")
    return table
  }

  /// Where the data come from, and which of it is too old to say that nothing happened.
  func sources() -> ReportTable {
    var table = ReportTable("Data")
    for source in reputation.sources {
      let through = source.dataThrough.map { "to \(zone.rfc3339($0))" } ?? "nothing yet"
      table.add(
        source.name,
        Numbers.count(source.mentions, "row"),
        through + (source.isStale ? ", nothing new for longer than it may: its silence is not calm" : "")
      )
    }
    return table
  }
}
