import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SpikeLearningTests {
  private func reputation(days: Int) -> Reputation {
    Sample.reputation(
      Sample.store((0..<days).map { Sample.mention("m\($0)", at: $0 * 24 + 9, sentiment: 0) }),
      now: max(1, days) * 24
    )
  }

  @Test(arguments: [(1, true), (10, true), (11, false), (40, false)])
  func saysThatNoDayCanBeJudgedYet(days: Int, isYoung: Bool) {
    #expect(reputation(days: days).spikeLearning?.days == (isYoung ? days : nil))
  }

  /// The eleventh day is the first that an alarm is raised on, however loud the tenth is.
  @Test func isAsTheDetectorDoes() throws {
    let learning = try #require(reputation(days: 3).spikeLearning)
    func alarms(on day: Int) -> [Int] {
      let values = (1...30).map { $0 == day ? 90.0 : 1 }
      return SpikeDetector.alarms(values, every: 86_400).map { $0.index + 1 }
    }
    #expect(alarms(on: learning.firstJudged) == [learning.firstJudged])
    #expect(!alarms(on: learning.firstJudged - 1).contains(learning.firstJudged - 1))
  }

  @Test func nothingIsSaidWithoutData() { #expect(reputation(days: 0).spikeLearning == nil) }
}
