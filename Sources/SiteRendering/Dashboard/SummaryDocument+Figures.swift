import ReputationAnalysis
import ReputationModel

extension SummaryDocument {
  /// The balance of good and ill, of all mentions and of the period in view.
  func netSentiment() -> JSONValue {
    func net(_ counts: SentimentCounts) -> JSONValue {
      .object([
        "value": number(counts.net), "n": .integer(counts.known), "estimated": .integer(counts.estimated),
      ])
    }
    return .object([
      "total": net(reputation.daily.total),
      "period": reputation.current.map { net($0.counts) } ?? .null,
      "previousPeriod": reputation.previous.map { net($0.counts) } ?? .null,
    ])
  }

  /// How many people may have read of the brand, each author's audience once.
  func reach() -> JSONValue {
    .object([
      "period": integer(reputation.current?.reach),
      "mentions": integer(reputation.current?.withReach),
      "previousPeriod": integer(reputation.previous?.reach),
    ])
  }

  /// The brand's share of the period's mentions.
  func voice(_ voice: ShareOfVoice) -> JSONValue {
    .object([
      "share": number(voice.share),
      "mentions": .integer(voice.brand),
      "n": .integer(voice.n),
      "competitors": .array(
        voice.competitors.map { part in
          .object(["name": .string(part.name), "mentions": .integer(part.count), "share": number(part.share)])
        }
      ),
    ])
  }

  /// The times to the first answer as far as they lie in office hours, and which these are.
  func officeHours() -> JSONValue {
    let hours = configuration.monitoring.officeHours
    let times = reputation.responses.officeTimes
    return .object([
      "days": .array(hours.days.sorted().map { .string(OfficeHours.dayNames[$0 - 1]) }),
      "from": .string(clock(hours.from)),
      "to": .string(clock(hours.to)),
      "medianSeconds": seconds(times.medianSeconds),
      "p90Seconds": times.p90Seconds.map { .integer(Int($0)) } ?? .null,
      "n": .integer(times.n),
    ])
  }

  /// What was removed.
  func removals() -> JSONValue {
    .object([
      "withNotice": .integer(reputation.removals.withNotice),
      "withoutNotice": .integer(reputation.removals.withoutNotice),
    ])
  }

  /// How fast incidents go through their clocks.
  func incidentTimes() -> JSONValue {
    let times = reputation.incidentTimes
    func member(_ time: IncidentTime) -> JSONValue {
      let figures = times[time]
      return .object([
        "meanSeconds": seconds(figures.meanSeconds),
        "medianSeconds": seconds(figures.medianSeconds),
        "p90Seconds": figures.p90Seconds.map { .integer(Int($0)) } ?? .null,
        "n": .integer(figures.n),
      ])
    }
    return .object([
      "detect": member(.detect),
      "acknowledge": member(.acknowledge),
      "firstResponse": member(.firstResponse),
      "publicFirstResponse": member(.publicFirstResponse),
      "recover": member(.recover),
      "open": .integer(times.open),
    ])
  }

  /// How long the brand was in trouble.
  func daysInCrisis() -> JSONValue {
    func member(_ time: CrisisTime) -> JSONValue {
      .object(["days": rounded(time.days), "n": .integer(time.n), "unknown": .integer(time.unknown)])
    }
    return .object([
      "total": member(reputation.crisis),
      "period": reputation.periodCrisis.map(member) ?? .null,
    ])
  }

  func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

  func integer(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }

  func seconds(_ value: Double?) -> JSONValue { value.map { .integer(Int($0.rounded())) } ?? .null }

  /// To a thousandth, so that a sum of seconds has no tail of digits.
  private func rounded(_ value: Double?) -> JSONValue { number(value.map { ($0 * 1000).rounded() / 1000 }) }

  private func clock(_ secondOfDay: Int) -> String {
    let minutes = secondOfDay / 60
    return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
