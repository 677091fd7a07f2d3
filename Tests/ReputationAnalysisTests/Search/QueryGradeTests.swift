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

  /// A letter that does damage has hidden is told, or the grade is not to be understood.
  @Test(arguments: [
    ("+++++nnnnd", QueryGrade.Letter.a, true), ("onooooonnd", .a, false), ("oodooooond", .a, false),
    ("noonnonnnn", .b, false),
  ])
  func tellsWhatItWereWithoutDamage(page: String, earned: QueryGrade.Letter, isForFirstFive: Bool) throws {
    let grade = try #require(QueryGrade(SearchSample.page(page)))
    #expect(grade.earned == earned)
    #expect(grade.isForFirstFive == isForFirstFive)
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
