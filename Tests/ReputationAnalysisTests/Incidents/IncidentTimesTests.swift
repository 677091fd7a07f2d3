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
        .firstSignal: 0, .detected: 1, .acknowledged: 2, .firstResponse: 3, .stable: 11, .resolved: 20,
      ]),
      incident([.firstSignal: 0, .detected: 2, .acknowledged: 5, .firstResponse: 6, .resolved: 22]),
      incident([.firstSignal: 0, .detected: 6, .acknowledged: 6, .firstResponse: 9, .stable: 36]),
    ])
    // To detect: 1, 2 and 6 hours.
    #expect(times.detect.medianSeconds == 7200)
    #expect(times.detect.meanSeconds == 10_800)
    // To acknowledge: 1, 3 and 0.
    #expect(times.acknowledge.medianSeconds == 3600)
    // To the first response, from the first signal: 3, 6 and 9.
    #expect(times.firstResponse.meanSeconds == 21_600)
    // To recover, from the detection: 10 until stable; 20 until resolved, as nobody says when it was stable; 30.
    #expect(times.recover.medianSeconds == 72_000)
    #expect(times.recover.meanSeconds == 72_000)
    #expect(times.recover.p90Seconds == 108_000)
  }

  @Test func leavesOutWhatLacksAClockOrIsNoIncident() {
    let whole: [IncidentClocks.Name: Int] = [.firstSignal: 0, .detected: 1]
    let times = IncidentTimes([
      incident(whole), incident([.detected: 1]), incident(whole, state: .falseAlarm),
      incident(whole, state: .merged), incident(whole, state: .active),
    ])
    #expect(times.detect.n == 2)
    #expect(times.detect.medianSeconds == nil)
  }
}
