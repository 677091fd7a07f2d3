import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Four mentions a day for a month, every third a complaint of the price, and then a night on which more is said.
@Suite struct SpikeTermsTests {
  private static let night = 30 * 24

  /// What is said on that night, three an hour.
  private static func told(_ texts: [String], sentiment: Float = -1, title: String? = nil) -> [Mention] {
    texts.enumerated().map { number, text in
      var mention = Sample.mention(
        "spike-\(title ?? "")\(number)",
        at: night + number / 10,
        sentiment: sentiment,
        title: title,
        text: text
      )
      if title != nil { (mention.kind, mention.publisher) = (.news, "Diario \(number)") }
      return mention
    }
  }

  private static let mould = told(
    Array(repeating: "Moho verde, qué vergüenza", count: 20) + Array(repeating: "Caro y lento", count: 4)
  )

  private func reputation(_ mentions: [Mention], incidents: [Incident] = [], now: Int = night + 3)
    -> Reputation
  {
    Sample.espiga(mentions, incidents: incidents, now: now)
  }

  @Test func tellsWhyThereIsASpike() throws {
    let reputation = reputation(Sample.everydayMonth + Self.mould)
    let spike = try #require(reputation.unattendedSpikes.first)
    #expect(spike.subject == .negative)
    let terms = reputation.termsOfSpikes()
    // What all complaints have in common is no reason for these.
    #expect(terms[spike]?.map(\.text) == ["Moho verde"])
    #expect(terms[spike]?.map(\.mentions) == [20])
  }

  @Test func theWarningTellsIt() throws {
    let finding = try #require(reputation(Sample.everydayMonth + Self.mould).findings.first)
    #expect(finding.rule == "spike.no-incident")
    #expect(finding.found?.hasSuffix("; about Moho verde (20)") == true, "\(finding)")
  }

  /// Five papers that print one agency's text are one mention, and give no reason by themselves.
  @Test func countsAStoryOnce() throws {
    let title = "Un ratón aparece en el obrador de Benissorell según los vecinos"
    let copies = Self.told(Array(repeating: "", count: 5), title: title)
    let reputation = reputation(Sample.everydayMonth + Self.mould + copies)
    let spike = try #require(reputation.unattendedSpikes.first)
    #expect(reputation.termsOfSpikes()[spike]?.map(\.text) == ["Moho verde"])
  }

  /// One account that says it thirty times is no reason before what twenty people say.
  @Test func letsNoAccountDrownTheOthers() throws {
    let flood = (0..<30).map { number in
      var mention = Sample.mention(
        "flood-\(number)",
        at: Self.night + number / 10,
        author: "@ana",
        sentiment: -1,
        text: "Horno cerrado, \(number)"
      )
      mention.author?.followers = 10
      return mention
    }
    let reputation = reputation(Sample.everydayMonth + Self.mould + flood)
    let spike = try #require(reputation.unattendedSpikes.first)
    #expect(reputation.termsOfSpikes()[spike]?.first?.text == "Moho verde")
  }

  @Test func comparesWithAllWhereComplaintsAreNew() throws {
    let praise = Sample.everydayMonth.filter { $0.sentiment?.score == 1 }
    let reputation = reputation(praise + Self.told(Array(repeating: "Moho verde en la masa", count: 20)))
    let spike = try #require(reputation.unattendedSpikes.first)
    #expect(reputation.termsOfSpikes()[spike]?.map(\.text) == ["Moho verde"])
  }

  @Test func tellsOfMoreOfTheSame() throws {
    let reputation = reputation(
      Sample.everydayMonth + Self.told(Array(repeating: "Caro y lento, qué vergüenza", count: 24))
    )
    let spike = try #require(reputation.unattendedSpikes.first)
    #expect(reputation.termsOfSpikes()[spike]?.map(\.text) == ["Caro y lento", "vergüenza"])
  }

  /// Of what nobody is shown, nothing is worked out.
  @Test func looksForThoseThatAreShownAlone() {
    var matches = MentionMatch()
    matches.terms = ["moho"]
    let calm = (0..<60 * 4).map { Sample.mention("calm-\($0)", at: Self.night + 24 + $0 * 6, sentiment: 1) }
    let past = reputation(Sample.everydayMonth + Self.mould + calm, now: Self.night + 61 * 24)
    #expect(past.spikes.count == 1)
    #expect(past.termsOfSpikes().isEmpty)
    let known = reputation(
      Sample.everydayMonth + Self.mould,
      incidents: [Sample.incident("mould", matches: matches)]
    )
    #expect(known.spikes.map(\.incident) == ["mould"])
    #expect(known.unattendedTerms.isEmpty)
    #expect(known.termsOfSpikes().values.map { $0.map(\.text) } == [["Moho verde"]])
  }
}
