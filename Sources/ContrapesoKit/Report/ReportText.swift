import ReputationAnalysis
import ReputationModel

/// The figures of the dashboard as lines for people, each with what it is made of.
struct ReportText {
  let reputation: Reputation
  let configuration: SiteConfiguration

  private typealias Numbers = ReportNumbers
  var zone: SiteTimeZone { configuration.site.timeZone }

  /// The lines.
  ///
  /// - Parameter workers: on how many cores terms are counted.
  func lines(workers: Int) async -> [String] {
    let through = reputation.dataThrough.map(zone.rfc3339) ?? "unknown: there is no mention"
    let head = [configuration.site.name, "Data through \(through), now \(zone.rfc3339(reputation.now))", ""]
    let stories = reputation.stories()
    let tables = [
      mentions(), sources(), responses(), principles(), incidents(), spikes(),
      voices(stories, reputation.authors()), await terms(stories, workers: workers), search(),
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
      change() ?? "the data do not reach back to their first day, or nothing is known of them"
    )
    table.add(
      "net sentiment",
      current?.counts.net.map(Numbers.signed),
      cases(current?.counts.known ?? 0, "known sentiment", isKnown: current?.counts.net != nil)
    )
    table.add("net sentiment before", reputation.previous?.counts.net.map(Numbers.signed))
    table.add("reach", current?.reach.map(Numbers.count), "people, each author's once")
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

  private func sources() -> ReportTable {
    var table = ReportTable("By source and language")
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
        (figures.isMeasured ? Numbers.count(figures.mentions.count, "mention") : "unknown mentions")
          + ": \(incident.title)"
      )
      addCourse(of: figures, to: &table)
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

  /// Adds how long an incident's impact has lasted by its curve, and until when it is watched.
  private func addCourse(of figures: IncidentFigures, to table: inout ReportTable) {
    if let impact = figures.course.impact {
      let usual = figures.course.band.map {
        "; usual are fewer than \(FigureWords.number($0.high)) negative mentions a day"
      }
      table.add(
        "    impact",
        impact.days.map { Numbers.count($0, "day") } ?? "goes on",
        "by its curve, since \(impact.from)" + (usual ?? "")
      )
    }
    if let relapse = figures.course.relapse {
      table.add("    relapse", "since \(relapse.since)", "\(relapse.peak) on \(relapse.peakDay)")
    }
    if let end = figures.incident.watchEnd(configuration.monitoring) {
      table.add("    watched until", zone.rfc3339(end))
    }
  }

  private func add(_ name: String, _ time: CrisisTime, to table: inout ReportTable) {
    let unknown =
      time.unknown > 0 ? "; \(time.unknown) left out, as nothing says when they began or ended" : ""
    table.add(
      name,
      time.seconds.map { Numbers.duration(Double($0)) },
      "\(Numbers.count(time.n, "incident")), overlaps once\(unknown)"
    )
  }

  /// So many spikes are listed.
  private static let mostSpikes = 5

  /// The latest spikes of the period in view, and those that need somebody.
  private func spikes() -> ReportTable {
    var table = ReportTable("Spikes")
    let view = reputation.period?.seconds(in: zone)
    let unattended = reputation.unattendedSpikes
    let shown = reputation.spikes.filter { spike in
      view.map { spike.from.seconds < $0.upperBound && $0.lowerBound < spike.to.seconds } ?? false
        || unattended.contains(spike)
    }
    let listed = shown.suffix(ReportText.mostSpikes)
    let note = listed.isEmpty ? "none in the period" : "the latest \(listed.count) of the period follow"
    table.add("all", Numbers.count(reputation.spikes.count), note)
    for spike in listed {
      let incident = spike.incident.map { "incident \($0)" } ?? "no incident tells of it"
      table.add(
        "  since \(zone.rfc3339(spike.from))",
        "\(Numbers.count(spike.peak)) \(spike.bucket == .hour ? "an" : "a") \(spike.bucket.rawValue)",
        "\(FigureWords.number(spike.expected)) usual, \(spike.unusualness)"
          + "; \(incident)\(spike.isRunning ? "; it goes on" : "")"
      )
    }
    return table
  }

  /// What a figure is made of, and that it is too little where it is.
  private func cases(_ count: Int, _ name: String? = nil, isKnown: Bool) -> String {
    "n = " + (name.map { Numbers.count(count, $0) } ?? Numbers.count(count)) + (isKnown ? "" : ", \(tooFew)")
  }

  private var tooFew: String { "too few cases for a figure" }
}
