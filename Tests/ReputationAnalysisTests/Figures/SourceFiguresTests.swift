import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SourceFiguresTests {
  private func source(_ name: String, through hours: Int?) -> SourceFigures {
    SourceFigures(
      name: name,
      format: "csv",
      mentions: 1,
      dataThrough: hours.map { Sample.hour($0) },
      staleAfter: 36 * 3600,
      now: Sample.hour(40)
    )
  }

  @Test func isStaleWhenNothingNewCameInTime() {
    #expect(source("old", through: 3).isStale)
    #expect(!source("new", through: 4).isStale)
  }

  @Test func isStaleWhenNothingEverCame() {
    #expect(source("never", through: nil).isStale)
  }

  @Test func putsTheSilentOnesFirst() {
    let sources = [source("b", through: 9), source("a", through: 9), source("c", through: nil)]
    #expect(sources.sorted(by: SourceFigures.isOlder).map(\.name) == ["c", "a", "b"])
  }
}
