import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SuspectedAuthorsTests {
  private static let brand: Brand = {
    var brand = Brand()
    brand.terms = ["La Espiga"]
    return brand
  }()

  /// What is suspected of each place of the queue of those mentions, of which the first ones are before the period.
  private func marks(
    _ mentions: [Mention],
    ledger: [LedgerEntry] = [],
    before: Int = 0,
    limit: Int = 10
  ) -> [[SuspicionMark]] {
    let store = Sample.store(mentions)
    let index = LedgerIndex(store: store, ledger: ledger, zone: .utc, own: OwnAccounts(Self.brand))
    let (authors, stories) = (AuthorTable(store), StoryGroups(store: store))
    let voices = Voices(
      store: store,
      ledger: index,
      authors: authors,
      audiences: Audiences(store, stories: stories),
      brand: Self.brand,
      range: before..<store.count,
      limit: limit
    )
    let queue = ResponseQueue(
      store: store,
      ledger: index,
      authors: authors,
      stories: stories,
      incidents: [:],
      now: Sample.hour(0),
      respondWithin: 3600
    )
    return queue.places.sorted { $0.mention < $1.mention }.map { voices.marks(of: $0, authors) }
  }

  private func kinds(_ marks: [[SuspicionMark]]) -> [[String]] {
    marks.map { marks in
      marks.map { mark in
        switch mark.subject {
        case .suspicion(let suspicion): suspicion.kind.rawValue
        case .group: "group"
        }
      }
    }
  }

  private let suspect = [
    Sample.mention("a", at: 0, author: "laespiga_oficial", text: "Sorteo"),
    Sample.mention("b", at: 1, author: "ana", text: "Pan"),
    Sample.mention("c", at: 2, author: "laespiga_oficial", text: "Premio"),
  ]

  @Test func marksWhatASuspectedAuthorWrote() {
    let found = marks(suspect)
    #expect(kinds(found) == [["impersonation"], [], ["impersonation"]])
    #expect(found[2].map(\.mention) == [2])
    #expect(found[2].map(\.place) == [0])
    // Also what came before the period in which the voices are looked at.
    #expect(kinds(marks(suspect, before: 1)) == [["impersonation"], [], ["impersonation"]])
  }

  @Test func marksNobodyWhomSomebodyLookedAt() {
    let looked = [Sample.entry(.leave, "a", at: 3)]
    #expect(kinds(marks(suspect, ledger: looked)) == [[], []])
  }

  @Test func marksThoseWhomAShortListLeavesOut() {
    let found = marks(suspect, limit: 0)
    #expect(kinds(found) == [["impersonation"], [], ["impersonation"]])
    #expect(found[0].map(\.place) == [nil])
  }

  @Test func saysWhichOfTheCopiesASuspectedAuthorWrote() {
    let copies = ["diario", "laespiga_oficial", "ana"].enumerated().map { number, author in
      Sample.mention(
        "m\(number)",
        at: number,
        source: "s\(number)",
        author: author,
        title: "La Espiga abre otra tienda de pan integral en la plaza"
      )
    }
    let found = marks(copies)
    #expect(kinds(found) == [["impersonation"]])
    #expect(found.first?.map(\.mention) == [1])
  }

  /// Two people may have one displayed name: what one of them wrote before speaks for nothing.
  @Test func marksOfADisplayedNameOnlyWhatTheSuspicionRestsOn() {
    let mentions = suspect.map { mention in
      var mention = mention
      mention.author = mention.author?.handle == "ana" ? mention.author : Author(name: "La Espiga Oficial")
      return mention
    }
    #expect(kinds(marks(mentions, before: 1)) == [[], [], ["impersonation"]])
  }

  @Test func marksEachAccountOfAGroup() {
    let old = Sample.mention("old", at: -24 * 60, text: "Pan")
    let accounts = (0..<5).map { number in
      Sample.mention(
        "n\(number)",
        at: number,
        author: "nuevo\(number)",
        sentiment: -1,
        text: "Nunca más vuelvo a comprar el pan de esta casa"
      )
    }
    let found = marks([old] + accounts)
    #expect(kinds(found) == [[]] + [[String]](repeating: ["group"], count: 5))
    let looked = marks([old] + accounts, ledger: [Sample.entry(.leave, "n0", at: 9)])
    #expect(kinds(looked) == [[String]](repeating: [], count: 5))
  }
}
