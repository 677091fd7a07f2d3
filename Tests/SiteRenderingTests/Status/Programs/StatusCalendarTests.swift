import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StatusCalendarTests {
  private static let place = "https://s.example/casa/status/incidents"

  private func read(_ incidents: [Incident], clearance: Clearance = .stakeholders) throws -> CalendarReader {
    let reputation = StatusFixture.reputation(incidents, mentions: 0)
    let page = try StatusFixture.page(reputation, clearance: clearance)
    return CalendarReader(String(decoding: StatusCalendar(page: page).document, as: UTF8.self))
  }

  @Test func hasAnEventForEachThingThatIsDue() throws {
    var open = StatusFixture.incident("open", .watching)
    open.clocks[.watchUntil] = StatusFixture.now.advanced(bySeconds: 86_400)
    open.title = "Ruido, y más; \\ ruido"
    open.actions[0].what = "Poner **silencio**"
    let calendar = try read([open])
    #expect(calendar.problems == [])
    #expect(calendar.calendar["VERSION"] == "2.0")
    #expect(calendar.calendar["PRODID"]?.isEmpty == false)
    let times = calendar.events.map { $0["DTSTART"] ?? $0["DTSTART;VALUE=DATE"] ?? "" }
    #expect(times == ["20260310T075900Z", "20260311T080000Z", "20260216"])
    #expect(calendar.events[2]["DTEND;VALUE=DATE"] == "20260217")
    #expect(calendar.events[0]["SUMMARY"] == "Próxima novedad: Ruido\\, y más\\; \\\\ ruido")
    #expect(calendar.events[2]["SUMMARY"] == "Vence la acción: Poner silencio")
    #expect(
      calendar.events.map { $0["UID"] } == [
        "open/next-update@s.example/casa", "open/watch-end@s.example/casa",
        "open/action-\(StatusIdentifiers.digest("Poner **silencio**"))@s.example/casa",
      ]
    )
    for event in calendar.events {
      #expect(event["DTSTAMP"] == "20260310T080000Z")
      #expect(event["SEQUENCE"] == "3")
      #expect(event["URL"] == "\(Self.place)/open/")
      #expect(event["TRANSP"] == "TRANSPARENT")
    }
  }

  @Test func anEventKeepsItsIdentifierAndItsSequenceGrows() throws {
    var incident = StatusFixture.incident("open", .active)
    let before = try read([incident]).events[0]
    incident.nextUpdate = StatusFixture.now.advanced(bySeconds: 7200)
    incident.updates.append(
      IncidentUpdate(
        at: StatusFixture.now,
        kind: .statement,
        text: "Más",
        clearance: .stakeholders,
        location: incident.location
      )
    )
    let after = try read([incident]).events[0]
    #expect(before["UID"] == after["UID"])
    #expect(before["DTSTART"] != after["DTSTART"])
    #expect(before["SEQUENCE"] == "3" && after["SEQUENCE"] == "4")
  }

  @Test func nothingIsDueOfWhatIsOverOrDone() throws {
    var closed = StatusFixture.incident("old", .closed)
    closed.actions = closed.actions.map { action in
      var action = action
      action.done = action.due ?? action.done
      return action
    }
    #expect(try read([closed]).events.isEmpty)
    #expect(try read([]).problems == [])
  }

  @Test func actionsOfTheSameWordsAreTwo() throws {
    var open = StatusFixture.bare("open", .active)
    let due = CalendarDay(daysSince1970: 20_530)
    open.actions = [CorrectiveAction(what: "x", due: due), CorrectiveAction(what: "x", due: due)]
    let events = try read([open]).events
    #expect(Set(events.map { $0["UID"] }).count == 2)
  }

  @Test(arguments: [
    "]]>", "</script>", "a\u{2028}b", "\u{202E}a", "a\u{0}b", "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "\"'\\;,",
    String(repeating: "🧁", count: 400),
  ])
  func survivesHostileText(text: String) throws {
    var open = StatusFixture.incident("open", .watching)
    open.title = text
    open.owner = text
    open.actions = [CorrectiveAction(what: text, owner: text, due: CalendarDay(daysSince1970: 20_530))]
    let calendar = try read([open])
    #expect(calendar.problems == [])
    #expect(calendar.events.count == 3)
    for event in calendar.events {
      #expect(
        Set(event.keys).isSubset(of: [
          "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY",
          "DESCRIPTION", "URL", "TRANSP",
        ])
      )
      #expect(event["SUMMARY"]?.contains("\u{202E}") == false)
    }
  }

  @Test func thePublicIsToldNoOwner() throws {
    var open = StatusFixture.incident("open", .active)
    open.clearance = .public
    let calendar = try read([open], clearance: .public)
    #expect(calendar.events.count == 2)
    #expect(!calendar.events.contains { $0["DESCRIPTION"]?.contains("Responsable") ?? false })
  }
}
