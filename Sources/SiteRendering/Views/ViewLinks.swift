import ReputationAnalysis
public import ReputationModel

/// Where links in a view's texts lead, and which of them its readers may follow.
public struct ViewLinks: Sendable {
  let resolver: LinkResolver
}

extension PublicSite {
  /// The links of the dashboard, whose readers see everything.
  public func links(ofDashboard dashboard: DashboardContent, status: StatusContent?) -> ViewLinks {
    let incidents = dashboard.reputation.incidents.map(\.incident)
    let seen = [ViewPlaces(dashboard)] + [status.map { ViewPlaces($0, of: incidents) }].compactMap(\.self)
    // The team looks at what does damage, and asks for it to be mended.
    return ViewLinks(resolver: renderer.resolver.forReaders(of: seen, damaging: AddressPatterns([])))
  }

  /// The links of the status view, whose readers see the dashboard only where they are the team, and not all `incidents`.
  public func links(
    ofStatus status: StatusContent,
    dashboard: DashboardContent?,
    incidents: [Incident]
  ) -> ViewLinks {
    let team = status.view.clearance == .team ? dashboard.map { ViewPlaces($0) } : nil
    let seen = [ViewPlaces(status, of: incidents)] + [team].compactMap(\.self)
    return ViewLinks(resolver: renderer.resolver.forReaders(of: seen, damaging: damaging))
  }
}

extension LinkResolver {
  /// Where a link leads in a text of an incident's file that is read at `page`: as in any file of the content, else as
  /// browsers read it there.
  func resolve(_ destination: String, from file: String, on page: String) -> Target {
    let target = resolve(destination, from: file)
    switch target {
    case .broken, .unseen, .unknown: break
    default: return target
    }
    guard let read = root.target(of: destination, on: page) else { return target }
    guard root.isOnHost(read), let path = root.path(ofLink: read.onHost) else {
      return .external(read.description)
    }
    let found = site(path)
    switch found {
    // What it is as a file says more, unless that is nothing.
    case .broken(nil): return target == .unknown ? found : target
    case .broken(.some):
      // A slash is missing, in whichever view.
      let (written, fragment) = LinkResolver.split(destination)
      return .broken(nearest: "\(written)/\(fragment)")
    default: return found
    }
  }
}
