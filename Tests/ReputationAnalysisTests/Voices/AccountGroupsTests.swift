import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct AccountGroupsTests {
  private let text = "Encontré moho en el pan de molde y la tienda no quiso devolverme el dinero"

  /// A source known for ten weeks, and then new accounts, an hour apart.
  private func groups(
    _ texts: [String],
    sentiment: Float = -1,
    knownFor hours: Int = 1680,
    apart: Int = 1,
    extra: [Mention] = []
  ) -> [AccountGroup] {
    let new = texts.enumerated().map { number, text in
      Sample.mention(
        "n\(number)",
        at: number * apart,
        author: "new\(number)",
        sentiment: sentiment,
        text: text
      )
    }
    return VoicesTests.voices([Sample.mention("old", at: -hours, author: "old")] + extra + new).groups
  }

  @Test func seesNewAccountsWithOneText() throws {
    let texts = (0..<6).map { text + (["", " hoy", " ayer"][$0 % 3]) }
    let group = try #require(groups(texts).first)
    #expect(group.mentions == [1, 2, 3, 4, 5, 6])
    #expect((group.from, group.to) == (Sample.hour(0), Sample.hour(5)))
    #expect(group.likeness > 0.9)
  }

  @Test func fourAreTooFew() { #expect(groups(Array(repeating: text, count: 4)).isEmpty) }

  @Test func praiseIsNoCampaignAgainstAnybody() {
    #expect(groups(Array(repeating: text, count: 9), sentiment: 1).isEmpty)
  }

  @Test func complaintsInTheirOwnWordsAreNone() {
    #expect(
      groups([
        "El pan de molde tenía moho y no me devuelven nada", "Compré una barra con moho, qué asco de tienda",
        "Moho en el pan otra vez, ya es la segunda", "Vergonzoso lo del moho en la tienda del centro",
        "Mi hija se comió un pan con moho de esta casa", "No volveré, el pan de molde estaba verde de moho",
      ]).isEmpty
    )
  }

  @Test func sharingWhatAnotherWroteIsNone() {
    #expect(groups(Array(repeating: "RT @ana: \(text)", count: 9)).isEmpty)
  }

  @Test func weeksApartIsNotTogether() {
    #expect(groups(Array(repeating: text, count: 9), apart: 60).isEmpty)
  }

  @Test func shortWordsAreEverybodys() {
    #expect(groups(Array(repeating: "Muy mal servicio", count: 9)).isEmpty)
  }

  /// On the first day of data everybody is new.
  @Test func asksForAKnownSource() {
    #expect(groups(Array(repeating: text, count: 9), knownFor: 100).isEmpty)
  }

  @Test func whoSpokeBeforeIsNotNew() {
    let before = (0..<9).map {
      Sample.mention("b\($0)", at: -300, author: "new\($0)", sentiment: -1, text: "pan \($0)")
    }
    let mentions =
      [Sample.mention("old", at: -1680, author: "old")] + before
      + (0..<9).map { Sample.mention("n\($0)", at: $0, author: "new\($0)", sentiment: -1, text: text) }
    #expect(VoicesTests.voices(mentions, range: 10..<19).groups.isEmpty)
  }
}
