import ReputationAnalysis
import ReputationModel

/// The figures of the dashboard in a shape that another program can work out as well.
struct BenchmarkFigures: Encodable {
  /// Mentions of one name.
  struct Named: Encodable {
    let name: String?
    let count: Int
  }

  /// Mentions by sentiment.
  struct Counts: Encodable {
    let positive: Int
    let neutral: Int
    let negative: Int
    let unknown: Int

    init(_ counts: SentimentCounts) {
      (positive, neutral) = (counts.positive, counts.neutral)
      (negative, unknown) = (counts.negative, counts.unknown)
    }
  }

  /// One day's mentions.
  struct Day: Encodable {
    let date: String
    let counts: Counts
  }

  /// A period's mentions, the people they reached, and what waits of them.
  struct Period: Encodable {
    let from: String
    let to: String
    let counts: Counts
    let reach: Int?
    let unanswered: Int
    let overdue: Int

    init(_ figures: PeriodFigures) {
      (from, to) = (figures.period.from.description, figures.period.to.description)
      counts = Counts(figures.counts)
      reach = figures.reach
      (unanswered, overdue) = (figures.responses.unanswered, figures.responses.overdue)
    }
  }

  let mentions: Int
  let bySentiment: Counts
  let bySource: [Named]
  let byLanguage: [Named]
  let daily: [Day]
  let period: Period?
  let previousPeriod: Period?
  let unanswered: Int
  let overdue: Int
  let oldestUnanswered: String?

  init(_ reputation: Reputation) {
    mentions = reputation.store.count
    bySentiment = Counts(reputation.daily.total)
    bySource = reputation.bySource.map { Named(name: $0.name, count: $0.count) }
    byLanguage = reputation.byLanguage.map { Named(name: $0.name, count: $0.count) }
    daily = reputation.daily.days.map { Day(date: $0.day.description, counts: Counts($0.counts)) }
    period = reputation.current.map(Period.init)
    previousPeriod = reputation.previous.map(Period.init)
    unanswered = reputation.responses.unanswered
    overdue = reputation.responses.overdue
    oldestUnanswered = reputation.responses.oldestUnanswered.map { reputation.store.identifier(at: $0) }
  }
}
