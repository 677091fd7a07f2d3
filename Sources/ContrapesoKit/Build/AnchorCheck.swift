import ReputationModel
import SiteChecking
import SiteRendering

/// Holds links to places on other pages against what those pages are as readers get them.
///
/// Few pages are linked to in this way, so these are rendered a second time, each once, instead of the identifiers of
/// every page being kept.
struct AnchorCheck: Sendable {
  let site: PublicSite
  let workers: Int

  /// What is wrong with those links.
  func findings(_ links: [AnchorLink]) async -> [Finding] {
    let byPath = Dictionary(grouping: links, by: \.path)
    let paths = byPath.keys.sorted()
    let parts = await ConcurrentWork.run(count: paths.count, workers: workers, grain: 1) {
      [Finding]()
    } body: { index, findings in
      let path = paths[index]
      // A page that cannot be rendered has been told of.
      guard let identifiers = identifiers(of: path) else { return }
      let known = Set(identifiers)
      for link in byPath[path] ?? [] where !known.contains(link.name) {
        findings.append(.brokenAnchor(link.name, on: path, names: identifiers, at: link.location))
      }
    }
    return parts.flatMap(\.self)
  }

  /// The identifiers of the page at that path; `nil` where there is none, as of a feed.
  private func identifiers(of path: String) -> [String]? {
    guard let page = site.page(at: path), let rendered = try? site.render(page) else { return nil }
    return PageScan.facts(of: rendered.file.bytes).identifiers
  }
}
