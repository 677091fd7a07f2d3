import ReputationModel

/// Who reads, and what follows of it for everything that is cleared.
struct ClearingRules: Sendable {
  /// Who reads.
  let clearance: Clearance
  /// Addresses that are never links.
  let unlinked: AddressPatterns
  private let teamPaths: [String]

  init(_ configuration: SiteConfiguration, incidents: [Incident], clearance: Clearance) {
    self.clearance = clearance
    unlinked = AddressPatterns(configuration.search.damaging + incidents.flatMap(\.damaging))
    let paths = [configuration.views.dashboard].compactMap { $0 }
      .filter { $0.clearance > clearance }.map { String($0.path.dropLast()) }
    // The address of a view says where it is, whether it is written as a path or in full.
    teamPaths = paths + paths.map { configuration.site.url + $0 }
  }

  /// Whether the reader may see what has that clearance.
  func allows(_ other: Clearance) -> Bool { other <= clearance }

  /// Whether the reader is a stakeholder or of the team.
  var isInner: Bool { clearance > .public }

  /// Whether a reference leads into a view that the reader may not see.
  func leadsToTheTeam(_ reference: String) -> Bool {
    teamPaths.contains { path in
      guard reference.hasPrefix(path) else { return false }
      let next = reference.dropFirst(path.count).first
      return next == nil || next == "/" || next == "?" || next == "#"
    }
  }
}
