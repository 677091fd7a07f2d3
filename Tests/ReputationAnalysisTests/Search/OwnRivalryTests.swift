import Testing

@testable import ReputationAnalysis

@Suite struct OwnRivalryTests {
  @Test func findsTwoPagesOnOnePage() {
    let found = OwnRivalry.all(in: [
      SearchSample.day(0, ["espiga.example/a", "otro.example", "espiga.example/b"])
    ])
    #expect(found.map(\.together) == [["https://espiga.example/a", "https://espiga.example/b"]])
    #expect(found.map(\.alternating) == [[]])
  }

  @Test func findsPagesThatTakeTurnsButNotOneThatTookOver() {
    func found(_ pages: String) -> [OwnRivalry] {
      OwnRivalry.all(in: pages.enumerated().map { SearchSample.day($0, ["espiga.example/\($1)"]) })
    }
    #expect(found("aab").isEmpty)
    #expect(found("aba").map(\.changes) == [2])
    #expect(found("aba").map(\.alternating) == [["https://espiga.example/a", "https://espiga.example/b"]])
  }

  @Test func takesSpellingsOfOneAddressForOnePage() {
    let spellings = [
      "espiga.example/a/?utm_source=x", "www.espiga.example/a", "espiga.example/a/",
      "espiga.example/a/index.html",
      "espiga.example/a?gclid=1",
    ]
    let days = spellings.enumerated().map { SearchSample.day($0, [$1]) }
    #expect(OwnRivalry.all(in: days).isEmpty)
    let both = OwnRivalry.all(in: [
      SearchSample.day(0, ["espiga.example/a", "www.espiga.example/a/?fbclid=1"])
    ])
    #expect(both.isEmpty)
    let turns = spellings.flatMap { [$0, "espiga.example/b"] }
    let found = OwnRivalry.all(in: turns.enumerated().map { SearchSample.day($0, [$1]) })
    #expect(
      found.map(\.alternating) == [["https://espiga.example/a/index.html", "https://espiga.example/b"]],
      "in one spelling, the newest without what tracks"
    )
  }

  @Test func doesNotSetTwoHostsOrAnotherPageOfResultsAgainstEachOther() {
    let tenBetween = ["espiga.example/a"] + Array(repeating: "otro.example", count: 9) + ["espiga.example/b"]
    #expect(OwnRivalry.all(in: [SearchSample.day(0, tenBetween)]).isEmpty)
    #expect(OwnRivalry.all(in: [SearchSample.day(0, ["espiga.example/a", "blog.espiga.example/b"])]).isEmpty)
    #expect(OwnRivalry.all(in: []).isEmpty)
  }
}
