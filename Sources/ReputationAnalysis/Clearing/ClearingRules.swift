import ReputationModel

/// Who reads, and what follows of it for everything that is cleared.
struct ClearingRules: Sendable {
  /// Who reads.
  let clearance: Clearance
  /// Addresses that are never links.
  let unlinked: AddressPatterns
  private let siteURL: String
  /// The page of an incident: which of them makes no difference to where `..` leads.
  private let page: LinkTarget?
  /// The views that the reader may not see.
  private let hidden: [LinkTarget]

  init(_ configuration: SiteConfiguration, incidents: [Incident], clearance: Clearance) {
    self.clearance = clearance
    unlinked = AddressPatterns(configuration.search.damaging + incidents.flatMap(\.unlinked))
    siteURL = configuration.site.url
    page = LinkTarget("\(siteURL)\(configuration.views.status?.path ?? "/")incidents/incident/")
    hidden = [configuration.views.dashboard].compactMap { [siteURL] view in
      view.flatMap { $0.clearance > clearance ? LinkTarget(siteURL + $0.path) : nil }
    }
  }

  /// Whether the reader may see what has that clearance.
  func allows(_ other: Clearance) -> Bool { other <= clearance }

  /// Whether the reader is a stakeholder or of the team.
  var isInner: Bool { clearance > .public }

  /// Whether a reference leads into a view that the reader may not see, in whatever way it is written: the address of a
  /// view says where it is.
  func leadsToTheTeam(_ reference: String) -> Bool {
    guard !hidden.isEmpty, let target = page?.target(of: reference, ofSiteAt: siteURL) else { return false }
    return hidden.contains { target.lies(in: $0) }
  }
}
