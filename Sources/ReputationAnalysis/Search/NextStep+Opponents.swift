import ReputationModel

// What to do about a damaging address itself.
extension NextStep {
  /// What to ask for, to ask again, to look after, or to do instead; `nil` where an answer may still come, and where
  /// nothing is left to be done about the address itself.
  ///
  /// - Parameter isOutweighed: whether an article stands above everything damaging.
  init?(_ opponent: Opponent, isOutweighed: Bool, today: CalendarDay, zone: SiteTimeZone) {
    guard let place = opponent.place else { return nil }
    switch opponent.record.state {
    case .nothing:
      guard opponent.way != .contact || opponent.handling?.isSettled != true else { return nil }
      self = .ask(url: opponent.url, way: opponent.way, at: place)
    case .waiting(let since):
      let days = today.days(since: zone.day(of: since))
      guard days > NextStep.patience else { return nil }
      self = .remind(url: opponent.url, days: days, at: place)
    case .granted:
      guard let decision = opponent.record.decision, decision.deed != .told(.correction) else { return nil }
      self = .verify(
        url: opponent.url,
        stays: decision.deed != .removed && opponent.record.asked.last?.leavesPage != false,
        on: zone.day(of: decision.at),
        at: place
      )
    case .refused:
      if opponent.way == .rectification, !opponent.record.asked.contains(.rectification) {
        self = .ask(url: opponent.url, way: .rectification, at: place)
        return
      }
      // Where something better stands above what nobody shows to be wrong, nothing is left.
      guard let decision = opponent.record.decision, !isOutweighed || opponent.way != .contact else {
        return nil
      }
      self = .outweigh(
        url: opponent.url,
        way: opponent.way,
        on: zone.day(of: decision.at),
        at: place,
        isDone: isOutweighed
      )
    }
  }
}

extension RemovalRequest.Kind {
  /// Whether the page stays where it is, with something beside what it says, once that is granted.
  fileprivate var leavesPage: Bool {
    switch self {
    case .contact, .rectification: true
    case .removal, .delisting, .report: false
    }
  }
}

extension MentionHandling {
  /// Whether it was answered where it stands, or is gone: what nobody shows to be false stays at that.
  fileprivate var isSettled: Bool {
    switch self {
    case .answered, .removed: true
    case .open, .escalated, .left, .own: false
    }
  }
}
