import ReputationModel

extension Incident {
  /// When it began, by what readers of `clearance` may know: the first clock before it was calm, or the first update;
  /// `nil` where they may know none.
  func begin(for clearance: Clearance) -> Timestamp? {
    let begun = IncidentClocks.Name.allCases.prefix { $0 != .stable }
    let clocks = clocks.cleared(for: clearance)
    let update = updates.first { $0.clearance(in: self.clearance) <= clearance }
    return (begun.compactMap { clocks[$0] } + [update?.at].compactMap { $0 }).min()
  }
}

extension IncidentClocks {
  /// The clocks that readers of `clearance` may read.
  func cleared(for clearance: Clearance) -> IncidentClocks {
    var cleared = IncidentClocks()
    for name in Name.allCases where clearance > .public || IncidentClocks.public.contains(name) {
      cleared[name] = self[name]
    }
    return cleared
  }

  private static let `public`: Set<Name> = [
    .declared, .firstResponse, .stable, .resolved, .watchUntil, .closed,
  ]
}
