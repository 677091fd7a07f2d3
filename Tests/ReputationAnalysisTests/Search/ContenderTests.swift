import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ContenderTests {
  private func contender(_ looks: [(ago: Int, addresses: [String])]) -> Contender? {
    var sample = PushDownSample()
    sample.looks = looks
    sample.articles = [PushDownSample.article()]
    return sample.pushDown?.contenders.first
  }

  private static let places: [(Int, Int, Int, Contender.State, Int?)] = [
    // Damaging, the article, how many were looked at.
    (2, 5, 10, .firstPage, 3), (5, 2, 10, .above, -3), (0, 5, 10, .firstPage, nil),
    // Of five nobody knows what stands below.
    (0, 5, 5, .firstPage, nil), (2, 12, 20, .beyondFirstPage, 10), (12, 11, 20, .beyondFirstPage, -1),
    (2, 0, 10, .notAmongFirst(10), nil),
  ]

  @Test(arguments: places)
  func tellsHowFarItHasCome(_ damaging: Int, _ own: Int, _ count: Int, _ state: Contender.State, _ gap: Int?)
    throws
  {
    let found = try #require(
      contender([(0, PushDownSample.page(damaging: damaging, article: own, count: count))])
    )
    #expect(found.state == state)
    #expect(found.gap == gap)
    #expect(found.best == (own == 0 ? nil : own))
  }

  @Test(arguments: [
    (8, 3, Contender.Change.by(5)), (3, 8, .by(-5)), (3, 3, .by(0)), (0, 4, .entered), (4, 0, .left),
    (0, 0, .absent),
  ])
  func tellsTheChange(then: Int, now: Int, change: Contender.Change) throws {
    let found = try #require(
      contender([
        (28, PushDownSample.page(article: then)), (14, PushDownSample.page(article: 1)),
        (0, PushDownSample.page(article: now)),
      ])
    )
    #expect(found.change28 == change)
    // Two weeks ago is not a week ago.
    #expect(found.change7 == .unknown)
  }

  @Test func aDeeperLookIsNoRise() throws {
    let found = try #require(
      contender([
        (7, PushDownSample.page()), (0, PushDownSample.page(article: 14, count: 20)),
      ])
    )
    #expect(found.change7 == .unknown)
  }

  @Test func anAnswerInAnotherLanguageIsForItOnlyWhereItNamesTheSearch() throws {
    let english = LanguageCode(rawValue: "en")
    var sample = PushDownSample()
    sample.looks = [(0, PushDownSample.page(damaging: 1))]
    sample.incidents = [PushDownSample.incident()]
    sample.articles = [
      PushDownSample.article("a", language: english, queries: []),
      PushDownSample.article("b", language: english), PushDownSample.article("c", queries: []),
    ]
    for index in sample.articles.indices { sample.articles[index].answers = ["moho"] }
    let pushDown = try #require(sample.pushDown)
    #expect(pushDown.contenders.map(\.article.slug) == ["c", "b"])
    #expect(pushDown.contenders.map(\.isInLanguage) == [true, false])
    #expect(pushDown.contenders.map(\.namesQuery) == [false, true])
  }

  @Test func knowsTheTranslationsThatAreMissing() throws {
    let (catalan, english) = (LanguageCode(rawValue: "ca"), LanguageCode(rawValue: "en"))
    var sample = PushDownSample()
    sample.looks = [(0, PushDownSample.page(damaging: 1))]
    sample.languages = [PushDownSample.spanish, catalan, english]
    sample.articles = [
      PushDownSample.article(), PushDownSample.article("bread", language: english, queries: []),
    ]
    for index in sample.articles.indices { sample.articles[index].translationKey = "pan" }
    #expect(sample.pushDown?.contenders.map(\.missingLanguages) == [[catalan]])
  }

  private static let pan = "content/articles/pan.md"

  /// The page of an article is known by its whole address and those it had before, however they are written.
  @Test(arguments: [
    ("https://espiga.example/articulos/pan/", true), ("http://www.espiga.example/articulos/pan", true),
    ("espiga.example/articulos/pan/index.html?utm_source=boletin", true),
    ("https://ESPIGA.example/antes/el-pan.html", true), ("https://espiga.example/en/articles/pan/", false),
    ("https://espiga.example/pan/", false), ("https://tienda.espiga.example/articulos/pan/", false),
  ])
  func isKnownByTheAddressesOfItsPage(_ address: String, isOwn: Bool) throws {
    var sample = PushDownSample()
    sample.looks = [(0, ["https://otro.example/", address])]
    sample.articles = [PushDownSample.article()]
    sample.addresses[Self.pan] = [
      "https://espiga.example/articulos/pan/", "https://espiga.example/antes/el-pan.html",
    ]
    #expect(try #require(sample.pushDown?.contenders.first).position == (isOwn ? 2 : nil))
  }

  /// Two articles of one slug, as in two languages, are two, and a former address counts on the days on which it ranked.
  @Test func isNotTheArticleOfTheSameSlugAndKeepsItsFormerPlaces() throws {
    let english = LanguageCode(rawValue: "en")
    var sample = PushDownSample()
    sample.looks = [
      (7, PushDownSample.page() + ["https://espiga.example/antes/"]),
      (
        0,
        [
          "https://espiga.example/en/articles/pan/", "https://otro.example/",
          "https://espiga.example/articulos/pan/",
        ]
      ),
    ]
    var other = PushDownSample.article(language: english)
    other.location = SourceLocation(file: "content/articles/en/pan.md")
    sample.articles = [PushDownSample.article(), other]
    sample.addresses = [
      Self.pan: ["https://espiga.example/articulos/pan/", "https://espiga.example/antes/"],
      other.location.file: ["https://espiga.example/en/articles/pan/"],
    ]
    let pushDown = try #require(sample.pushDown)
    #expect(pushDown.contender(Self.pan)?.position == 3)
    #expect(pushDown.contender(Self.pan)?.change7 == .by(8))
    #expect(pushDown.contender(other.location.file)?.position == 1)
    #expect(pushDown.contender(other.location.file)?.best == 1)
  }
}
