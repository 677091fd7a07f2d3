import Charts
import ReputationAnalysis
import ReputationModel

/// The key figures at the top of a page, each with its change against the period before.
struct Tiles {
  let page: DashboardPage

  /// Which direction is an improvement.
  private enum Better { case up, down, neither }

  /// The tiles of the overview for the period in view.
  func overview(current: PeriodFigures, previous: PeriodFigures?) -> [TemplateValues] {
    let days = page.reputation.daily.within(current.period).days
    return [
      volume(current, previous, days),
      net(current, previous, days),
      negative(current, previous, days),
      unanswered(),
      rate(current, previous),
      responseTime(current, previous),
      reach(current, previous),
      openIncidents(),
    ]
  }

  /// A value of a day; `nil` where nothing is known of it.
  private func known(_ day: DailySentiment.Day, _ value: (SentimentCounts) -> Double) -> Double? {
    page.content.silences.isMissing(day) ? nil : value(day.counts)
  }

  private func volume(
    _ current: PeriodFigures,
    _ previous: PeriodFigures?,
    _ days: [DailySentiment.Day]
  ) -> TemplateValues {
    tile(
      "mentions",
      value: page.localizer.number(current.counts.total),
      delta: previous.map { change(of: current.counts.total, from: $0.counts.total) },
      better: .neither,
      note: page.distinct(page.stories.count(in: current.range), of: current.counts.total),
      sparkline: days.map { known($0) { Double($0.total) } }
    )
  }

  private func net(
    _ current: PeriodFigures,
    _ previous: PeriodFigures?,
    _ days: [DailySentiment.Day]
  ) -> TemplateValues {
    tile(
      "net",
      value: current.counts.net.map { page.localizer.signed($0, fractionDigits: 0) },
      delta: points(current.counts.net, previous?.counts.net),
      better: .up,
      note: knownSentiment(current.counts),
      sparkline: days.map(\.counts.net)
    )
  }

  /// How many sentiments a figure is made of, and how many of them were estimated.
  private func knownSentiment(_ counts: SentimentCounts) -> String {
    let known = page.localizer.plural("dashboard.tiles.known", counts.known)
    guard counts.estimated > 0 else { return known }
    let estimated = page.localizer.plural("dashboard.tiles.estimated", counts.estimated)
    return "\(known); \(estimated)"
  }

  private func negative(
    _ current: PeriodFigures,
    _ previous: PeriodFigures?,
    _ days: [DailySentiment.Day]
  ) -> TemplateValues {
    tile(
      "negative",
      value: current.counts.negativeShare.map { page.localizer.percent($0) },
      delta: points(
        current.counts.negativeShare.map { $0 * 100 },
        previous?.counts.negativeShare.map { $0 * 100 }
      ),
      better: .down,
      note: page.localizer.plural("dashboard.tiles.negative-count", current.counts.negative),
      sparkline: days.map { known($0) { Double($0.negative) } }
    )
  }

  private func unanswered() -> TemplateValues {
    let responses = page.reputation.responses
    return tile(
      "unanswered-now",
      value: page.localizer.number(responses.unanswered),
      url: page.addresses.queue,
      note: responses.overdue == 0
        ? page.strings["dashboard.tiles.none-overdue"]
        : page.localizer.plural(
          "dashboard.tiles.overdue",
          responses.overdue,
          ["limit": page.localizer.duration(page.content.configuration.monitoring.respondWithin)]
        )
    )
  }

  private func rate(_ current: PeriodFigures, _ previous: PeriodFigures?) -> TemplateValues {
    tile(
      "rate",
      value: current.responses.rate.map { page.localizer.percent($0) },
      delta: points(current.responses.rate.map { $0 * 100 }, previous?.responses.rate.map { $0 * 100 }),
      better: .up,
      note: page.localizer.plural("dashboard.tiles.answered", current.responses.answered)
    )
  }

