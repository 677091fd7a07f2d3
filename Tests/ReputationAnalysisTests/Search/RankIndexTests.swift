import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct RankIndexTests {
  @Test func anAddressOfOthersCountsAtTheBestOfThem() {
    let index = RankIndex([
      SearchSample.day(0, ["otro.example", "espiga.example/antes"]),
      SearchSample.day(1, ["espiga.example/pan/", "espiga.example/antes/"]),
      SearchSample.day(2, ["otro.example"]),
    ])
    let standings = index.standings(ofAny: ["espiga.example/pan", "espiga.example/antes"])
    #expect(standings.points.map(\.standing) == [.ranked(2), .ranked(1), .notAmongFirst(1)])
    #expect(standings.suffix(1).map(\.standing) == [.notAmongFirst(1)])
    #expect(standings.best == 1)
    #expect(
      index.standings(ofAny: []).points.map(\.standing) == [
        .notAmongFirst(2), .notAmongFirst(2), .notAmongFirst(1),
      ]
    )
  }

  /// Addresses that come and go every time: 300 looks at 50 of them are 15,000 addresses and as many ranks, and not four
  /// million standings.
  @Test(.timeLimit(.minutes(1))) func aLongHistoryOfManyAddressesCostsItsRanksAlone() throws {
    let days = (0..<300).map { day in
      SearchSample.day(day, (1...50).map { "quejas.example/\(day)/\($0)" })
    }
    let course = QueryCourse(days, curve: .firstPageSage)
    #expect(course.addresses.count == 15_000)
    #expect(course.addresses.reduce(0) { $0 + $1.standings.ranks.count } == 15_000)
    let listed = course.listed(others: 100)
    #expect(listed.addresses.count == 150 && listed.more == 14_850)
    #expect(listed.addresses.filter { $0.standings.position != nil }.count == 50)
    let told = ToldDamage(course, elsewhere: [])
    #expect(told.shown.count == 50 && told.more == 14_950)
    let duels = ArticleDuel.all(
      [PushDownSample.article()],
      in: course,
      addresses: ArticleAddresses(),
      zone: .utc
    )
    #expect(duels.count == 50)
  }

  @Test func showsAddressesWithoutWhatTracks() {
    let days = [
      SearchSample.day(0, ["quejas.example/t/9"]),
      SearchSample.day(
        1,
        ["quejas.example/t/9?utm_medium=cpc&p=2&fbclid=zz#c3", "quejas.example/t/9/?fbclid=z"]
      ),
    ]
    let course = QueryCourse(days, curve: .firstPageSage)
    let addresses = ["https://quejas.example/t/9/", "https://quejas.example/t/9?p=2#c3"]
    #expect(Set(course.addresses.map(\.url)) == Set(addresses))
    #expect(Set(ToldDamage(course, elsewhere: []).shown.map(\.history.url)) == Set(addresses))
    #expect(
      days[1].results.map(\.result.shownURL) == [
        "https://quejas.example/t/9?p=2#c3", "https://quejas.example/t/9/",
      ]
    )
  }
}
