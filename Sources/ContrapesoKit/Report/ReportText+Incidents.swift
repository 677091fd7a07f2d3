import ReputationAnalysis
import ReputationModel

/// What threatens the brand's name, and how fast that is noticed, answered and over.
extension ReportText {
  /// So many terms are told of an incident.
  static let incidentTerms = 4

  /// The incidents that are open or were within the period in view, and how long all that are over took.
  ///
  /// - Parameter terms: what marks the mentions of each, by its identifier.
  func incidents(_ terms: [String: [MarkingTerm]]) -> ReportTable {
    var table = ReportTable("Incidents")
    let open = reputation.incidents.count { $0.incident.state.isOpen }
    let relapsed = reputation.relapsed.isEmpty ? "" : ", \(reputation.relapsed.count) talked of again"
    table.add("all", Numbers.count(reputation.incidents.count), "\(open) open\(relapsed)")
    for figures in reputation.incidents where isTold(figures) {
      add(figures, terms[figures.incident.id] ?? [], to: &table)
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
      table.add(
        name,
        times[time].medianSeconds.map(Numbers.duration),
        words(times[time], note: notes.isEmpty ? nil : notes.joined(separator: ", "))
      )
    }
    add("days in crisis", reputation.crisis, to: &table)
    if let time = reputation.periodCrisis { add("  in the period", time, to: &table) }
    return table
  }

  /// Whether an incident is open, one of its clocks ran within the period in view, or something is suggested of its
  /// state.
  private func isTold(_ figures: IncidentFigures) -> Bool {
    let incident = figures.incident
    guard !incident.state.isOpen, !reputation.suggestions(of: figures).contains(where: \.isAboutState),
      let period = reputation.period
    else { return true }
    return incident.clocks.known.contains { period.contains(zone.day(of: $0.moment)) }
  }

  private func add(_ figures: IncidentFigures, _ terms: [MarkingTerm], to table: inout ReportTable) {
    let incident = figures.incident
    table.add(
      "  \(incident.id)",
      "\(incident.severity.rawValue), \(incident.state.rawValue)",
      (figures.isMeasured ? Numbers.count(figures.mentions.count, "mention") : "unknown mentions")
        + ": \(incident.title)"
    )
    if figures.isMeasured, !figures.mentions.isEmpty {
      let reach = figures.reach.map { ", \(Numbers.count($0)) people reached" } ?? ""
      table.add(
        "    said",
        "\(Numbers.count(figures.counts.negative)) negative",
        "\(Numbers.count(figures.unanswered)) waiting for an answer\(reach)"
      )
    }
    if !terms.isEmpty { addTerms(terms, to: &table) }
    addTimes(of: incident, to: &table)
    addCourse(of: figures, to: &table)
    addDuties(of: incident, to: &table)
  }

  /// Adds what marks some mentions, with how many of them have it.
  func addTerms(_ terms: [MarkingTerm], to table: inout ReportTable) {
    table.add("    about", terms.map { "\($0.text) (\($0.mentions))" }.joined(separator: ", "))
  }

  /// Adds how long an incident took by its clocks.
  private func addTimes(of incident: Incident, to table: inout ReportTable) {
    let times: [(String, IncidentTime)] = [
      ("detected", .detect), ("acknowledged", .acknowledge), ("first response", .firstResponse),
      ("from the first signal", .publicFirstResponse), ("recovered", .recover),
    ]
    let told = times.compactMap { name, time in
      incident.seconds(time).map { "\(name) \(Numbers.duration(Double($0)))" }
    }
    if !told.isEmpty { table.add("    by its clocks", told.joined(separator: ", ")) }
  }

  /// Adds how long an incident's impact has lasted by its curve, and until when it is watched.
  private func addCourse(of figures: IncidentFigures, to table: inout ReportTable) {
    if let impact = figures.course.impact {
      let limits = figures.course.band.map {
        "; above what is usual from \(FigureWords.number($0.high)) negative mentions a day on, "
          + "calm up to \(FigureWords.number($0.calm))"
      }
      table.add(
        "    impact",
        impact.days.map { Numbers.count($0, "day") } ?? "goes on",
        "by its curve, since \(impact.from)" + (limits ?? "")
      )
    }
    // The one that goes on is told of by name.
    for wave in figures.course.laterWaves {
      guard let days = wave.days else { continue }
      table.add("    and again", Numbers.count(days, "day"), "by its curve, since \(wave.from)")
    }
    for (name, wave) in [("relapse", figures.course.relapse), ("new wave", figures.course.newWave)] {
      guard let wave else { continue }
      table.add("    \(name)", "since \(wave.since)", "\(wave.peak) on \(wave.peakDay)")
    }
    for suggestion in reputation.suggestions(of: figures) {
      switch suggestion {
      case .seemsStable(let since, let band):
        table.add(
          "    seems stable",
          "since \(since)",
          "\(Numbers.count(band.mostCalm, "negative mention")) a day at most; the file says \(figures.incident.state.rawValue)"
        )
      case .watchOver(let end): table.add("    watch", "over since \(zone.day(of: end))", "and still watched")
      // Told of by itself, with the other duties.
      case .relapse, .newWave, .updateOverdue, .actionOverdue: break
      }
    }
    if figures.incident.state.isOpen, let end = figures.incident.watchEnd(configuration.monitoring) {
      table.add("    watched until", zone.rfc3339(end))
    }
  }

  /// Adds what was promised of an incident, and what of that is overdue.
  private func addDuties(of incident: Incident, to table: inout ReportTable) {
    if incident.state.isOpen, let next = incident.nextUpdate {
      table.add("    next update", zone.rfc3339(next), next < reputation.now ? "overdue" : nil)
    }
    guard !incident.actions.isEmpty else { return }
    let done = incident.actions.count { $0.done != nil }
    let overdue = incident.overdueActions(on: zone.day(of: reputation.now)).map { number in
      let action = incident.actions[number]
      return action.what.excerpt + (action.due.map { " (due \($0))" } ?? "")
    }
    table.add(
      "    actions",
      "\(done) of \(incident.actions.count) done",
      overdue.isEmpty ? nil : "overdue: " + overdue.joined(separator: "; ")
    )
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
}
