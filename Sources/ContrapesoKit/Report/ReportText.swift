import ReputationAnalysis
import ReputationModel

/// The figures of the dashboard as lines for people, each with what it is made of.
struct ReportText {
  let reputation: Reputation
  let configuration: SiteConfiguration

  typealias Numbers = ReportNumbers
  var zone: SiteTimeZone { configuration.site.timeZone }

  /// The lines.
  ///
  /// - Parameter workers: on how many cores terms are counted.
  func lines(workers: Int) async -> [String] {
    let through = reputation.dataThrough.map(zone.rfc3339) ?? "unknown: there is no mention"
    let head = [configuration.site.name, "Data through \(through), now \(zone.rfc3339(reputation.now))", ""]
    let stories = reputation.stories()
    let tables = [
      mentions(stories), channels(), sources(), responsesOfPeriod(), responses(), principles(),
      lackingAnswers(), repeatedAnswers(),
      incidents(
        await reputation.termsOfIncidents(stories, limit: ReportText.incidentTerms, workers: workers)
      ),
      spikes(), voices(stories, reputation.authors()), await terms(stories, workers: workers), search(),
    ]
    return head + tables.flatMap { $0.lines() } + queries()
  }

  /// What a median of durations is made of: the time that nine of ten keep to, a note, and how many there are.
  func words(_ times: DurationFigures, note: String? = nil) -> String {
    let p90 = times.p90Seconds.map { "median; nine of ten within \(Numbers.duration(Double($0)))" }
    let parts = [p90, note, cases(times.n, isKnown: times.medianSeconds != nil)]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// What a figure is made of, and that it is too little where it is.
  func cases(_ count: Int, _ name: String? = nil, isKnown: Bool) -> String {
    "n = " + (name.map { Numbers.count(count, $0) } ?? Numbers.count(count)) + (isKnown ? "" : ", \(tooFew)")
  }

  var tooFew: String { "too few cases for a figure" }
}
