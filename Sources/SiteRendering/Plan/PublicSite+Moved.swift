public import ReputationModel

extension PublicSite {
  /// Every address under which something stood before, in the order of the paths on the host.
  public var movedAddresses: [MovedAddress] {
    let redirects = plan.pages.compactMap { page -> MovedAddress? in
      guard case .redirect(let target) = page.kind else { return nil }
      return MovedAddress(path: root.link(page.path), target: root.link(target))
    }
    let gone = plan.withdrawn.map { MovedAddress(path: root.link($0), target: nil) }
    return (redirects + gone).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
