import ArgumentParser
import Foundation
import ReputationAnalysis
import ReputationModel

/// Times what is worked out from the words of titled news: the stories, and the terms of the negative mentions.
@main
struct AnalysisBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analysis-benchmark",
    abstract: "Times the stories and the terms of titled news."
  )

  @Argument(help: "How many mentions.") var count = 1_000_000
  @Option(help: "Of how many words the texts are made; few of them make texts that look alike.")
  var vocabulary = 20_000
  @Option(help: "How often each part is worked out.") var rounds = 3
  @Flag(help: "Leave the terms out.") var withoutTerms = false

  func run() async throws {
    let store = NewsCorpus(count: count, vocabulary: vocabulary).store()
    for _ in 0..<max(1, rounds) {
      let clock = RunningClock()
      let groups = StoryGroups(store: store)
      print("stories: \(clock.elapsed), \(groups.stories.count) stories, \(fingerprint(groups))")
    }
    guard !withoutTerms else { return }
    let reputation = reputation(of: store)
    for _ in 0..<max(1, rounds) {
      let clock = RunningClock()
      let terms = await reputation.termsOfNegativeMentions(in: nil, workers: 2)
      print("terms: \(clock.elapsed), \(terms.map(\.text).joined(separator: ", "))")
    }
  }

  /// A number that two runs share where they find the same.
  private func fingerprint(_ groups: StoryGroups) -> String {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for mention in groups.stories.lazy.flatMap({ $0.mentions + [-1] }) {
      number = (number ^ UInt64(bitPattern: Int64(mention))) &* 0x0000_0100_0000_01B3
    }
    return String(number, radix: 16)
  }

  private func reputation(of store: MentionStore) -> Reputation {
    Reputation(
      store: store,
      ledger: [],
      incidents: [],
      sources: [],
      configuration: SiteConfiguration(
        site: SiteIdentity(
          name: "Benchmark",
          url: "https://benchmark.example",
          language: LanguageCode(rawValue: "es"),
          timeZone: .utc
        )
      ),
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
