import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ChannelNamesTests {
  @Test(arguments: [
    (Clearance.public, ["forum", "2", "3"]), (.stakeholders, ["forum", "2", "archivo"]),
    (.team, ["forum", "alerta fraude", "archivo"]),
  ])
  func channelsThatTellAQueryAreNumbered(_ clearance: Clearance, _ names: [String]) {
    var mentions = [
      Sample.mention("a", at: 0), Sample.mention("b", at: 1, source: "alerta fraude"),
      Sample.mention("c", at: 2), Sample.mention("d", at: 3),
      Sample.mention("e", at: 4, source: "alerta fraude"),
      Sample.mention("f", at: 5, source: "archivo"),
    ]
    mentions[1].query = "Fraude"
    mentions[0].query = "Sitio"
    let place = SourceLocation(file: "contrapeso.yml")
    let channels = Sample.cleared(clearance, mentions: mentions) {
      $0.sources = ["forum", "alerta fraude"].map { MentionSource(name: $0, path: "p", location: place) }
    }.channels
    let shown = channels.map { channel -> String in
      switch channel.name {
      case .named(let name): name
      case .numbered(let number): "\(number)"
      }
    }
    #expect(shown == names)
  }

  /// What told of competitors alone is a channel where it is a source, and its name is hidden where it is theirs.
  @Test func channelsDoNotTellWhoIsWatched() {
    let mentions = [
      Sample.mention("a", at: 0),
      Sample.mention("b", at: 1, source: "foros Horno Sol", text: "Horno Sol abre"),
      Sample.mention("c", at: 2, source: "hornos", text: "Horno Sol cierra"),
    ]
    func names(_ clearance: Clearance) -> [ChannelName] {
      Sample.cleared(clearance, mentions: mentions) {
        $0.brand.competitors = [Competitor(name: "Horno Sol", terms: ["Horno Sol"])]
      }.channels.map(\.name)
    }
    #expect(names(.stakeholders) == [.named("forum"), .numbered(2), .named("hornos")])
    #expect(names(.team) == [.named("forum"), .named("foros Horno Sol"), .named("hornos")])
  }

  @Test func aNameInAFileThatToldOfCompetitorsAloneIsNoChannel() {
    let mentions = [
      Sample.mention("a", at: 0), Sample.mention("b", at: 1, source: "foros", text: "Horno Sol abre"),
    ]
    var configuration = Sample.configuration
    configuration.brand.competitors = [Competitor(name: "Horno Sol", terms: ["Horno Sol"])]
    let reputation = Sample.reputation(Sample.store(mentions), configuration: configuration, now: 2)
    #expect(ClearedReputation(reputation, for: .team).channels.map(\.name) == [.named("forum")])
  }

  @Test(arguments: [
    ("Fraude", "el-fraude-2026", true), ("fraude bancario", "Fraude. Bancario", true),
    ("fraude", "fraudes", true), ("fráude", "fraudes", false), ("estafa", "e-stafa", false),
    ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}-1", true), ("詐欺", "news 詐欺 jp", true),
    ("¿fraude?", "fraude", true), ("sitio", "sitio", false),
  ])
  func aNameHoldsAQueryInAnySpelling(_ query: String, _ source: String, isHidden: Bool) {
    var mention = Sample.mention("a", at: 0, source: source)
    mention.query = query
    let name = Sample.cleared(.stakeholders, mentions: [mention]).channels.first?.name
    #expect(name == (isHidden ? .numbered(1) : .named(source)))
  }

  /// Each with each would be sixteen million comparisons of texts, which take minutes.
  @Test func manyChannelsAndQueriesAreSoonNamed() {
    var mention = Sample.mention("a", at: 0)
    mention.query = "consulta"
    let incident = Sample.incident("i", .public) { $0.queries = (0..<4_000).map { "consulta \($0)" } }
    let reputation = Sample.reputation([mention], incidents: [incident])
    let sources = (0..<4_000).map { "canal \($0)" } + ["consulta 77 b"]
    var names: ChannelNames?
    let time = ContinuousClock().measure {
      names = ChannelNames(sources, of: reputation, clearance: .stakeholders)
    }
    #expect(names?.name(of: "canal 3999") == .named("canal 3999"))
    #expect(names?.name(of: "consulta 77 b") == .numbered(4_001))
    #expect(time < .seconds(60))
  }
}
