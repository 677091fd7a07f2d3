import CustomDump
import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct NextStepTests {
  static let pan = "content/articles/pan.md"

  /// A search in which something damaging stands at 2, and an article, which nothing speaks against, at 5.
  static func harmed(_ change: (inout PushDownSample) -> Void = { _ in }) -> PushDownSample {
    var sample = PushDownSample()
    sample.looks = [(0, PushDownSample.page(damaging: 2, article: 5))]
    sample.articles = [PushDownSample.article(changed: 0)]
    sample.incidents = [PushDownSample.incident(verdict: .false)]
    change(&sample)
    return sample
  }

  static func mention() -> Mention {
    var mention = Sample.mention("m", at: -24)
    mention.url = "https://quejas.example/t"
    return mention
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let sample: PushDownSample
    let steps: [NextStep]
    var testDescription: String { name }

    init(_ name: String, _ sample: PushDownSample, _ steps: [NextStep]) {
      (self.name, self.sample, self.steps) = (name, sample, steps)
    }
  }

  static let ask = NextStep.ask(
    url: "https://quejas.example/t",
    way: .rectification,
    at: DamagePlace(2)
  )

  static let cases: [Case] = [
    Case("nothing on record", harmed(), [ask]),
    Case(
      "the ledger says that the author was written to",
      harmed {
        $0.mentions = [mention()]
        $0.ledger = [Sample.entry(.contact, "m", at: -23)]
      },
      [.wait(.allDone)]
    ),
    Case(
      "answered there, but false: it may be rectified all the same",
      harmed {
        $0.mentions = [mention()]
        $0.ledger = [Sample.entry(.answer, "m", at: -23)]
      },
      [ask]
    ),
    Case(
      "answered there, and nothing says that it is false",
      harmed {
        $0.incidents = [PushDownSample.incident(verdict: .confirmed)]
        $0.mentions = [mention()]
        $0.ledger = [Sample.entry(.answer, "m", at: -23)]
      },
      [.wait(.allDone)]
    ),
    Case(
      "left alone knowingly: to be decided anew",
      harmed {
        $0.incidents = [PushDownSample.incident(verdict: .confirmed)]
        $0.mentions = [mention()]
        $0.ledger = [Sample.entry(.leave, "m", at: -23, reason: "x")]
      },
      [.ask(url: "https://quejas.example/t", way: .contact, at: DamagePlace(2))]
    ),
    Case(
      "a false claim goes round, and nobody noted that it stands there",
      harmed {
        $0.incidents[0].evidence = [
          Evidence(claim: "x", verdict: .false, appearance: "https://otro.example/")
        ]
      },
      [.ask(url: "https://quejas.example/t", way: .check, at: DamagePlace(2))]
    ),
    Case(
      "a false claim goes round, and the page told the truth",
      harmed {
        $0.incidents[0].evidence.append(Evidence(claim: "x", verdict: .misleading))
        $0.incidents[0].evidence[0] = PushDownSample.incident(verdict: .confirmed).evidence[0]
      },
      [.ask(url: "https://quejas.example/t", way: .contact, at: DamagePlace(2))]
    ),
    Case(
      "an article shows that what stands there is false",
      harmed {
        $0.articles[0].evidence = $0.incidents[0].evidence
        $0.incidents = [PushDownSample.incident()]
      },
      [ask]
    ),
    Case(
      "no incident knows it",
      harmed { $0.incidents = [] },
      [.ask(url: "https://quejas.example/t", way: .contact, at: DamagePlace(2))]
    ),
    Case(
      "a false account",
      harmed { $0.incidents = [PushDownSample.incident(.impersonation, verdict: .false)] },
      [.ask(url: "https://quejas.example/t", way: .report, at: DamagePlace(2))]
    ),
    Case(
      "a person's data",
      harmed { $0.incidents = [PushDownSample.incident(.leak)] },
      [.ask(url: "https://quejas.example/t", way: .erasure, at: DamagePlace(2))]
    ),
    Case(
      "no article",
      harmed { $0.articles = [] },
      [ask, .write(language: PushDownSample.spanish, at: DamagePlace(2))]
    ),
    Case(
      "an article of another language only",
      harmed {
        $0.articles = [PushDownSample.article("bread", language: LanguageCode(rawValue: "en"), changed: 0)]
      },
      [ask, .write(language: PushDownSample.spanish, at: DamagePlace(2))]
    ),
    Case(
      "an article that is not out yet",
      harmed { $0.articles[0].isDraft = true },
      [ask, .write(language: PushDownSample.spanish, at: DamagePlace(2))]
    ),
    Case(
      "two articles for one search: first of all which of them it is",
      harmed {
        $0.articles.append(PushDownSample.article("bollo", changed: 200))
        $0.languages = [PushDownSample.spanish, LanguageCode(rawValue: "ca")]
        $0.facts[pan] = ArticleFacts(
          path: "/articulos/pan/",
          appraisal: .init(search: 50, reading: 90, remarks: [.init(rule: "K01", message: "x", fix: nil)])
        )
        // They take turns as well, which is the same thing.
        $0.looks = [14, 7, 0].map { ago in
          var page = PushDownSample.page(damaging: 2, article: 5)
          if ago == 7 { page[4] = "https://espiga.example/articulos/bollo/" }
          return (ago, page)
        }
      },
      [ask, .separate(files: ["content/articles/bollo.md", pan])]
    ),
    Case(
      "two articles for the brand's very name",
      harmed {
        $0.articles.append(PushDownSample.article("bollo", changed: 0))
        $0.names = ["Pan-Malo"]
      },
      [ask]
    ),
    Case(
      "remarks, and too few links",
      harmed {
        $0.articles.append(PushDownSample.article("horno pan", changed: 0, queries: ["pan horno"]))
        $0.articles[0].tags = ["Masa"]
        $0.articles[1].tags = ["masa"]
        $0.facts[pan] = ArticleFacts(
          path: "/articulos/pan/",
          appraisal: .init(
            search: 50,
            reading: 90,
            remarks: [.init(rule: "K01", message: "not in the introduction", fix: nil)]
          )
        )
      },
      [
        ask,
        .improve(file: pan, remarks: [.init(rule: "K01", message: "not in the introduction", fix: nil)]),
        .link(file: pan, inbound: 0, from: ["content/articles/horno pan.md"]),
      ]
    ),
    Case(
      "an article above the damaging result is not worked on, but told to the other languages",
      harmed {
        $0.looks = [(0, PushDownSample.page(damaging: 3, article: 1))]
        $0.languages = [PushDownSample.spanish, LanguageCode(rawValue: "ca")]
        $0.facts[pan] = ArticleFacts(
          path: "/articulos/pan/",
          appraisal: .init(search: 50, reading: 90, remarks: [.init(rule: "K01", message: "x", fix: nil)])
        )
      },
      [
        .ask(url: "https://quejas.example/t", way: .rectification, at: DamagePlace(3)),
        .translate(file: pan, languages: [LanguageCode(rawValue: "ca")]),
      ]
    ),
    Case(
      "an old article, and the damage older",
      harmed {
        $0.looks.insert((300, PushDownSample.page(damaging: 2)), at: 0)
        $0.articles = [PushDownSample.article(changed: 181)]
      },
      [ask, .refresh(file: pan, age: .unchanged(days: 181))]
    ),
    Case(
      "damage since it changed last",
      harmed {
        $0.looks.insert((7, PushDownSample.page(article: 5)), at: 0)
        $0.articles = [PushDownSample.article(changed: 5)]
      },
      [ask, .refresh(file: pan, age: .newDamage(since: PushDownSample.today))]
    ),
    Case(
      "nothing is new at the first look",
      harmed { $0.articles = [PushDownSample.article(changed: 5)] },
      [ask]
    ),
    Case(
      "nor where nobody looked as far before",
      harmed {
        $0.looks = [(7, PushDownSample.page(count: 3)), (0, PushDownSample.page(damaging: 4, article: 5))]
        $0.articles = [PushDownSample.article(changed: 5)]
      },
      [.ask(url: "https://quejas.example/t", way: .rectification, at: DamagePlace(4))]
    ),
    Case(
      "nothing damaging",
      harmed { $0.looks = [(0, PushDownSample.page(article: 5))] },
      [.wait(.nothingDamaging(among: 10))]
    ),
    Case(
      "only the first three are known",
      harmed { $0.looks = [(0, PushDownSample.page(count: 3))] },
      [.look(.depth)]
    ),
    Case(
      "nobody has looked for long",
      harmed { $0.looks = [(29, PushDownSample.page(article: 5))] },
      [.look(.days(29, damaging: nil))]
    ),
    Case(
      "nobody has looked since something damaging stood there: first of all, to look",
      harmed {
        $0.looks = [(29, PushDownSample.page(damaging: 2))]
        $0.articles = []
      },
      [.look(.days(29, damaging: 2))]
    ),
    Case(
      "a look of four weeks ago still counts",
      harmed { $0.looks = [(28, PushDownSample.page(damaging: 2, article: 5))] },
      [ask]
    ),
    Case(
      "no article can be written in a language that the site has not",
      harmed {
        $0.searched = LanguageCode(rawValue: "pt-BR")
        $0.articles = []
      },
      [ask, .unwritten(language: LanguageCode(rawValue: "pt-BR"), at: DamagePlace(2))]
    ),
  ]

  @Test(arguments: cases + requestCases)
  func saysWhatToDoAndInWhichOrder(_ one: Case) throws {
    expectNoDifference(try #require(one.sample.pushDown).steps, one.steps)
  }

  /// Until it is settled which page is meant, work on one of them may be work on one that goes.
  @Test func ownPagesThatTakeTurnsAreToBeSettled() throws {
    var sample = NextStepTests.harmed()
    let other = "https://espiga.example/articulos/bollo/"
    sample.looks = [14, 7, 0].map { ago in
      var page = PushDownSample.page(damaging: 2, article: 5)
      if ago == 7 { page[4] = other }
      return (ago, page)
    }
    sample.articles = [PushDownSample.article(changed: 200)]
    let steps = try #require(sample.pushDown).steps
    #expect(
      steps == [
        NextStepTests.ask, .settle(urls: ["https://espiga.example/articulos/pan/", other], changes: 2),
      ]
    )
    // Who looks for the brand itself is to find several of its pages.
    sample.names = ["pan malo"]
    #expect(try #require(sample.pushDown).steps.map(\.kind) == [.ask, .refresh])
    #expect(sample.pushDown?.query.rivalries == [])
  }

  @Test func anArticleHasTheStepsOfItsSearchAndItsOwn() throws {
    var sample = NextStepTests.harmed()
    sample.articles.append(PushDownSample.article("bollo", changed: 200))
    let pushDown = try #require(sample.pushDown)
    let own = pushDown.steps(for: try #require(pushDown.contender(NextStepTests.pan)))
    #expect(own.map(\.kind) == [.ask, .separate])
    let other = pushDown.steps(for: try #require(pushDown.contender("content/articles/bollo.md")))
    #expect(other.map(\.kind) == [.ask, .separate])
  }
}
