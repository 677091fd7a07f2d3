public import ReputationAnalysis
public import ReputationModel

/// The dashboard's figures for programs: `data/summary.json`, and what `contrapeso report --json` prints.
///
/// A figure that cannot be known is `null`, never zero.
public struct SummaryDocument: Sendable {
  let reputation: Reputation
  let configuration: SiteConfiguration
  private let spikeTerms: [Spike: [MarkingTerm]]

  var zone: SiteTimeZone { configuration.site.timeZone }

  /// The document of those figures.
  ///
  /// - Parameter spikeTerms: what tells why there are the spikes that are shown, see ``Reputation/termsOfSpikes()``.
  public init(
    reputation: Reputation,
    configuration: SiteConfiguration,
    spikeTerms: [Spike: [MarkingTerm]]
  ) {
    self.reputation = reputation
    self.configuration = configuration
    self.spikeTerms = spikeTerms
  }

  /// The document as JSON, on one line without an end.
  ///
  /// - Parameter voices: who speaks, where somebody asked for it; the dashboard's file has none.
  public func bytes(with voices: VoicesDocument? = nil) -> [UInt8] {
    JSONValue.object(members() + (voices?.members() ?? [])).bytes
  }

  /// The members of the document.
  private func members() -> [JSONValue.Member] {
    let members: KeyValuePairs<String, JSONValue> = [
      "schema": .integer(1),
      "generatedAt": moment(reputation.now),
      "dataThrough": reputation.dataThrough.map(moment) ?? .null,
      "period": reputation.period.map(period) ?? .null,
      "mentions": mentions(),
      "netSentiment": netSentiment(),
      "reach": reach(),
      "shareOfVoice": reputation.voice.map(voice) ?? .null,
      "responses": responses(),
      "officeHours": officeHours(),
      "principles": principles(),
      "removals": removals(),
      "incidents": .array(reputation.incidents.map(incident)),
      "incidentTimes": incidentTimes(),
      "daysInCrisis": daysInCrisis(),
      "spikes": .array(reputation.spikes.map(spike)),
      "spikeLearning": reputation.spikeLearning.map(learning) ?? .null,
      "search": reputation.search.map(search) ?? .null,
      "sources": .array(reputation.sources.map(source)),
    ]
    return members.map { .init($0, $1) }
  }

  private func mentions() -> JSONValue {
    .object([
      "total": .integer(reputation.store.count),
      "aside": .integer(reputation.aside),
      "period": reputation.current.map { .integer($0.counts.total) } ?? .null,
      "previousPeriod": reputation.previous.map { .integer($0.counts.total) } ?? .null,
      "unknownDays": reputation.current.map { .integer($0.unknownDays) } ?? .null,
      "bySentiment": counts(reputation.daily.total),
      "bySource": .array(reputation.bySource.map(share)),
      "byLanguage": .array(reputation.byLanguage.map(share)),
      "daily": .array(
        reputation.daily.days.map { day in
          let counts = reputation.silences.isMissing(day) ? nil : day.counts
          return .object(
            [
              .init("date", .string(day.day.description)),
              .init("total", counts.map { .integer($0.total) } ?? .null),
            ] + members(counts)
          )
        }
      ),
    ])
  }

  private func incident(_ figures: IncidentFigures) -> JSONValue {
    let incident = figures.incident
    var members: [JSONValue.Member] = [
      .init("id", .string(incident.id)),
      .init("title", .string(incident.title)),
      .init("kind", .string(incident.kind.rawValue)),
      .init("severity", .string(incident.severity.rawValue)),
      .init("state", .string(incident.state.rawValue)),
    ]
    for name in IncidentClocks.Name.allCases {
      members.append(.init(name.rawValue, incident.clocks[name].map(moment) ?? .null))
    }
    members.append(.init("next-update", incident.nextUpdate.map(moment) ?? .null))
    members.append(.init("relapse", wave(figures.course.relapse)))
    members.append(.init("newWave", wave(figures.course.newWave)))
    members.append(.init("mentions", figures.isMeasured ? .integer(figures.mentions.count) : .null))
    members.append(
      .init("suggestions", .array(reputation.suggestions(of: figures).map { suggestion($0, incident) }))
    )
    return .object(members)
  }

  private func wave(_ wave: IncidentCourse.Wave?) -> JSONValue {
    guard let wave else { return .null }
    return .object([
      "since": .string(wave.since.description),
      "peakDay": .string(wave.peakDay.description),
      "peak": .integer(wave.peak),
    ])
  }

  /// What the curve and the clock suggest that the file does not say.
  private func suggestion(_ suggestion: IncidentSuggestion, _ incident: Incident) -> JSONValue {
    let since: CalendarDay? =
      switch suggestion {
      case .relapse(let wave, _), .newWave(let wave, _): wave.since
      case .seemsStable(let since, _): since
      case .watchOver(let moment), .updateOverdue(let moment): zone.day(of: moment)
      case .actionOverdue(let place): incident.actions[place].due
      }
    return .object([
      "what": .string(suggestion.name), "since": since.map { .string($0.description) } ?? .null,
    ])
  }

  /// That no spike says nothing yet.
  private func learning(_ learning: SpikeLearning) -> JSONValue {
    .object(["days": .integer(learning.days), "firstJudged": .integer(learning.firstJudged)])
  }

  private func spike(_ spike: Spike) -> JSONValue {
    // To a thousandth: what lies below says nothing.
    func rounded(_ number: Double) -> JSONValue { .number((number * 1000).rounded() / 1000) }
    return .object([
      "of": .string(spike.subject.rawValue),
      "per": .string(spike.bucket.rawValue),
      "from": moment(spike.from),
      "to": moment(spike.to),
      "running": .bool(spike.isRunning),
      "peak": .integer(spike.peak),
      "expected": rounded(spike.expected),
      "score": rounded(spike.score),
      "incident": spike.incident.map(JSONValue.string) ?? .null,
      "terms": spikeTerms[spike].map { .array($0.map(\.json)) } ?? .null,
    ])
  }

  private func source(_ source: SourceFigures) -> JSONValue {
    .object([
      "name": .string(source.name),
      "format": source.format.map(JSONValue.string) ?? .null,
      "mentions": .integer(source.mentions),
      "dataThrough": source.dataThrough.map(moment) ?? .null,
      "stale": .bool(source.isStale),
    ])
  }

  private func share(_ share: Share) -> JSONValue {
    .object(["name": share.name.map(JSONValue.string) ?? .null, "count": .integer(share.count)])
  }

  private func counts(_ counts: SentimentCounts) -> JSONValue { .object(members(counts)) }

  /// The counts by sentiment; null where they are not known.
  private func members(_ counts: SentimentCounts?) -> [JSONValue.Member] {
    func member(_ label: String, _ count: Int?) -> JSONValue.Member {
      .init(label, count.map(JSONValue.integer) ?? .null)
    }
    return [
      member("positive", counts?.positive), member("neutral", counts?.neutral),
      member("negative", counts?.negative), member("unknown", counts?.unknown),
    ]
  }

  private func period(_ period: DayPeriod) -> JSONValue {
    .object(["from": .string(period.from.description), "to": .string(period.to.description)])
  }

  func moment(_ moment: Timestamp) -> JSONValue { .string(zone.rfc3339(moment)) }
}
