public import ReputationModel

extension Incident {
  /// Until when it is watched: `watch-until`; where that is not written, as long after it was resolved, stable or
  /// closed as the configuration says for its severity; `nil` where it was none of these.
  public func watchEnd(_ monitoring: Monitoring) -> Timestamp? {
    if let written = clocks[.watchUntil] { return written }
    guard let watchBegin, let length = monitoring.watch[severity] else { return nil }
    return watchBegin.advanced(bySeconds: length)
  }

  /// From when on it is watched: when it was resolved; where that is not written, when it was stable or closed.
  ///
  /// When it was calm is another question, which ``TroubledTime`` answers.
  var watchBegin: Timestamp? { clocks[.resolved] ?? clocks[.stable] ?? clocks[.closed] }

  /// The places in ``actions`` of those that should be done and are not.
  public func overdueActions(on today: CalendarDay) -> [Int] {
    actions.indices.filter { actions[$0].isOverdue(on: today) }
  }

  /// Whether its file says, at that moment or later, that it is in the state it is in: then somebody looked at it.
  func isConfirmed(since moment: Timestamp) -> Bool {
    updates.contains { $0.at >= moment && $0.state == state }
  }
}
