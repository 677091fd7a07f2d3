import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Two sources that bring a mention a day; one of them falls silent after two days of an incident.
@Suite struct TopicSilenceTests {
  /// What is known on the twelfth day where `told` brought the incident's mentions, and one more on the day `again`.
  private func reputation(toldBy told: String, again: Int? = nil) -> Reputation {
    var builder = MentionStoreBuilder()
    let days = ["silent": -30...1, "talking": -30...11]
    for name in ["silent", "talking"] {
      let file = builder.addFile("content/mentions/\(name).jsonl")
      var line = 0
      for day in Array(days[name] ?? 0...0) + (name == told ? [again].compactMap(\.self) : []) {
        for number in 0...(((0...1).contains(day) || day == again) && name == told ? 6 : 0) {
          line += 1
          var mention = Sample.mention(
            "\(name)-\(day)-\(number)",
            at: day * 24 + 10,
            source: name,
            sentiment: number == 0 ? 0 : -1
          )
          mention.text = number == 0 ? "Pan" : "La masa"
          builder.append(mention, file: file, line: line)
        }
      }
    }
    var incident = Sample.incident("dough", severity: .low)
    incident.matches.terms = ["masa"]
    incident.clocks[.firstSignal] = Sample.hour(9)
    var configuration = Sample.configuration
    configuration.monitoring.staleAfter = 2 * 86_400
    let now = Sample.hour(12 * 24 + 8)
    return Reputation(
      store: builder.build().store,
      ledger: [],
      incidents: [incident],
      sources: ["silent", "talking"].map { name in
        SourceFigures(
          name: name,
          format: nil,
          mentions: 1,
          dataThrough: Sample.hour((days[name]?.upperBound ?? 0) * 24 + 10),
          staleAfter: 2 * 86_400,
          now: now
        )
      },
      configuration: configuration,
      now: now
    )
  }

  private func rules(toldBy told: String) -> [String] {
    reputation(toldBy: told).findings.map(\.rule).filter { $0.hasPrefix("incident.") }
  }

  @Test func theSilenceOfWhatBroughtItIsNotCalm() {
    #expect(rules(toldBy: "talking").contains("incident.seems-stable"))
    #expect(!rules(toldBy: "silent").contains("incident.seems-stable"))
  }

  @Test func itsDaysAreNoZeros() throws {
    let (silent, talking) = (reputation(toldBy: "silent"), reputation(toldBy: "talking"))
    #expect(try #require(talking.incidents.first).course.silent.isEmpty)
    let unknown = try #require(silent.incidents.first).course.silent.sorted()
    let zone = SiteTimeZone.utc
    #expect(unknown == (2...11).map { zone.day(of: Sample.hour($0 * 24)) })
    let cleared = ClearedReputation(reputation(toldBy: "silent", again: 11), for: .team)
    let begin = zone.day(of: Sample.hour(0))
    let days = try #require(cleared.incidents.first).daily.filter { $0.day >= begin && $0.isKnown }
    #expect(days.map(\.day) == [0, 1, 11].map(begin.advanced))
  }

  /// Many channels of one file are asked for at once.
  @Test func channelsOfOneSourceAreOneFeed() {
    let silences = reputation(toldBy: "silent").silences
    let channels = ["silent": 2, "talking": 3, "elsewhere": 1, "nowhere": 4]
    #expect(Set(silences.ofTopic(channels).feeds.map(\.mentions)) == [2, 3, 5])
  }
}
