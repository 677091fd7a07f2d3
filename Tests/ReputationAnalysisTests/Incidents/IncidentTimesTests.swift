import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct IncidentTimesTests {
  private func incident(_ clocks: [IncidentClocks.Name: Int], state: Incident.State = .closed) -> Incident {
    var incident = Sample.incident("i\(clocks.count)", state: state)
    for (name, hour) in clocks { incident.clocks[name] = Sample.hour(hour) }
    return incident
  }

  @Test func takesEachTimeBetweenItsClocks() {
    let times = IncidentTimes([
      incident([
        .firstSignal: 0, .detected: 1, .declared: 2, .acknowledged: 2, .firstResponse: 3, .stable: 11,
        .resolved: 20,
      ]),
      incident([
        .firstSignal: 0, .detected: 2, .declared: 5, .acknowledged: 5, .firstResponse: 6, .stable: 12,
        .resolved: 22,
      ]),
      incident([
        .firstSignal: 0, .detected: 6, .declared: 6, .acknowledged: 6, .firstResponse: 9, .stable: 37,
        .resolved: 42,
      ]),
    ])
    // To detect, from the first signal: 1, 2 and 6 hours.
    #expect(times[.detect].medianSeconds == 7200)
    #expect(times[.detect].meanSeconds == 10_800)
    // To acknowledge, from the detection: 1, 3 and 0.
    #expect(times[.acknowledge].medianSeconds == 3600)
    #expect(times[.acknowledge].p90Seconds == 10_800)
    // To the first response, from the detection: 2, 4 and 3; from the first signal: 3, 6 and 9.
    #expect(times[.firstResponse].meanSeconds == 10_800)
    #expect(times[.firstResponse].p90Seconds == 14_400)
    #expect(times[.publicFirstResponse].meanSeconds == 21_600)
    // To recover, from the first signal until stable: 11, 12 and 37.
    #expect(times[.recover].medianSeconds == 43_200)
    #expect(times[.recover].meanSeconds == 72_000)
    #expect(times[.recover].p90Seconds == 133_200)
    // From declared to resolved: 18, 17 and 36.
    #expect(times[.paperwork].medianSeconds == 64_800)
    #expect(times.open == 0)
  }

  @Test func takesResolvedForNoCalm() {
    let resolved = incident([.firstSignal: 0, .detected: 1, .resolved: 9])
    #expect(resolved.seconds(.recover) == nil)
    #expect(IncidentTimes([resolved, resolved, resolved])[.recover].n == 0)
  }

  @Test func leavesOutWhatLacksAClockIsOpenOrIsNoIncident() {
    let whole: [IncidentClocks.Name: Int] = [.firstSignal: 0, .detected: 1]
    let times = IncidentTimes([
      incident(whole), incident([.detected: 1]), incident(whole, state: .falseAlarm),
      incident(whole, state: .merged), incident(whole, state: .active), incident(whole, state: .watching),
      incident(whole, state: .reviewed),
    ])
    #expect(times[.detect].n == 2)
    #expect(times[.detect].medianSeconds == nil)
    #expect(times.open == 2)
  }
}
