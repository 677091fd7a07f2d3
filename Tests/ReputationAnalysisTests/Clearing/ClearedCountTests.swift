import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ClearedCountTests {
  @Test(arguments: [
    (0, Clearance.public, ClearedCount.exact(0)), (1, .public, .few), (2, .public, .few),
    (3, .public, .exact(3)),
    (1, .stakeholders, .exact(1)), (2, .team, .exact(2)),
  ])
  func oneAndTwoAreFewForThePublic(_ number: Int, _ clearance: Clearance, _ count: ClearedCount) {
    #expect(ClearedCount(number, for: clearance) == count)
  }

  @Test(arguments: [
    ([ClearedCount.exact(3), .exact(0), .exact(4)], ClearedCount.exact(7)),
    ([.exact(3), .few], .atLeast(3)),
    ([.few, .few, .exact(0)], .few),
    ([], .exact(0)),
  ])
  func aSumDoesNotGiveItsPartsAway(_ parts: [ClearedCount], _ sum: ClearedCount) {
    #expect(ClearedCount(sum: parts) == sum)
  }
}
