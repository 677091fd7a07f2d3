import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct OwnAccountsTests {
  private static let brand: Brand = {
    var brand = Brand()
    brand.sameAs = [
      "https://plaza.example/@laespiga", "https://twitter.com/LaEspiga",
      "https://enciclopedia.example/wiki/La_Espiga",
    ]
    brand.owned = ["laespiga.example", "https://plaza.example/@laespiga_ayuda"]
    return brand
  }()

  private func wrote(
    _ author: Author?,
    source: String = "Plaza",
    url: String? = nil,
    kind: Mention.Kind = .post
  ) -> Bool {
    var mention = Sample.mention("a", at: 0, source: source)
    mention.author = author
    mention.url = url
    mention.kind = kind
    return OwnAccounts(Self.brand).wrote(0, Sample.store([mention]))
  }

  @Test(arguments: [
    "https://plaza.example/@laespiga", "http://www.plaza.example/@LaEspiga/", "https://x.com/laespiga",
    "https://mobile.twitter.com/laespiga?lang=es", "https://plaza.example/@laespiga_ayuda",
    "https://blog.laespiga.example/ana",
  ])
  func knowsItsProfiles(url: String) {
    #expect(wrote(Author(name: "Quien sea", url: url)))
  }

  @Test(arguments: [
    "https://plaza.example/@laespiga_", "https://plaza.example/@laespiga2", "https://mal.example/@laespiga",
    "https://laespiga.example.mal.example/",
  ])
  func othersProfilesAreOthers(url: String) {
    #expect(!wrote(Author(name: "La Espiga", url: url), url: "https://laespiga.example/pan"))
  }

  @Test func anAccountCountsOnItsNetwork() {
    #expect(wrote(Author(handle: "@LaEspiga")))
    #expect(wrote(Author(handle: "laespiga_ayuda"), source: "plaza.example"))
    #expect(wrote(Author(handle: "laespiga"), source: "Twitter"))
    #expect(wrote(Author(handle: "laespiga"), source: "Alertas", url: "https://plaza.example/p/1"))
    #expect(
      wrote(Author(handle: "laespiga", url: "https://plaza.example/u/77")),
      "a number in place of the name"
    )
    #expect(!wrote(Author(handle: "laespiga_")))
    #expect(!wrote(Author(handle: "laespiga"), source: "foro"))
    #expect(!wrote(Author(handle: "laespiga_ayuda"), source: "Twitter"))
    #expect(!wrote(Author(name: "laespiga")))
  }

  @Test func whatStandsOnItsSitesIsItsUnlessReadersWroteIt() {
    #expect(wrote(nil, source: "blog", url: "https://laespiga.example/noticias/1", kind: .news))
    #expect(wrote(Author(name: "Ana"), source: "blog", url: "https://laespiga.example/noticias/1"))
    for kind in [Mention.Kind.comment, .review, .forum, .message] {
      #expect(
        !wrote(Author(name: "Ana"), source: "blog", url: "https://laespiga.example/noticias/1", kind: kind)
      )
    }
    #expect(!wrote(nil, source: "blog", url: "https://otra.example/noticias/1", kind: .news))
  }

  @Test func nothingIsTheBrandsWhereNothingIsNamed() {
    let store = Sample.store([Sample.mention("a", at: 0, author: "laespiga")])
    #expect(!OwnAccounts(Brand()).wrote(0, store))
  }

  /// Nothing that it wrote may be ruled out by the bytes that are looked at first.
  @Test func findsAllThatItWroteAndNothingElse() {
    var mentions: [Mention] = []
    func add(_ author: Author?, source: String = "Plaza", url: String? = nil, kind: Mention.Kind = .post) {
      var mention = Sample.mention("m\(mentions.count)", at: mentions.count, source: source)
      (mention.author, mention.url, mention.kind) = (author, url, kind)
      mentions.append(mention)
    }
    add(Author(handle: "@LaEspiga"))
    add(Author(handle: "ana"))
    add(Author(handle: "x", url: "https://m.twitter.com/LaEspiga"))
    add(Author(handle: "x", url: "https://plaza.example/@otra"))
    add(nil, source: "blog", url: "https://www.LAESPIGA.example/pan", kind: .news)
    add(Author(name: "Ana"), source: "blog", url: "http://blog.laespiga.example:8080/pan")
    add(nil, source: "blog", url: "https://spiga.example/pan", kind: .news)
    add(Author(handle: ""), source: "blog", url: "laespiga.example")
    add(Author(handle: "otra_gent"), source: "blog", url: "https://laespiga.example/x")
    add(Author(handle: "ana"), url: "https://plaza.example/@ana/114")
    add(Author(name: "Ana"), source: "red", url: "https://PLAZA.example/@LaEspiga/114")
    add(Author(name: "Ana"), source: "red", url: "https://plaza.example/@laespigas/114")
    let store = Sample.store(mentions)
    let own = OwnAccounts(Self.brand)
    #expect(own.mentions(of: store) == store.indices.filter { own.wrote($0, store) })
    #expect(own.mentions(of: store) == [0, 2, 4, 5, 7, 8, 10])
    #expect(OwnAccounts(Brand()).mentions(of: store).isEmpty)
  }

  @Test func whatItWroteWaitsForNobody() {
    let mentions = ["laespiga", "ana", "bea", "ana", "laespiga"].enumerated().map {
      Sample.mention(
        "m\($0)",
        at: $0,
        source: "plaza",
        author: $1,
        reply: $0 == 4 ? Reply(text: "Gracias") : nil
      )
    }
    let store = Sample.store(mentions)
    let entries = [
      Sample.entry(.answer, "m1", at: 9), Sample.entry(.answer, "m2", at: 9),
      Sample.entry(.answer, "m0", at: 9),
    ]
    let ledger = LedgerIndex(store: store, ledger: entries, zone: .utc, own: OwnAccounts(Self.brand))
    #expect(ledger.handlings.map { $0 == .own } == [true, false, false, false, true])
    let figures = ResponseFigures(
      store: store,
      range: 0..<5,
      handlings: ledger.handlings,
      now: Sample.hour(900),
      respondWithin: 3600,
      office: OfficeClock(OfficeHours(), zone: .utc)
    )
    #expect((figures.answered, figures.unanswered, figures.overdue, figures.calling) == (2, 1, 1, 3))
    #expect(figures.oldestUnanswered == 3)
    let removed = LedgerIndex(
      store: store,
      ledger: [Sample.entry(.remove, "m0", at: 9)],
      zone: .utc,
      own: OwnAccounts(Self.brand)
    )
    #expect(removed.handlings[0] == .removed(at: Sample.hour(9)))
  }
}
