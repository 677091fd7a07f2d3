import ArgumentParser
import Foundation
import ReputationAnalysis
import ReputationModel

/// Times everything that is worked out of news or posts after they were read, but for the estimate of sentiment.
@main
struct AnalysisBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analysis-benchmark",
    abstract: "Times the figures, stories, queue, voices and terms of news or of posts."
  )

  @Argument(help: "How many mentions.") var count = 1_000_000
  @Option(help: "How many incidents there are.") var incidents = 500
  @Option(help: "So many competitors are named by the terms of incidents.") var competitors = 0
  @Option(help: "One mention in so many has an answer in the ledger; 0 for no ledger.") var answered = 50
  @Option(help: "An account signs one news item in so many, and its copies decide its reach; 0 for none.")
  var accounts = 0
  @Option(help: "How many words a title has; without a title a mention is a post.") var titleWords = 10
  @Option(help: "How many words a text has; 17 below a title of ten make a mention of 430 bytes as JSON.")
  var textWords = 17
  @Option(help: "Of how many different words the texts are made; few of them make texts that look alike.")
  var vocabulary = 20_000
  @Option(help: "A file with texts of a language, of whose words they are made instead.") var words: String?
  @Option(help: "How often everything is worked out.") var rounds = 3
  @Flag(help: "Work out nothing but the figures.") var figuresOnly = false
  @Option(help: "On how many cores terms are counted.") var workers = 2

  func run() async throws {
    var corpus = try makeCorpus()
    corpus.accounts = accounts
    let store = corpus.store()
    let incidents = corpus.incidents(self.incidents)
    let ledger = corpus.ledger(oneIn: answered)
    print("\(store.count) mentions, \(incidents.count) incidents, \(ledger.count) entries in the ledger")
    for number in 0..<max(1, rounds) {
      print("round \(number + 1)")
      await round(store, ledger, incidents)
    }
  }

  private func makeCorpus() throws -> NewsCorpus {
    guard let words else {
      return NewsCorpus(count: count, titleWords: titleWords, textWords: textWords, vocabulary: vocabulary)
    }
    let text = try String(contentsOfFile: words, encoding: .utf8)
    return NewsCorpus(count: count, titleWords: titleWords, textWords: textWords, text: text)
  }

  /// Everything once: each part by itself, and then all of them as a build asks for them.
  private func round(_ store: MentionStore, _ ledger: [LedgerEntry], _ incidents: [Incident]) async {
    let reputation = timed("figures", { makeReputation(of: store, ledger, incidents) }, shown)
    if figuresOnly { return }
    let stories = timed("stories", { reputation.stories() }) { "\($0.stories.count), \(fingerprint($0))" }
    let authors = timed("authors", { reputation.authors() }) { _ in "of all mentions" }
    timed("queue", { reputation.queue(stories, authors) }) { "\($0.count) mentions wait" }
    let period = reputation.current?.period
    timed("voices", { reputation.voices(in: period, stories, authors) }) { "\($0.authors) authors" }
    let week = period.map { DayPeriod(from: $0.to.advanced(byDays: -6), to: $0.to) }
    for (name, days) in [("terms of 28 days", period), ("terms of 7 days", week)] {
      await timed(name) { [await reputation.termsOfNegativeMentions(in: days, stories, workers: workers)] }
    }
    await timed("terms of incidents") {
      let terms = await reputation.termsOfIncidents(stories, workers: workers)
      return terms.sorted { $0.key < $1.key }.prefix(2).map(\.value)
    }
    await timed("all of it, as in a build") {
      await build(store, ledger, incidents)
      return []
    }
    await timed("besides: terms of all days") {
      [await reputation.termsOfNegativeMentions(in: nil, stories, workers: workers)]
    }
  }

  /// Everything that a dashboard shows, of which what does not depend on one another is made at once.
  private func build(_ store: MentionStore, _ ledger: [LedgerEntry], _ incidents: [Incident]) async {
    let reputation = makeReputation(of: store, ledger, incidents)
    let period = reputation.current?.period
    let week = period.map { DayPeriod(from: $0.to.advanced(byDays: -6), to: $0.to) }
    let workers = workers
    async let numbered = reputation.authors()
    let stories = reputation.stories()
    let authors = await numbered
    async let queue = reputation.queue(stories, authors)
    async let voices = reputation.voices(in: period, stories, authors)
    async let terms = reputation.termsOfNegativeMentions(in: period, stories, workers: workers)
    async let weekTerms = reputation.termsOfNegativeMentions(in: week, stories, workers: workers)
    _ = await reputation.termsOfIncidents(stories, workers: workers)
    _ = await (queue, voices, terms, weekTerms)
  }

  @discardableResult
  private func timed<Value>(_ name: String, _ work: () -> Value, _ shown: (Value) -> String) -> Value {
    let clock = RunningClock()
    let value = work()
    print("  \(name): \(clock.elapsed), \(shown(value))")
    return value
  }

  private func timed(_ name: String, _ work: () async -> [[MarkingTerm]]) async {
    let clock = RunningClock()
    let terms = await work()
    let shown = terms.map { $0.map(\.text).joined(separator: ", ") }.joined(separator: "; ")
    print("  \(name): \(clock.elapsed)\(shown.isEmpty ? "" : ", \(shown)")")
  }

  /// Figures by which two runs are compared.
  private func shown(_ reputation: Reputation) -> String {
    let incidents = reputation.incidents
    return """
      \(reputation.current?.counts.total ?? 0) mentions, \(reputation.current?.reach ?? 0) reached; \
      \(incidents.reduce(0) { $0 + $1.mentions.count }) mentions of incidents, \
      \(incidents.reduce(0) { $0 + ($1.reach ?? 0) }) reached by them
      """
  }

  /// A number that two runs share where they find the same.
  private func fingerprint(_ groups: StoryGroups) -> String {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for mention in groups.stories.lazy.flatMap({ $0.mentions + [-1] }) {
      number = (number ^ UInt64(bitPattern: Int64(mention))) &* 0x0000_0100_0000_01B3
    }
    return String(number, radix: 16)
  }

  private func makeReputation(
    of store: MentionStore,
    _ ledger: [LedgerEntry],
    _ incidents: [Incident]
  ) -> Reputation {
    var configuration = SiteConfiguration(
      site: SiteIdentity(
        name: "Benchmark",
        url: "https://benchmark.example",
        language: LanguageCode(rawValue: "es"),
        timeZone: .utc
      )
    )
    configuration.brand.competitors = incidents.prefix(competitors).map {
      Competitor(name: $0.id, terms: $0.matches.terms)
    }
    return Reputation(
      store: store,
      ledger: ledger,
      incidents: incidents,
      sources: [],
      configuration: configuration,
      now: Timestamp(seconds: NewsCorpus.end)
    )
  }
}

/// How long something has taken, as the clock and as the processors count.
struct RunningClock {
  private let start = ContinuousClock.now
  private let processors = clock()

  /// Both, in seconds.
  var elapsed: String {
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let busy = Double(clock() - processors) / Double(CLOCKS_PER_SEC)
    return String(format: "%.3f s (%.3f of processors)", seconds, busy)
  }
}
