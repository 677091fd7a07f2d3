import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct IncidentWindowsTests {
  private let today = CalendarDay(daysSince1970: 20_544)  // 2026-04-01

  private func windows(
    _ state: Incident.State,
    signal: Int? = 0,
    resolved: Int? = nil,
    watchUntil: Int? = nil
  ) -> IncidentWindows {
    var incident = Sample.incident("i", state: state, severity: .low)
    incident.clocks[.firstSignal] = signal.map { Sample.hour($0 * 24) }
    incident.clocks[.resolved] = resolved.map { Sample.hour($0 * 24) }
    incident.clocks[.watchUntil] = watchUntil.map { Sample.hour($0 * 24) }
    return windows(of: incident)
  }

  private func windows(of incident: Incident) -> IncidentWindows {
    let store = Sample.store([])
    let figures = IncidentFigures(
      incident: incident,
      mentions: [],
      store: store,
      ledger: LedgerIndex(store: store, ledger: []),
      audiences: Audiences(store),
      known: nil,
      zone: .utc
    )
    return IncidentWindows(figures, zone: .utc, today: today)
  }

  private func text(_ period: DayPeriod?) -> String? { period.map { "\($0.from) \($0.to)" } }

  @Test func lastsToNowWhileNothingEndsIt() {
    #expect(text(windows(.active).impact) == "2026-03-02 2026-04-01")
    #expect(windows(.active).watch == nil)
  }

  @Test func hasEachTimeOfTroubleByItsUpdates() {
    var incident = Sample.incident("i", state: .watching, severity: .low)
    incident.clocks[.firstSignal] = Sample.hour(0)
    incident.clocks[.stable] = Sample.hour(24)
    incident.updates = [(72, Incident.State.active), (96, .watching)].map { hour, state in
      IncidentUpdate(
        at: Sample.hour(hour),
        state: state,
        kind: .signal,
        text: "x",
        location: incident.location
      )
    }
    let made = windows(of: incident)
    #expect(made.troubles.map { text($0) } == ["2026-03-02 2026-03-03", "2026-03-05 2026-03-06"])
    #expect(text(made.impact) == "2026-03-02 2026-03-06")
  }

  @Test func isWatchedFromTheDayAfter() {
    // A low incident is watched for a week.
    #expect(text(windows(.watching, resolved: 5).impact) == "2026-03-02 2026-03-07")
    #expect(text(windows(.watching, resolved: 5).watch) == "2026-03-08 2026-03-14")
    #expect(text(windows(.closed, resolved: 5, watchUntil: 6).watch) == "2026-03-08 2026-03-08")
    #expect(windows(.closed, resolved: 5, watchUntil: 5).watch == nil)
  }

  @Test func isNothingWhereNothingIsKnown() {
    #expect(windows(.active, signal: nil) == windows(.falseAlarm, resolved: 5))
    #expect(windows(.merged, resolved: 5).impact == nil)
  }
}
