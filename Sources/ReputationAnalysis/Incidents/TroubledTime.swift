import ReputationModel

/// When an incident was trouble, and not only watched or over: the one rule for the state of today, of the days behind
/// it and for the time in crisis.
///
/// Trouble begins with the incident and lasts until it was calm: `stable`, else `resolved`, else `closed`, else the
/// first update into a state that is watched or over. It begins anew with a relapse, a later update into `active`, or
/// into any state of trouble after one that was none, and lasts to the next update that ends it. What the file says of
/// today comes first: nothing is over that is in a state of trouble.
struct TroubledTime: Sendable, Hashable {
  /// From when to when it was trouble.
  struct Span: Sendable, Hashable {
    let from: Timestamp
    /// `nil` while it goes on.
    fileprivate(set) var to: Timestamp?
  }

  /// The spans, oldest first; empty where nothing tells when the incident began.
  private(set) var spans: [Span] = []
  /// Whether it is trouble now.
  let goesOn: Bool
  /// Whether something tells when it was over, if it is: else the last span ends with the last thing that is known.
  private(set) var isEndKnown = true

  /// The time of an incident in `state`.
  ///
  /// - Parameter changes: the updates, each with the state that the incident entered, if it changed.
  init(
    state: Incident.State,
    begin: Timestamp?,
    clocks: IncidentClocks,
    changes: [(at: Timestamp, state: Incident.State?)]
  ) {
    goesOn = state.isAcute
    guard let begin else {
      isEndKnown = goesOn
      return
    }
    spans = [Span(from: begin, to: clocks.calm.map { max(begin, $0) })]
    follow(changes.sorted { $0.at < $1.at }, after: clocks.calm)
    if goesOn {
      spans[spans.count - 1].to = nil
    } else if spans[spans.count - 1].to == nil {
      let known = clocks.known.filter { $0.name != .watchUntil }.map(\.moment) + changes.map(\.at)
      spans[spans.count - 1].to = known.max() ?? begin
      isEndKnown = false
    }
  }

  /// Ends and begins spans by the updates after `calm`: before it the clocks tell, which were set with hindsight.
  private mutating func follow(_ changes: [(at: Timestamp, state: Incident.State?)], after calm: Timestamp?) {
    var wasAcute = true
    for (at, state) in changes {
      guard let state else { continue }
      if calm.map({ $0 < at }) ?? true {
        let isOver = spans[spans.count - 1].to != nil
        if !isOver, !state.isAcute { spans[spans.count - 1].to = at }
        if isOver, state == .active || state.isAcute && !wasAcute { spans.append(Span(from: at)) }
      }
      wasAcute = state.isAcute
    }
  }

  /// When it was calm again; `nil` while it is not, and where nothing tells.
  var calm: Timestamp? { isEndKnown ? spans.last?.to : nil }

  /// Whether a part of that day was trouble; of what goes on, although nothing tells since when, today is.
  func includes(_ day: CalendarDay, today: CalendarDay, zone: SiteTimeZone) -> Bool {
    if goesOn, day == today { return true }
    return spans.contains { span in
      zone.day(of: span.from) <= day && day <= (span.to.map { zone.day(of: $0) } ?? today)
    }
  }
}

extension Incident {
  /// When it was trouble, begun at that moment.
  func troubled(from begin: Timestamp?) -> TroubledTime {
    TroubledTime(state: state, begin: begin, clocks: clocks, changes: updates.map { ($0.at, $0.state) })
  }
}

extension IncidentClocks {
  /// When it was calm by its curve; where that is not written, when it was over on paper.
  var calm: Timestamp? { self[.stable] ?? self[.resolved] ?? self[.closed] }
}
