import CustomDump
import ReputationModel
import Testing

@testable import ReputationAnalysis

/// Steps against what stands on other pages for the same words, and what is made of pages that nobody looks at any more.
@Suite struct NextStepElsewhereTests {
  private static func search(_ language: String? = nil, device: String? = nil) -> TrackedSearch {
    var search = TrackedSearch(query: "pan malo")
    search.language = language.map { LanguageCode(rawValue: $0) }
    search.device = device
    return search
  }

  private static func place(_ position: Int, _ search: TrackedSearch, ago: Int) -> DamagePlace {
    DamagePlace(
      position,
      elsewhere: .init(
        search: search,
        day: PushDownSample.today.advanced(byDays: -ago),
        isStale: ago > 28
      )
    )
  }

  /// What does damage on a telephone does damage, though the newest look at a desk shows nothing.
  @Test func damageOnAnotherPageIsMetAsWell() throws {
    let mobile = NextStepElsewhereTests.search("es", device: "mobile")
    var sample = NextStepTests.harmed { $0.looks = [(0, PushDownSample.page(article: 5))] }
    sample.others = [
      (mobile, 9, PushDownSample.page(damaging: 1)), (mobile, 2, PushDownSample.page(damaging: 4)),
    ]
    let pushDown = try #require(sample.pushDown)
    let place = NextStepElsewhereTests.place(4, mobile, ago: 2)
    #expect(pushDown.worst == place)
    #expect(pushDown.query.worst == place)
    #expect(pushDown.query.isHarmed)
    #expect(pushDown.opponents.map(\.elsewhere) == [[place]])
    #expect(pushDown.opponents.map(\.lastSeen) == [PushDownSample.today.advanced(byDays: -2)])
    expectNoDifference(
      pushDown.steps,
      [.ask(url: "https://quejas.example/t", way: .rectification, at: place)]
    )
    sample.others[1].addresses = PushDownSample.page()
    expectNoDifference(try #require(sample.pushDown).steps, [.wait(.nothingDamaging(among: 10))])
  }

  @Test func whoeverSearchesInAnotherLanguageIsAnsweredInIt() throws {
    let english = NextStepElsewhereTests.search("en")
    var sample = NextStepTests.harmed()
    sample.others = [(english, 3, PushDownSample.page(damaging: 7))]
    sample.languages.append(LanguageCode(rawValue: "en-GB"))
    sample.articles[0].translationKey = "pan"
    var bread = PushDownSample.article("bread", language: sample.languages[1], changed: 0, queries: [])
    bread.translationKey = "pan"
    sample.articles.append(bread)
    let steps = try #require(sample.pushDown).steps
    let write = NextStep.write(
      language: LanguageCode(rawValue: "en"),
      at: NextStepElsewhereTests.place(7, english, ago: 3)
    )
    expectNoDifference(steps, [NextStepTests.ask, write])
    // The site's own spelling of the language does not matter, but that it has it does.
    sample.languages = [PushDownSample.spanish]
    let unwritten = NextStep.unwritten(
      language: LanguageCode(rawValue: "en"),
      at: NextStepElsewhereTests.place(7, english, ago: 3)
    )
    expectNoDifference(try #require(sample.pushDown).steps, [NextStepTests.ask, unwritten])
  }

  /// A page that nobody watches any more keeps what it showed, and says how to settle that.
  @Test func anOldLookAtAnotherPageIsToBeRepeated() throws {
    let mobile = NextStepElsewhereTests.search("es", device: "mobile")
    var sample = NextStepTests.harmed()
    sample.others = [(mobile, 29, PushDownSample.page(damaging: 4))]
    let place = NextStepElsewhereTests.place(4, mobile, ago: 29)
    let look = NextStep.look(.otherPage(place, days: 29))
    expectNoDifference(try #require(sample.pushDown).steps, [NextStepTests.ask, look])

    // Nothing damaging here: what was seen there long ago is told of, and nobody is sent to meet it.
    sample.looks = [(0, PushDownSample.page(article: 5))]
    let pushDown = try #require(sample.pushDown)
    expectNoDifference(pushDown.steps, [look])
    #expect(pushDown.worst == nil)
    #expect(!pushDown.query.isHarmed)
    #expect(pushDown.query.worst == nil)
    #expect(pushDown.opponents.map(\.elsewhere) == [[place]])
    #expect(sample.plan.facing.isEmpty)
    // A page that somebody looks at comes before it, though what damages stands lower there.
    sample.others.append(
      (NextStepElsewhereTests.search("es", device: "tablet"), 1, PushDownSample.page(damaging: 9))
    )
    #expect(sample.pushDown?.worst?.position == 9)
    #expect(sample.pushDown?.query.elsewhere.map(\.page.isStale) == [false, true])
  }

  /// What nobody has looked at for long sets neither grade nor urgency, and is still told of.
  @Test func aStalePageIsToldOfAndCountsForNothing() throws {
    var sample = NextStepTests.harmed { $0.looks = [(29, PushDownSample.page(damaging: 2, article: 1))] }
    let pushDown = try #require(sample.pushDown)
    #expect(pushDown.query.unseenDays == 29)
    #expect(pushDown.query.formerDamage == 2)
    #expect(pushDown.query.grade == nil)
    #expect(pushDown.query.control == nil)
    #expect(pushDown.query.damaging == nil)
    #expect(!pushDown.query.isHarmed)
    #expect(pushDown.query.worst == nil)
    #expect(pushDown.worst == nil)
    #expect(pushDown.opponents.map(\.standing) == [.ranked(2)])
    #expect(pushDown.contenders.map(\.state) == [.firstPage])
    sample.looks[0].ago = 28
    let fresh = try #require(sample.pushDown)
    #expect(fresh.query.unseenDays == nil)
    #expect(fresh.query.formerDamage == nil)
    #expect(fresh.query.grade != nil)
    #expect(fresh.query.control != nil)
    #expect(fresh.worst == DamagePlace(2))
  }

  /// Whoever reads of one place has to know of the worse one, and of how ours fares there.
  @Test func theSameAddressMayStandHigherElsewhere() throws {
    let mobile = NextStepElsewhereTests.search("es", device: "mobile")
    let tablet = NextStepElsewhereTests.search("es", device: "tablet")
    var sample = NextStepTests.harmed()
    sample.others = [
      (mobile, 2, PushDownSample.page(damaging: 1, article: 3)),
      (tablet, 2, PushDownSample.page(damaging: 7)),
      (NextStepElsewhereTests.search("en"), 29, PushDownSample.page(damaging: 1)),
    ]
    let pushDown = try #require(sample.pushDown)
    let url = "https://quejas.example/t"
    let place = NextStepElsewhereTests.place(1, mobile, ago: 2)
    #expect(pushDown.higher(url, than: DamagePlace(2)) == [place])
    #expect(pushDown.higher(nil, than: DamagePlace(2)) == [place])
    #expect(pushDown.higher(url, than: place) == [])
    let own = NextStepElsewhereTests.place(3, mobile, ago: 2)
    #expect(pushDown.contenders.map(\.elsewhere) == [[own]])
    #expect(pushDown.best(on: place)?.place == own)
    #expect(pushDown.best(on: DamagePlace(2))?.place == DamagePlace(5))
    #expect(pushDown.best(on: NextStepElsewhereTests.place(7, tablet, ago: 2)) == nil)
  }

  @Test func saysWhichPositionsNobodyKnows() throws {
    var sample = NextStepTests.harmed()
    #expect(sample.pushDown?.query.unknownPositions == [])
    sample.looks = [(0, PushDownSample.page(damaging: 2, count: 4))]
    #expect(sample.pushDown?.query.unknownPositions == [5...10])
    sample.missing = [1, 3]
    #expect(sample.pushDown?.query.unknownPositions == [1...1, 3...3, 5...10])
  }

  @Test func saysWhenNobodyLooked() throws {
    var sample = NextStepTests.harmed()
    sample.looks = [58, 29, 1].map { ($0, PushDownSample.page(damaging: 2)) }
    func day(_ ago: Int) -> CalendarDay { PushDownSample.today.advanced(byDays: -ago) }
    #expect(sample.pushDown?.query.course?.gaps == [DayPeriod(from: day(57), to: day(30))])
  }

  /// Above everything here, but not there: there is still something to do.
  @Test func anArticleHasToLeadOnEveryPage() throws {
    let mobile = NextStepElsewhereTests.search("es", device: "mobile")
    var sample = NextStepTests.harmed {
      $0.looks = [(0, PushDownSample.page(damaging: 3, article: 1))]
      $0.facts[NextStepTests.pan] = ArticleFacts(
        path: "/articulos/pan/",
        appraisal: .init(search: 50, reading: 90, remarks: [.init(rule: "K01", message: "x", fix: nil)])
      )
    }
    func kinds() throws -> [NextStep.Kind] { try #require(sample.pushDown).steps.map(\.kind) }
    sample.others = [(mobile, 2, PushDownSample.page(damaging: 3, article: 2))]
    #expect(try kinds() == [.ask])
    #expect(sample.pushDown?.contenders.map(\.state) == [.above])
    sample.others = [(mobile, 2, PushDownSample.page(damaging: 3, article: 4))]
    #expect(try kinds() == [.ask, .improve])
    #expect(sample.pushDown?.contenders.map(\.state) == [.firstPage])
    // Who searches in another language is not shown this article, however good it is.
    sample.others = [(NextStepElsewhereTests.search("en"), 2, PushDownSample.page(damaging: 1))]
    #expect(try kinds() == [.ask, .language])
    #expect(sample.pushDown?.contenders.map(\.state) == [.above])
  }
}
