import GFMMarkdown
import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// The values of the list of incidents.
  func incidentList() -> Body {
    let open = reputation.incidents.filter { $0.incident.state.isOpen }
    let past = reputation.incidents.filter { !$0.incident.state.isOpen }
    let groups = [(id: "open", figures: open), (id: "past", figures: past)].filter { !$0.figures.isEmpty }
    return Body(
      title: strings["dashboard.incidents.title"],
      tab: .incidents,
      [
        "hasIncidents": !groups.isEmpty,
        "suggestions": suggestions(),
        "groups": groups.map { group -> TemplateValues in
          [
            "id": group.id,
            "title": strings["dashboard.incidents.\(group.id)"],
            "promisesUpdates": group.id == "open",
            "incidents": group.figures.map(incidentRow),
          ]
        },
        "filters": [
          filter("severity", Incident.Severity.allCases.reversed(), by: \.severity, words: chips.severity),
          filter("state", Incident.State.allCases, by: \.state, words: chips.state),
        ],
        "summary": localizer.plural(
          "dashboard.incidents.summary",
          reputation.incidents.count,
          ["open": localizer.number(open.count)]
        ),
      ]
    )
  }

  /// A choice among the values that some incident has; the style sheet hides the others' rows.
  private func filter<Value: Equatable>(
    _ name: String,
    _ values: some Sequence<Value>,
    by value: KeyPath<Incident, Value>,
    words: (Value) -> TemplateValues
  ) -> TemplateValues {
    let options = values.compactMap { one -> TemplateValues? in
      let count = reputation.incidents.count { $0.incident[keyPath: value] == one }
      return count == 0 ? nil : words(one).merging(["count": localizer.number(count)])
    }
    return [
      "name": name,
      "legend": strings["dashboard.incidents.\(name)"],
      "all": strings[
        name == "state" ? "dashboard.incidents.all-states" : "dashboard.incidents.all-severities"
      ],
      "options": options,
    ]
  }

  /// A row of a table of incidents.
  func incidentRow(_ figures: IncidentFigures) -> TemplateValues {
    let incident = figures.incident
    return [
      "url": addresses.incident(incident.id),
      "title": incident.title,
      "kind": chips.kind(incident.kind),
      "state": chips.state(incident.state),
      "severity": chips.severity(incident.severity),
      "since": incident.clocks.known.first.map {
        day(content.configuration.site.timeZone.day(of: $0.moment))
      },
      "mentions": figures.isMeasured
        ? localizer.number(figures.mentions.count) : strings["dashboard.not-known"],
      "nextUpdate": incident.nextUpdate.map(nextUpdate),
    ]
  }

  /// The values of one incident's page, with what is drawn on it.
  func incident(_ figures: IncidentFigures, _ charts: [Figure], watch: WatchFigure?) -> Body {
    let incident = figures.incident
    let texts = texts[incident.id]
    let relatives = relatives(of: incident)
    let loudest = loudest(of: figures.mentions, count: 10, limit: 400)
    return Body(
      title: incident.title,
      tab: .incidents,
      timeline(ClearedUpdate.all(of: incident), texts.updates).merging([
        "heading": incident.title,
        "state": chips.state(incident.state),
        "severity": chips.severity(incident.severity),
        "kind": chips.kind(incident.kind),
        "facts": facts(incident),
        "suggestions": suggestions(of: figures),
        "hasSummary": !texts.summary.isEmpty,
        "summaryTitle": summaryTitle(incident.state),
        "summaryHTML": texts.summary,
        "tiles": incidentTiles(figures),
        "charts": charts.map { $0.values(localizer) },
        "terms": values(ofTerms: content.incidentTerms[incident.id] ?? []),
        "hasMentions": !loudest.isEmpty,
        "mentions": loudest,
        "watch": watch?.figure().values(localizer),
        "answers": answers(of: figures),
        "answering": answering(incident),
        "requests": requests(of: incident),
        "spread": spread(of: figures),
        "impact": impact(of: incident),
        "relatives": relatives.isEmpty ? nil : ["list": relatives] as TemplateValues,
        "provenance": provenance(of: figures),
        "hasEvidence": !incident.evidence.isEmpty,
        "evidence": incident.evidence.map(evidence),
        "hasActions": !incident.actions.isEmpty,
        "actions": zip(incident.actions, texts.actions).map(action),
        "hasLessons": !texts.lessons.isEmpty,
        "lessons": texts.lessons.map { ["html": $0] as TemplateValues },
      ])
    )
  }

  private func nextUpdate(_ moment: Timestamp) -> TemplateValues {
    time(moment).merging(["overdue": moment < reputation.now])
  }

  /// Who answers for it, when the next update is due, and every clock that is known.
  private func facts(_ incident: Incident) -> [TemplateValues] {
    var facts: [TemplateValues] = []
    if let owner = incident.owner {
      facts.append(["label": strings["dashboard.incident.owner"], "text": owner])
    }
    if let moment = incident.nextUpdate, incident.state.isOpen {
      facts.append([
        "label": strings["dashboard.incidents.next-update"],
        "time": time(moment),
        "overdue": moment < reputation.now,
      ])
    }
    for (name, moment) in incident.clocks.known {
      facts.append(["label": strings["dashboard.clock-names.\(name.rawValue)"], "time": time(moment)])
    }
    return facts
  }

  private func incidentTiles(_ figures: IncidentFigures) -> [TemplateValues] {
    func tile(_ key: String, _ value: String?, missing: String? = nil, note: String? = nil) -> TemplateValues
    {
      [
        "label": strings["dashboard.incident-tiles.\(key)"], "value": value,
        "missing": missing ?? strings["dashboard.not-known"], "note": note,
      ]
    }
    func time(_ time: IncidentTime) -> String? {
      figures.incident.seconds(time).map { localizer.duration($0) }
    }
    let publicResponse = time(.publicFirstResponse).map {
      strings.text("dashboard.incident-tiles.from-first-signal", ["duration": $0])
    }
    let days = figures.daily.days
    let peak = days.filter { $0.counts.negative > 0 }
      .max { ($0.counts.negative, $1.day) < ($1.counts.negative, $0.day) }
    let impact = impact(of: figures)
    return [
      tile(
        "mentions",
        figures.isMeasured ? localizer.number(figures.mentions.count) : nil,
        note: figures.isMeasured
          ? localizer.plural("dashboard.tiles.negative-count", figures.counts.negative) : nil
      ),
      tile(
        "peak",
        peak.map { localizer.number($0.counts.negative) },
        missing: days.isEmpty ? nil : strings["dashboard.incident-tiles.peak-none"],
        note: peak.map { peak in
          localizer.plural(
            "dashboard.incident-tiles.peak-day",
            peak.counts.negative,
            ["day": localizer.date(peak.day)]
          )
        }
      ),
      tile("reach", figures.reach.map { localizer.number($0) }, note: strings["dashboard.tiles.reach-note"]),
      tile("unanswered", figures.isMeasured ? localizer.number(figures.unanswered) : nil),
      tile("detect", time(.detect)),
      tile("first-response", time(.firstResponse), note: publicResponse),
      tile("recover", time(.recover)),
      tile("impact", impact.days, missing: impact.missing, note: impact.span),
      tile(
        "paperwork",
        time(.paperwork),
        note: time(.paperwork).map { _ in strings["dashboard.incident-tiles.by-clocks"] }
      ),
    ]
  }

  /// How long the impact lasted, or what is said instead of days, and from when to when, as charts shade it.
  ///
  /// It goes by the curve, or by the clocks where what is usual is not known; `nil` where nothing is known.
  private func impact(of figures: IncidentFigures) -> (days: String?, missing: String?, span: String?) {
    func days(_ count: Int) -> String { localizer.plural("dashboard.incident-tiles.impact-days", count) }
    let goesOn = strings["dashboard.incident-tiles.impact-running"]
    guard figures.course.band == nil else {
      guard let impact = figures.course.impact else {
        return (nil, strings["dashboard.incident-tiles.impact-none"], nil)
      }
      let later = figures.course.laterWaves.map {
        strings.text("dashboard.incident-tiles.impact-again", ["span": span($0)])
      }
      return (impact.days.map(days), goesOn, ([span(impact)] + later).joined(separator: "; "))
    }
    guard let impact = reputation.windows(of: figures).impact else { return (nil, nil, nil) }
    let isOver = !figures.incident.state.isAcute
    return (
      isOver ? days(impact.count) : nil, goesOn,
      strings.text(
        isOver
          ? "dashboard.incident-tiles.impact-span-clocks" : "dashboard.incident-tiles.impact-from-clocks",
        isOver
          ? ["from": localizer.date(impact.from), "to": localizer.date(impact.to)]
          : ["from": localizer.date(impact.from)]
      )
    )
  }

  /// The mentions that most people may have read; of a story's copies the one that most may have read.
  ///
  /// What the brand wrote itself is not among them: they are what others say.
  func loudest(of mentions: some Sequence<Int>, count: Int, limit: Int) -> [TemplateValues] {
    loudest(of: mentions, count: count).map { values(ofMention: $0, limit: limit) }
  }

  func loudest(of mentions: some Sequence<Int>, count: Int) -> [Int] {
    let ordered = mentions.filter { reputation.ledger.handlings[$0] != .own }.sorted { left, right in
      let (one, other) = (store.reach(at: left) ?? -1, store.reach(at: right) ?? -1)
      return one != other ? one > other : left < right
    }
    var told = Set<Int>()
    let distinct = ordered.filter { mention in
      stories.number(of: mention).map { told.insert($0).inserted } ?? true
    }
    return Array(distinct.prefix(count))
  }

  func evidence(_ evidence: Evidence) -> TemplateValues {
    self.evidence(
      evidence.claim,
      evidence.verdict,
      fact: evidence.fact,
      [
        // A proof may be the very page that does damage.
        evidence.source.map { reference($0, mayBeLink: !damaging.matches($0)) },
        evidence.archived.map { reference($0, label: strings["evidence.archived"]) },
      ]
    )
  }

  /// A corrective action's values.
  func action(_ action: CorrectiveAction, _ texts: IncidentMarkdown.Action) -> TemplateValues {
    self.action(
      texts,
      owner: action.owner,
      due: action.due,
      done: action.done,
      isOverdue: action.isOverdue(on: today)
    )
  }
}
