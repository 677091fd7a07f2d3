import ReputationAnalysis
import ReputationModel

// The parts of an incident's page that tell what the mentions show: who was answered, how it spread, what harm was
// measured, what is like it, and of what all of this is made.
extension DashboardPage {
  /// So many answers, and so many related incidents, are shown.
  private static let (shownAnswers, shownRelatives) = (8, 5)

  /// The answers given to an incident's mentions, of many the first and those to the widest reach; `nil` where none
  /// waits for one.
  func answers(of figures: IncidentFigures) -> TemplateValues? {
    guard !figures.mentions.isEmpty else { return nil }
    let ledger = reputation.ledger
    let answered = figures.mentions.filter {
      if case .answered = ledger.handlings[$0] { true } else { false }
    }
    let worded = answered.filter { ledger.decision(at: $0)?.text != nil || store[$0].reply?.text != nil }
    let shown = shownAnswers(of: worded)
    return [
      "summary": strings.text(
        "dashboard.incident.handled",
        [
          "mentions": localizer.number(figures.mentions.count),
          "handled": handled(figures.mentions),
        ]
      ),
      "hasAnswers": !shown.isEmpty,
      "answers": shown.map { answer(to: $0, in: figures.incident) },
      "more": shown.count < worded.count
        ? strings.text("dashboard.incident.answers-more", ["count": localizer.number(worded.count)]) : nil,
    ]
  }

  /// The first of the answers to `mentions`, which says how fast somebody spoke, and those to the widest reach, in the
  /// order of time.
  private func shownAnswers(of mentions: [Int]) -> [Int] {
    let inTime = mentions.sorted { (answeredAt($0), $0) < (answeredAt($1), $1) }
    let widest = inTime.dropFirst().sorted { left, right in
      let (one, other) = (store.reach(at: left) ?? -1, store.reach(at: right) ?? -1)
      return one != other ? one > other : left < right
    }
    let shown = Set(inTime.prefix(1) + widest.prefix(DashboardPage.shownAnswers - 1))
    return inTime.filter(shown.contains)
  }

  /// What became of the mentions, with how many: every one of them is in one of the numbers.
  private func handled(_ mentions: [Int]) -> String {
    let counts = mentions.reduce(into: [String: Int]()) { counts, mention in
      counts[chips.code(of: reputation.ledger.handlings[mention]), default: 0] += 1
    }
    return ["answered", "open", "escalated", "left", "removed"].compactMap { code in
      let count = counts[code] ?? 0
      guard count > 0 || code == "answered" || code == "open" else { return nil }
      return strings.text("dashboard.incident.handled-as.\(code)", ["count": localizer.number(count)])
    }.joined(separator: "; ")
  }

  private func answeredAt(_ mention: Int) -> Timestamp {
    reputation.ledger.decision(at: mention)?.at ?? store[mention].reply?.at ?? store.published(at: mention)
  }

  private func answer(to mention: Int, in incident: Incident) -> TemplateValues {
    let reply = store[mention].reply
    let entry = reputation.ledger.decision(at: mention)
    let at = entry?.at ?? reply?.at
    return [
      "time": at.map(time),
      "source": VisibleText.make(store.source(at: mention), limit: 80),
      "by": (entry?.by ?? reply?.by).map { VisibleText.make($0, limit: 80) },
      "to": authors.name(of: store[mention], at: mention),
      "url": archiveAddress(of: mention),
      "text": VisibleText.make(entry?.text ?? reply?.text ?? "", limit: 400),
      "latency": at.flatMap { at in latency(at, mention, incident) },
    ]
  }

  /// How long after the mention, and after the incident's first signal, it was answered; `nil` where an hour is not
  /// known.
  private func latency(_ at: Timestamp, _ mention: Int, _ incident: Incident) -> String? {
    let zone = reputation.configuration.site.timeZone
    let published = store.published(at: mention)
    let waited = at.seconds(since: published)
    guard waited >= 0, !zone.isStartOfDay(published), !zone.isStartOfDay(at) else {
      return nil
    }
    let after = localizer.duration(waited)
    guard let signal = incident.clocks[.firstSignal], at >= signal else {
      return strings.text("dashboard.incident.latency", ["time": after])
    }
    return strings.text(
      "dashboard.incident.latency-signal",
      ["time": after, "signal": localizer.duration(at.seconds(since: signal))]
    )
  }

