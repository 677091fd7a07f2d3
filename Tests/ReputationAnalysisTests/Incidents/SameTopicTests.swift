import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SameTopicTests {
  /// An incident that was trouble from one day of the sample to another; open where it has no end.
  private func incident(_ id: String, from: Int, to end: Int?, terms: [String] = ["Masa"]) -> Incident {
    var incident = Sample.incident(id, state: end == nil ? .active : .closed)
    incident.matches.terms = terms
    incident.clocks[.firstSignal] = Sample.hour(from * 24 + 9)
    incident.clocks[.stable] = end.map { Sample.hour($0 * 24 + 9) }
    return incident
  }

  private func days(_ others: [Incident]) -> [ClosedRange<Int>] {
    let own = incident("own", from: 20, to: nil)
    let first = SiteTimeZone.utc.day(of: Sample.hour(0))
    return SameTopic([own] + others, zone: .utc, now: Sample.hour(30 * 24)).daysOfOthers(than: own)
      .map { $0.from.days(since: first)...$0.to.days(since: first) }
  }

  /// Hundreds of incidents of one topic cost what their days cost: days of several stand there once.
  @Test func tellsDaysOfSeveralOnce() {
    let others = [
      incident("c", from: 9, to: 12), incident("a", from: 1, to: 4), incident("b", from: 3, to: 6),
    ]
    #expect(days(others) == [1...6, 9...12])
    #expect(days([incident("a", from: 1, to: 9), incident("b", from: 3, to: 6)]) == [1...9])
    #expect(days([]).isEmpty)
  }

  @Test func lastsToNowWhereItIsNotOver() {
    #expect(days([incident("a", from: 25, to: nil)]) == [25...30])
  }

  @Test func countsNoneOfAnotherTopicOrOfAnotherSource() {
    #expect(days([incident("a", from: 1, to: 4, terms: ["horno"])]).isEmpty)
    #expect(days([incident("a", from: 1, to: 4, terms: ["horno", "masa"])]) == [1...4])
    var alarm = incident("a", from: 1, to: 4)
    alarm.state = .falseAlarm
    #expect(days([alarm]).isEmpty)
  }
}
