import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct TroubledTimeTests {
  /// An incident that began in hour 1, with what happened to it by hours.
  struct Course: CustomTestStringConvertible {
    let state: Incident.State
    var clocks: [IncidentClocks.Name: Int] = [:]
    var changes: [(Int, Incident.State?)] = []
    /// From when to when, −1 while it goes on.
    let spans: [[Int]]
    var isEndKnown = true

    var testDescription: String { "\(state) \(clocks) \(changes)" }
  }

  private func time(_ course: Course, begin: Timestamp? = Sample.hour(1)) -> TroubledTime {
    var clocks = IncidentClocks()
    for (name, hour) in course.clocks { clocks[name] = Sample.hour(hour) }
    let changes = course.changes.map { (at: Sample.hour($0.0), state: $0.1) }
    return TroubledTime(state: course.state, begin: begin, clocks: clocks, changes: changes)
  }

  private func hour(_ moment: Timestamp) -> Int { Int(moment.seconds(since: Sample.monday) / 3600) }

  @Test(arguments: [
    Course(state: .active, spans: [[1, -1]]),
    Course(state: .closed, clocks: [.stable: 5, .resolved: 7, .closed: 9], spans: [[1, 5]]),
    Course(state: .closed, clocks: [.resolved: 7, .closed: 9], spans: [[1, 7]]),
    Course(state: .reviewed, clocks: [.closed: 9], spans: [[1, 9]]),
    Course(state: .watching, changes: [(2, .active), (6, .watching), (8, nil)], spans: [[1, 6]]),
    // What the clocks say was written with hindsight: an update does not end or begin what lies before it.
    Course(
      state: .closed,
      clocks: [.stable: 5, .closed: 9],
      changes: [(2, .active), (3, .watching), (4, .active), (6, .responding), (7, .watching)],
      spans: [[1, 5]]
    ),
    // A clock that runs before the beginning is told as a mistake, and makes no day of trouble calm.
    Course(state: .closed, clocks: [.stable: 0], spans: [[1, 1]]),
  ])
  func lastsUntilItWasCalm(_ course: Course) {
    let time = time(course)
    #expect(time.spans.map { [hour($0.from), $0.to.map(hour) ?? -1] } == course.spans)
    #expect(time.isEndKnown)
    #expect(time.goesOn == (course.spans.last?.last == -1))
  }

  @Test(arguments: [
    Course(
      state: .active,
      clocks: [.stable: 5],
      changes: [(6, .watching), (8, .active)],
      spans: [[1, 5], [8, -1]]
    ),
    Course(
      state: .responding,
      clocks: [.stable: 5],
      changes: [(6, .watching), (8, .responding)],
      spans: [[1, 5], [8, -1]]
    ),
    Course(
      state: .watching,
      clocks: [.stable: 5],
      changes: [(6, .watching), (8, .active), (9, .responding), (12, .watching)],
      spans: [[1, 5], [8, 12]]
    ),
    Course(
      state: .active,
      changes: [(3, .active), (6, .watching), (8, .active)],
      spans: [[1, 6], [8, -1]]
    ),
  ])
  func beginsAnewWithARelapse(_ course: Course) {
    let time = time(course)
    #expect(time.spans.map { [hour($0.from), $0.to.map(hour) ?? -1] } == course.spans)
    #expect(time.isEndKnown)
  }

  @Test(arguments: [Incident.State.triage, .active, .responding])
  func nothingIsOverThatTheFileCallsTrouble(_ state: Incident.State) {
    let time = time(Course(state: state, clocks: [.stable: 5, .resolved: 7], spans: []))
    #expect(time.goesOn && time.calm == nil)
    #expect(time.spans.map(\.to) == [nil])
  }

  @Test(arguments: [Incident.State.watching, .closed])
  func whereNothingTellsTheEndTheLastThingKnownDoes(_ state: Incident.State) {
    let time = time(
      Course(state: state, clocks: [.firstResponse: 4, .watchUntil: 90], changes: [(6, nil)], spans: [])
    )
    #expect(time.spans.map { $0.to.map(hour) } == [6])
    #expect(!time.isEndKnown && time.calm == nil && !time.goesOn)
  }

  @Test func whatGoesOnIsTroubleTodayAlthoughNothingTellsSinceWhen() {
    let today = SiteTimeZone.utc.day(of: Sample.monday)
    let open = time(Course(state: .active, spans: []), begin: nil)
    #expect(open.includes(today, today: today, zone: .utc))
    #expect(!open.includes(today.advanced(byDays: -1), today: today, zone: .utc))
    let watched = time(Course(state: .watching, clocks: [.stable: 2], spans: []), begin: nil)
    #expect(!watched.includes(today, today: today, zone: .utc))
  }
}