  private func responseTime(_ current: PeriodFigures, _ previous: PeriodFigures?) -> TemplateValues {
    let p90 = current.responses.p90Seconds.map { seconds in
      page.strings.text("dashboard.tiles.p90", ["time": page.localizer.duration(seconds)])
    }
    return tile(
      "response-time",
      value: current.responses.medianSeconds.map { page.localizer.duration(Int64($0)) },
      delta: current.responses.medianSeconds.flatMap { now in
        previous?.responses.medianSeconds.flatMap { change(of: now, from: $0) }
      },
      better: .down,
      note: p90
    )
  }

  private func reach(_ current: PeriodFigures, _ previous: PeriodFigures?) -> TemplateValues {
    tile(
      "reach",
      value: current.reach.map { page.localizer.number($0) },
      delta: current.reach.flatMap { now in
        // What one or two mentions reached says nothing of how many are usually reached.
        previous.flatMap { Statistics.change(from: $0.counts.total, to: 0) == nil ? nil : $0.reach }
          .flatMap { change(of: Double(now), from: Double($0)) }
      },
      better: .neither,
      note: reachNote(current)
    )
  }

  /// How reach is counted, and of how many mentions where some say nothing of it.
  private func reachNote(_ current: PeriodFigures) -> String {
    let note = page.strings["dashboard.tiles.reach-note"]
    guard current.reach != nil, current.withReach < current.range.count else { return note }
    let known = page.strings.text(
      "dashboard.tiles.reach-known",
      ["known": page.localizer.number(current.withReach), "all": page.localizer.number(current.range.count)]
    )
    return "\(known); \(note)"
  }

  private func openIncidents() -> TemplateValues {
    let open = page.reputation.incidents.filter { $0.incident.state.isOpen }
    let worst = open.map(\.incident.severity).max()
    return tile(
      "open-incidents",
      value: page.localizer.number(open.count),
      url: page.addresses.incidents,
      note: worst.map { severity in
        page.strings.text(
          "dashboard.tiles.worst",
          ["severity": page.strings["dashboard.severities.\(severity.rawValue)"]]
        )
      }
    )
  }

  /// The change of a number of mentions: in per cent where there were enough before, else the two numbers.
  private func change(of now: Int, from before: Int) -> (amount: Double, text: String) {
    guard let share = Statistics.change(from: before, to: now) else {
      let text = page.strings.text(
        "dashboard.tiles.too-few-before",
        ["now": page.localizer.number(now), "before": page.localizer.number(before)]
      )
      return (Double(now - before), text)
    }
    return (share, page.localizer.signedPercent(share))
  }

  /// A relative change in per cent; `nil` from nothing, as no ratio to zero exists.
  private func change(of now: Double, from before: Double) -> (amount: Double, text: String)? {
    guard before > 0 else { return nil }
    let share = (now - before) / before
    return (share, page.localizer.signedPercent(share))
  }

  /// A difference of two shares or scores, in points.
  private func points(_ now: Double?, _ before: Double?) -> (amount: Double, text: String)? {
    guard let now, let before else { return nil }
    let difference = (now - before).rounded()
    return (difference, page.localizer.points(difference))
  }

  private func tile(
    _ key: String,
    value: String?,
    url: String? = nil,
    delta: (amount: Double, text: String)? = nil,
    better: Better = .neither,
    note: String? = nil,
    sparkline: [Double?] = []
  ) -> TemplateValues {
    let line = Sparkline(values: sparkline).svg()
    return [
      "label": page.strings["dashboard.tiles.\(key)"],
      "url": url,
      "value": value,
      "missing": page.strings["dashboard.too-few"],
      "delta": delta.map { self.delta($0, better: better) },
      "note": note,
      "sparkline": line.isEmpty ? nil : line,
    ]
  }

  private func delta(_ change: (amount: Double, text: String), better: Better) -> TemplateValues {
    let isFlat = abs(change.amount) < 0.005
    let good =
      switch better {
      case .neither: "flat"
      case _ where isFlat: "flat"
      case .up: change.amount > 0 ? "up" : "down"
      case .down: change.amount < 0 ? "up" : "down"
      }
    return [
      "good": good,
      "arrow": isFlat ? "→" : change.amount > 0 ? "↑" : "↓",
      "text": change.text,
    ]
  }
}