  /// Where the incident was first told, and through which channels it went on; `nil` where no mention belongs to it.
  func spread(of figures: IncidentFigures) -> TemplateValues? {
    guard let first = figures.mentions.first else { return nil }
    let spread = reputation.spread(of: figures, stories)
    var origin = values(ofMention: first, limit: 280)
    // It may stand among the loudest as well, and an anchor stands once on a page.
    origin["anchor"] = nil
    return [
      "origin": origin,
      "channels": spread.channels.map { channel -> TemplateValues in
        [
          "source": VisibleText.make(channel.source, limit: 80),
          "first": time(store.published(at: channel.first)),
          "url": archiveAddress(of: channel.first),
          "mentions": localizer.number(channel.mentions),
          "share": Statistics.share(channel.mentions, of: figures.mentions.count)
            .map { localizer.percent($0) } ?? strings["dashboard.too-few"],
          "negative": localizer.number(channel.negative),
        ]
      },
      "concentration": spread.concentration.map { share in
        strings.text(
          "dashboard.incident.concentration",
          [
            "count": localizer.number(IncidentSpread.largestAudiences),
            "share": localizer.percent(share),
          ]
        )
      },
    ]
  }

  /// What harm was measured, area by area; what was not measured is said so.
  func impact(of incident: Incident) -> [TemplateValues] {
    ImpactArea.allCases.map { area in
      [
        "label": strings["dashboard.impact.\(area.rawValue)"], "text": incident.impact[area],
        "isWritten": true,
      ]
    } + [
      [
        "label": strings["dashboard.impact.search"], "text": searchImpact(of: incident),
        "isWritten": false,
      ]
    ]
  }

  /// Where the incident's damaging addresses stand in the searches in which it shows; `nil` where nobody looked.
  private func searchImpact(of incident: Incident) -> String? {
    guard let search = reputation.search else { return nil }
    let keys = Set(incident.queries.map(TrackedSearch.key))
    let standings = search.queries.filter { keys.contains(TrackedSearch.key(of: $0.query)) }.compactMap {
      query -> String? in
      if let worst = query.worst {
        return strings.text(
          "dashboard.impact.search-ranked",
          ["query": queryNames[query.query], "position": placeWords.place(worst)]
        )
      }
      if let stale = placeWords.staleness(query) ?? query.elsewhere.first.map(placeWords.sentence) {
        return strings.text(
          "dashboard.impact.search-then",
          ["query": queryNames[query.query], "then": stale]
        )
      }
      guard case .notAmongFirst(let depth) = query.damaging?.best else { return nil }
      return strings.text(
        "dashboard.impact.search-none",
        ["query": queryNames[query.query], "depth": localizer.number(depth)]
      )
    }
    return standings.isEmpty ? nil : standings.joined(separator: " ")
  }

  /// The incidents that are like it, the newest first.
  func relatives(of incident: Incident) -> [TemplateValues] {
    reputation.relatives(of: incident).prefix(DashboardPage.shownRelatives).map { other in
      [
        "url": addresses.incident(other.id),
        "title": other.title,
        "kind": chips.kind(other.kind),
        "state": chips.state(other.state),
        "severity": chips.severity(other.severity),
        "since": other.clocks.known.first.map { time($0.moment) },
      ]
    }
  }

  /// Of what the page's figures are made.
  func provenance(of figures: IncidentFigures) -> [TemplateValues] {
    let match = figures.incident.matches
    let estimated = figures.counts.estimated
    let copies = figures.mentions.count - distinctCount(figures.mentions)
    func fact(_ key: String, _ text: String?) -> TemplateValues? {
      text.map { ["label": strings["dashboard.provenance.\(key)"], "text": $0] }
    }
    func known(_ text: String) -> String { figures.isMeasured ? text : strings["dashboard.not-known"] }
    func list(_ texts: [String]) -> String? {
      texts.isEmpty ? nil : texts.map { VisibleText.make($0, limit: 80) }.joined(separator: " · ")
    }
    let window = [match.from, match.to].contains { $0 != nil }
    return [
      fact("terms", list(match.terms)),
      fact("sources", list(match.sources)),
      fact(
        "listed",
        match.mentions.isEmpty && match.urls.isEmpty
          ? nil : localizer.number(match.mentions.count + match.urls.count)
      ),
      fact(
        "window",
        window
          ? strings.text(
            "dashboard.provenance.span",
            [
              "from": match.from.map { localizer.shortDateTime($0) } ?? "…",
              "to": match.to.map { localizer.shortDateTime($0) } ?? "…",
            ]
          ) : nil
      ),
      fact("mentions", known(localizer.number(figures.mentions.count))),
      fact("copies", known(localizer.number(copies))),
      fact(
        "labels",
        known(
          strings.text(
            "dashboard.provenance.labelled",
            ["known": localizer.number(figures.counts.known), "estimated": localizer.number(estimated)]
          )
        )
      ),
      fact(
        "baseline",
        figures.course.band.map { _ in
          strings.text(
            "dashboard.provenance.days",
            ["days": localizer.number(Int(content.configuration.monitoring.baseline / 86_400))]
          )
        } ?? strings["dashboard.not-known"]
      ),
    ].compactMap { $0 }
  }

  /// How many mentions there are when each story counts once.
  private func distinctCount(_ mentions: [Int]) -> Int {
    var told = Set<Int>()
    return mentions.count { mention in stories.number(of: mention).map { told.insert($0).inserted } ?? true }
  }
}
