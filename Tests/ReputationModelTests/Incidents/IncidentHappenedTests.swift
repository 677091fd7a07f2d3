import ReputationModel
import Testing

@Suite struct IncidentHappenedTests {
  private static let now = Timestamp(seconds: 1_772_355_600)

  private func moment(_ hours: Int) -> Timestamp { Self.now.advanced(bySeconds: Int64(hours) * 3600) }

  private func update(_ hours: Int, line: Int) -> IncidentUpdate {
    IncidentUpdate(
      at: moment(hours),
      kind: .response,
      text: "Se retira el lote.",
      location: SourceLocation(file: "i.md", line: line)
    )
  }

  private var incident: Incident {
    var incident = Incident(
      location: SourceLocation(file: "i.md"),
      id: "moho",
      title: "Moho",
      kind: .complaint,
      severity: .low,
      state: .closed,
      body: MarkdownBody(text: "", firstLine: 20)
    )
    incident.clocks[.detected] = moment(-5)
    incident.clocks[.resolved] = moment(0)
    incident.clocks[.watchUntil] = moment(300)
    incident.clocks[.closed] = moment(720)
    incident.places.note("closed", line: 9, column: 9)
    incident.updates = [update(-4, line: 12), update(700, line: 14)]
    return incident
  }

  /// A slip of the month; the end of the watch is a plan.
  @Test func leavesOutWhatLiesInTheFuture() {
    let happened = incident.happened(by: Self.now)
    #expect(happened.clocks.known.map(\.name) == [.detected, .resolved, .watchUntil])
    #expect(happened.updates.map(\.location.line) == [12])
    #expect(incident.happened(by: moment(720)) == incident)
  }

  @Test func tellsWhereItStands() {
    let told = incident.notHappened(by: Self.now)
    #expect(told.map(\.moment) == [moment(720), moment(700)])
    #expect(told.map(\.location.line) == [9, 14])
    #expect(happenedTellsNothing)
  }

  private var happenedTellsNothing: Bool {
    incident.happened(by: Self.now).notHappened(by: Self.now).isEmpty
  }
}
