import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Two sources that bring a mention a day; one of them falls silent after two days of an incident.
@Suite struct TopicSilenceTests {
  /// What is suggested on the twelfth day where `told` brought the incident's mentions.
  private func rules(toldBy told: String) -> [String] {
    var builder = MentionStoreBuilder()
    let days = ["silent": -30...1, "talking": -30...11]
    for name in ["silent", "talking"] {
      let file = builder.addFile("content/mentions/\(name).jsonl")
      var line = 0
      for day in days[name] ?? 0...0 {
        for number in 0...((0...1).contains(day) && name == told ? 6 : 0) {
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
    let reputation = Reputation(
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
    return reputation.findings.map(\.rule).filter { $0.hasPrefix("incident.") }
  }

  @Test func theSilenceOfWhatBroughtItIsNotCalm() {
    #expect(rules(toldBy: "talking").contains("incident.seems-stable"))
    #expect(!rules(toldBy: "silent").contains("incident.seems-stable"))
  }
}
