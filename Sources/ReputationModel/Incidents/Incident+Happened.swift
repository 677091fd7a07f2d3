extension Incident {
  /// What its file tells of that lies after `now`, in the order of the file's clocks and updates: a slip of the month
  /// mostly.
  ///
  /// The end of a watch is a plan, and may well lie there.
  public func notHappened(by now: Timestamp) -> [(moment: Timestamp, location: SourceLocation)] {
    clocks.known.filter { $0.name != .watchUntil && $0.moment > now }
      .map { ($0.moment, places.location(of: $0.name.rawValue)) }
      + updates.filter { $0.at > now }.map { ($0.at, $0.location) }
  }

  /// The incident without what lies after `now`, which has not happened: no figure is to be made of it, and nobody to
  /// read of it.
  public func happened(by now: Timestamp) -> Incident {
    var incident = self
    for (name, moment) in clocks.known where name != .watchUntil && moment > now {
      incident.clocks[name] = nil
    }
    incident.updates.removeAll { $0.at > now }
    return incident
  }
}
