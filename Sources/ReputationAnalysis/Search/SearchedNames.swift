import ReputationModel

/// The names by which people look for the brand itself: its terms, its register's name, the site's name, and its
/// hosts.
struct SearchedNames: Sendable {
  private let names: Set<[UInt8]>

  init(_ configuration: SiteConfiguration) {
    let brand = configuration.brand
    // What has a path is a page on somebody else's host.
    let hosts = (brand.owned.filter { !$0.contains("/") } + [configuration.site.url]).compactMap(
      AddressKey.host
    )
    let names = brand.names + [configuration.site.name] + hosts
    self.names = Set(names.map(PlainName.letters).filter { !$0.isEmpty })
  }

  /// Whether somebody looks for one of the names and nothing besides, however it is written.
  func contains(_ query: String) -> Bool { names.contains(PlainName.letters(of: query)) }
}
