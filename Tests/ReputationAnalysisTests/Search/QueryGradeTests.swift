import Testing

@testable import ReputationAnalysis

@Suite struct QueryGradeTests {
  @Test(arguments: [
    ("oooooonnnn", QueryGrade.Letter.a, QueryGrade.Reason.owned),
    ("onooooonnn", .a, .owned),
    ("onoooonnnn", .aMinus, .owned),
    ("onooonnnnn", .bPlus, .owned),
    ("noonnonnnn", .b, .owned),
    ("nonnnonnnn", .c, .owned),
    ("nnnnnnnnno", .d, .owned),
    ("nnnnnnnnnn", .f, .owned),
    ("ooooonnnnn", .a, .firstFiveFavourable),
    ("+++++nnnnn", .a, .firstFiveFavourable),
    ("onooooonnd", .aMinus, .damaging(at: 10)),
    ("oooodonnnn", .b, .damaging(at: 5)),
    ("oodooooond", .c, .damaging(at: 3)),
    // A bad letter does not become worse, and then it is not the damaging result that decided.
    ("dnnnnnnnno", .d, .owned),
  ])
  func gradesWhoHoldsThePage(page: String, letter: QueryGrade.Letter, reason: QueryGrade.Reason) throws {
    let grade = try #require(QueryGrade(SearchSample.page(page)))
    #expect(grade.letter == letter)
    #expect(grade.reason == reason)
    #expect(grade.known == 10)
    #expect(grade.owned == page.count { $0 == "o" })
  }

  @Test func givesNoLetterToAPageThatIsNotKnown() {
    #expect(QueryGrade(SearchSample.page("oooooo")) == nil)
    #expect(QueryGrade(SearchSample.page("ooooooo"))?.known == 7)
    #expect(
      QueryGrade(
        SearchSample.day(0, ["espiga.example", nil] + Array(repeating: "espiga.example", count: 8)).results
      ) == nil
    )
  }
}
