import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct DamagingStandingTests {
  @Test func countsInTheFirstThreeFiveAndTen() {
    let standing = DamagingStanding(SearchSample.page("ndndnnnddn"), depth: 10)
    #expect(standing.best == .ranked(2))
    #expect(standing.top3 == 1)
    #expect(standing.top5 == 2)
    #expect(standing.top10 == 4)
  }

  @Test func tellsNoneAmongTheFirstFromNotLooked() {
    let none = DamagingStanding(SearchSample.page("nnnnn"), depth: 5)
    #expect(none.best == .notAmongFirst(5))
    #expect(none.top5 == 0)
    #expect(none.top10 == nil)
    #expect(DamagingStanding([], depth: nil).best == .unknown)
    #expect(DamagingStanding([], depth: nil).top3 == nil)
  }
}
