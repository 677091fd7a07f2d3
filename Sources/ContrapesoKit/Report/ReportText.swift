import ReputationAnalysis
import ReputationModel

/// The figures of the dashboard as lines for people, each with what it is made of.
struct ReportText {
  let reputation: Reputation
  let configuration: SiteConfiguration

  private typealias Numbers = ReportNumbers
  var zone: SiteTimeZone { configuration.site.timeZone }

  /// The lines.
  func lines() -> [String] {
    let through = reputation.dataThrough.map(zone.rfc3339) ?? "unknown: there is no mention"
    let head = [configuration.site.name, "Data through \(through), now \(zone.rfc3339(reputation.now))", ""]
    let tables = [
      mentions(), sources(), responses(), incidents(), spikes(), search(),
    ]
    return head + tables.flatMap { $0.lines() } + queries()
  }

  private func mentions() -> ReportTable {
    var table = ReportTable("Mentions")
    table.add("all", Numbers.count(reputation.store.count), sentiments(reputation.daily.total))
    guard let period = reputation.period else { return table }
    let current = reputation.current
    table.add(
      "\(period.from) to \(period.to)",
      current.map { Numbers.count($0.counts.total) },
      current.map { "\(sentiments($0.counts)); \(Numbers.count($0.distinct)) with each story once" }
        ?? "no data of these days"
    )
    table.add(
      "the \(period.count) days before",
      reputation.previous.map { Numbers.count($0.counts.total) },
      change(\.counts.total)
        ?? "the data do not reach back to their first day, nothing is known of them, or nothing was said"
    )
    table.add(
      "net sentiment",
      current?.counts.net.map(Numbers.signed),
      cases(current?.counts.known ?? 0, "known sentiments", isKnown: current?.counts.net != nil)
    )
    table.add("net sentiment before", reputation.previous?.counts.net.map(Numbers.signed))
    table.add("reach", current?.reach.map(Numbers.count), "people, each author's once")
    if let voice = reputation.voice {
      table.add(
        "share of voice",
        voice.share.map(Numbers.percent),
        cases(voice.n, "namings", isKnown: voice.share != nil)
      )
      for part in voice.competitors {
        table.add("  \(part.name)", part.share.map(Numbers.percent), "\(Numbers.count(part.count)) mentions")
      }
    }
    return table
  }

  private func change(_ figure: KeyPath<PeriodFigures, Int>) -> String? {
    guard let current = reputation.current, let previous = reputation.previous else { return nil }
    return Numbers.change(from: previous[keyPath: figure], to: current[keyPath: figure]).map { "\($0) since" }
  }

  private func sentiments(_ counts: SentimentCounts) -> String {
    "\(Numbers.count(counts.positive)) positive, \(Numbers.count(counts.neutral)) neutral, "
      + "\(Numbers.count(counts.negative)) negative, \(Numbers.count(counts.unknown)) unknown"
  }

  private func sources() -> ReportTable {
    var table = ReportTable("By source and language")
    let total = reputation.store.count
    func add(_ shares: [Share], none: String) {
      for share in shares {
        table.add(
          share.name ?? none,
          Numbers.count(share.count),
          Numbers.percent(Double(share.count) / Double(max(1, total)))
        )
      }
    }
    add(reputation.bySource, none: "no source")
    add(reputation.byLanguage, none: "language not given")
    return table
  }

  private func responses() -> ReportTable {
    var table = ReportTable("Answers")
    let responses = reputation.responses
    table.add("answered", Numbers.count(responses.answered))
    table.add("waiting", Numbers.count(responses.unanswered), "\(Numbers.count(responses.overdue)) overdue")
    if let oldest = responses.oldestUnanswered {
      table.add(
        "waits longest",
        reputation.store.identifier(at: oldest),
        "since \(zone.rfc3339(reputation.store.published(at: oldest)))"
      )
    }
    table.add("response rate", responses.rate.map(Numbers.percent), responses.rate == nil ? tooFew : nil)
    add("time to answer", responses.times, to: &table)
    let hours = configuration.monitoring.officeHours
    let days = hours.days.sorted().map { OfficeHours.dayNames[$0 - 1] }.joined(separator: " ")
    add("  in office hours", responses.officeTimes, to: &table, note: days)
    table.add("removed", Numbers.count(reputation.removals.withNotice), "with an earlier notice")
    table.add("", Numbers.count(reputation.removals.withoutNotice), "without one")
    return table
  }

  /// Adds the median of durations, and in the note the others.
  private func add(_ name: String, _ times: DurationFigures, to table: inout ReportTable, note: String? = nil)
  {
    let p90 = times.p90Seconds.map { "median; nine of ten within \(Numbers.duration(Double($0)))" }
    let parts = [p90, note, cases(times.n, isKnown: times.medianSeconds != nil)]
    table.add(
      name,
      times.medianSeconds.map(Numbers.duration),
      parts.compactMap { $0 }.joined(separator: ", ")
    )
  }

  private func incidents() -> ReportTable {
    var table = ReportTable("Incidents")
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    table.add("all", Numbers.count(reputation.incidents.count), "\(open.count) open")
    for figures in open {
      let incident = figures.incident
      table.add(
        "  \(incident.id)",
        "\(incident.severity.rawValue), \(incident.state.rawValue)",
        "\(figures.isMeasured ? Numbers.count(figures.mentions.count) : "unknown") mentions: \(incident.title)"
      )
    }
    let times = reputation.incidentTimes
    for (name, time) in [
      ("time to detect", IncidentTime.detect), ("time to acknowledge", .acknowledge),
      ("time to first response", .firstResponse), ("  from the first signal", .publicFirstResponse),
      ("time to recover", .recover),
    ] {
      let mean = times[time].meanSeconds.map { "mean \(Numbers.duration($0))" }
      let open = times.open > 0 ? "\(times.open) open left out" : nil
      let notes = [mean, open].compactMap { $0 }
      add(name, times[time], to: &table, note: notes.isEmpty ? nil : notes.joined(separator: ", "))
    }
    add("days in crisis", reputation.crisis, to: &table)
    if let time = reputation.periodCrisis { add("  in the period", time, to: &table) }
    return table
  }

  private func add(_ name: String, _ time: CrisisTime, to table: inout ReportTable) {
    let unknown =
      time.unknown > 0 ? "; \(time.unknown) left out, as nothing says when they began or ended" : ""
    table.add(
      name,
      time.seconds.map { Numbers.duration(Double($0)) },
      "\(time.n) incident\(time.n == 1 ? "" : "s"), overlaps once\(unknown)"
    )
  }

  private func spikes() -> ReportTable {
    var table = ReportTable("Spikes")
    table.add("all", Numbers.count(reputation.spikes.count))
    for spike in reputation.unattendedSpikes {
      table.add(
        "  since \(zone.rfc3339(spike.from))",
        "\(Numbers.count(spike.peak)) a \(spike.bucket.rawValue)",
        "\(SpikeExplanation.number(spike.expected)) usual; no incident tells of it"
      )
    }
    return table
  }

  /// What a figure is made of, and that it is too little where it is.
  private func cases(_ count: Int, _ name: String? = nil, isKnown: Bool) -> String {
    "n = \(Numbers.count(count))" + (name.map { " \($0)" } ?? "") + (isKnown ? "" : ", \(tooFew)")
  }

  private var tooFew: String { "too few cases for a figure" }
}
