import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct CrisisTimeTests {
  private func incident(
    _ clocks: [IncidentClocks.Name: Int],
    state: Incident.State = .closed
  ) -> Incident {
    var incident = Sample.incident("i", state: state)
    for (name, hour) in clocks { incident.clocks[name] = Sample.hour(hour) }
    return incident
  }

  @Test func countsOverlapsOnce() {
    let time = CrisisTime(
      [
        incident([.firstSignal: 24, .detected: 30, .stable: 72, .resolved: 96]),
        incident([.detected: 48, .resolved: 120]),
        incident([.firstSignal: 50, .stable: 60]),
        incident([.firstSignal: 240, .stable: 252]),
      ],
      now: Sample.hour(1000)
    )
    // 24 to 120, and 240 to 252.
    #expect(time.days == 4.5)
    #expect(time.n == 4)
    #expect(time.unknown == 0)
  }

  @Test func lastsUntilNowWhileAnIncidentIsOpen() {
    let time = CrisisTime([incident([.firstSignal: 0], state: .active)], now: Sample.hour(36))
    #expect(time.days == 1.5)
  }

  @Test func countsARelapseAndNotTheCalmBeforeIt() {
    var relapsed = incident([.firstSignal: 0, .stable: 10], state: .active)
    relapsed.updates = [(12, Incident.State.watching), (20, .active)].map { hour, state in
      IncidentUpdate(
        at: Sample.hour(hour),
        state: state,
        kind: .decision,
        text: "",
        location: relapsed.location
      )
    }
    let time = CrisisTime([relapsed], now: Sample.hour(24))
    #expect(time.seconds == 50_400)
    #expect(time.n == 1)
    let week = CrisisTime(
      [relapsed],
      now: Sample.hour(24),
      within: Sample.hour(18).seconds..<Sample.hour(30).seconds
    )
    #expect(week.seconds == 14_400)
  }

  @Test func leavesOutWhatIsNotKnownAndSaysSo() {
    let endless = incident([.firstSignal: 0])
    let unknown = CrisisTime([endless, incident([.stable: 5])], now: Sample.hour(10))
    #expect(unknown.seconds == nil)
    #expect(unknown.unknown == 2)
    let some = CrisisTime([endless, incident([.firstSignal: 0, .stable: 5])], now: Sample.hour(10))
    #expect(some.seconds == 18_000)
    #expect(some.unknown == 1)
    #expect(CrisisTime([], now: Sample.hour(0)).seconds == 0)
    #expect(
      CrisisTime([incident([.firstSignal: 0, .stable: 5], state: .falseAlarm)], now: Sample.hour(0)).n == 0
    )
  }

  @Test func countsOnlyWhatLiesInTheWindow() {
    let incidents = [incident([.firstSignal: 0, .stable: 10]), incident([.firstSignal: 20, .stable: 30])]
    let window = Sample.hour(5).seconds..<Sample.hour(15).seconds
    let time = CrisisTime(incidents, now: Sample.hour(40), within: window)
    #expect(time.seconds == 18_000)
    #expect(time.n == 1)
  }
}
