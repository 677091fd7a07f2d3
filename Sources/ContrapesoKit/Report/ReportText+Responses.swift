import ReputationAnalysis
import ReputationModel

/// How mentions are answered.
extension ReportText {
  /// How the mentions of the period in view are answered, beside those of the period before.
  func responsesOfPeriod() -> ReportTable {
    guard let period = reputation.period, let responses = reputation.current?.responses else {
      return ReportTable("Answers")
    }
    var table = ReportTable("Answers to mentions of \(period.from) to \(period.to)")
    add(responses, before: reputation.previous?.responses, to: &table)
    return table
  }

  /// How all mentions are answered, and what was removed.
  func responses() -> ReportTable {
    var table = ReportTable("Answers to all mentions")
    add(reputation.responses, before: nil, to: &table)
    if let oldest = reputation.responses.oldestUnanswered {
      table.add(
        "waits longest",
        reputation.store.identifier(at: oldest),
        "since \(zone.rfc3339(reputation.store.published(at: oldest)))"
      )
    }
    table.add("removed", Numbers.count(reputation.removals.withNotice), "with an earlier notice")
    table.add("", Numbers.count(reputation.removals.withoutNotice), "without one")
    return table
  }

  /// Adds what became of mentions, how many that called for an answer got one, and how soon.
  private func add(_ responses: ResponseFigures, before: ResponseFigures?, to table: inout ReportTable) {
    table.add("answered", Numbers.count(responses.answered))
    table.add("waiting", Numbers.count(responses.unanswered), "\(Numbers.count(responses.overdue)) overdue")
    table.add("escalated", Numbers.count(responses.escalated), "which is no answer yet")
    table.add(
      "called for none",
      Numbers.count(responses.left + responses.removed),
      "\(Numbers.count(responses.left)) left alone knowingly, \(Numbers.count(responses.removed)) removed"
    )
    let rate =
      "\(Numbers.count(responses.answered)) of the \(Numbers.count(responses.calling)) that called for an answer"
    table.add(
      "response rate",
      responses.rate.map(Numbers.percent),
      rate + (responses.rate == nil ? ", \(tooFew)" : "") + earlier(before?.rate.map(Numbers.percent))
    )
    add("time to answer", responses.times, before: before?.times, to: &table)
    add(
      "  in office hours",
      responses.officeTimes,
      before: before?.officeTimes,
      to: &table,
      note: officeHours
    )
  }

  /// Adds times to an answer with what they are made of, and the median of the period before.
  private func add(
    _ name: String,
    _ times: DurationFigures,
    before: DurationFigures?,
    to table: inout ReportTable,
    note: String? = nil
  ) {
    table.add(
      name,
      times.medianSeconds.map(Numbers.duration),
      words(times, note: note) + earlier(before?.medianSeconds.map(Numbers.duration))
    )
  }

  /// What a figure was in the period before; nothing where that is not known.
  private func earlier(_ figure: String?) -> String { figure.map { "; \($0) before" } ?? "" }

  /// When somebody is there to answer, as the configuration has it.
  private var officeHours: String {
    let hours = configuration.monitoring.officeHours
    let days = hours.days.sorted().map { OfficeHours.dayNames[$0 - 1] }.joined(separator: " ")
    func clock(_ seconds: Int) -> String {
      [seconds / 3600, seconds / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    return "\(days) \(clock(hours.from)) to \(clock(hours.to))"
  }
}
