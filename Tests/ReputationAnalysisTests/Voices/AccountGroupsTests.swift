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

  /// What many share: a link, a headline with or without its place, a quotation.
  @Test(arguments: [
    "Molino subirá el pan un doce por ciento en julio https://diario.example/8?via=x",
    "He firmado la petición «Que Molino devuelva el dinero». Firma tú: https://firmas.example/molino",
    "«Molino subirá el pan un doce por ciento en julio»",
  ])
  func whatManyShareIsNoSign(text: String) {
    #expect(groups(Array(repeating: text, count: 8)).isEmpty)
  }

  @Test func aHeadlineIsNoSign() {
    let title = "Molino subirá el pan un doce por ciento en julio"
    var news = Sample.mention("news", at: -30, source: "diario", title: title, text: "Lo anunció ayer.")
    news.kind = .news
    let texts = Array(repeating: title + ", ojo", count: 8)
    #expect(groups(texts).count == 1)
    #expect(groups(texts, extra: [news]).isEmpty)
    #expect(
      groups(
        Array(repeating: title + ", lo dice mi primo que trabaja allí dentro y lo sabe todo", count: 8),
        extra: [news]
      ).count == 1
    )
    news.published = Sample.hour(-400)
    #expect(groups(texts, extra: [news]).count == 1, "long ago")
  }

  @Test func whatIsSharedNeedsAnotherSign() {
    let link = " https://diario.example/8"
    #expect(
      groups(Array(repeating: "Sois unos gilipollas, los del pan de molde" + link, count: 6)).count == 1
    )
    // Who says it twice does not only share it.
    let again = (0..<6).map {
      Sample.mention("r\($0)", at: 20 + $0, author: "new\($0)", sentiment: -1, text: text + link)
    }
    #expect(groups(Array(repeating: text + link, count: 6)).isEmpty)
    #expect(groups(Array(repeating: text + link, count: 6), extra: again).count == 1)
  }

  @Test func aLookAtOneAccountIsALookAtTheGroup() throws {
    let mentions =
      [Sample.mention("old", at: -1680, author: "old")]
      + (0..<6).map { Sample.mention("n\($0)", at: $0, author: "new\($0)", sentiment: -1, text: text) }
    func look(_ hour: Int, _ action: LedgerEntry.Action) throws -> Timestamp? {
      let ledger = [Sample.entry(action, "n2", at: hour)]
      return try #require(VoicesTests.voices(mentions, ledger: ledger).groups.first).lookedAt
    }
    #expect(try look(6, .leave) == Sample.hour(6))
    #expect(try look(4, .leave) == nil, "another account came later")
    #expect(try look(6, .answer) == nil)
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
