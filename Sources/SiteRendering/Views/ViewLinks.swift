import ReputationModel

/// Where links in a view's texts lead, and which of them its readers may follow.
public struct ViewLinks: Sendable {
  let resolver: LinkResolver
}

extension PublicSite {
  /// The links of the dashboard, whose readers see everything.
  public func links(ofDashboard dashboard: DashboardContent, status: StatusContent?) -> ViewLinks {
    let seen = [ViewPlaces(dashboard)] + [status.map { ViewPlaces($0) }].compactMap(\.self)
    // The team looks at what does damage, and asks for it to be mended.
    return ViewLinks(resolver: renderer.resolver.forReaders(of: seen, damaging: AddressPatterns([])))
  }

  /// The links of the status view, whose readers see the dashboard only where they are the team.
  public func links(ofStatus status: StatusContent, dashboard: DashboardContent?) -> ViewLinks {
    let isTeam = status.view.clearance == .team
    let seen = [ViewPlaces(status)] + [isTeam ? dashboard.map { ViewPlaces($0) } : nil].compactMap(\.self)
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
    switch site(path) {
    case .broken(nil), .unseen(nil):
      if case .unknown = target { return site(path) }
      return target
    case let found: return found
    }
  }
}
