package import ReputationModel
import SiteRendering

/// What the rules of the site need to know of a page.
package struct PageRecord: Sendable {
  /// A link to a place on a page.
  struct Anchor: Sendable {
    let page: Int
    let name: String
    let location: SourceLocation
  }

  /// Its place in the plan.
  let index: Int
  let page: PlannedPage
  package let article: Article?
  let location: SourceLocation
  let title: String
  let description: String
  let canonical: String?
  let isUnlisted: Bool
  let alternates: [PageFacts.Alternate]
  /// When its content last changed, as its head says.
  let modified: String?
  let identifiers: [String]
  /// The pages it leads to, each once, and those among them that its own text leads to.
  private(set) var targets: Set<Int> = []
  private(set) var textTargets: Set<Int> = []
  private(set) var anchors: [Anchor] = []
  /// Links that lead nowhere, or where the public has no business.
  private(set) var remarks: [Remark] = []
  /// What its text is like; the second with what only names the subject set aside.
  var sketch: TextSketch?
  var frame: TextSketch?

  /// The record of a page.
  init(_ index: Int, _ facts: PageFacts, _ context: PageContext, _ addresses: SiteAddresses) {
    self.index = index
    page = context.page
    article = context.article
    location = context.location
    title = facts.titles.first ?? ""
    description = facts.descriptions.first ?? ""
    canonical = facts.canonicals.first
    isUnlisted = facts.isUnlisted
    alternates = facts.alternates
    modified = facts.properties["article:modified_time"] ?? facts.properties["article:published_time"]
    identifiers = facts.identifiers
    for link in facts.links { take(link, context, addresses) }
  }

  /// Whether search engines may list it.
  var isListed: Bool { !isUnlisted && canonical != nil }

  private mutating func take(_ link: PageFacts.Link, _ context: PageContext, _ addresses: SiteAddresses) {
    guard let address = link.address else { return }
    if address.utf8.first == UInt8(ascii: "#") {
      anchor(on: index, address.dropFirst(), link, context)
      return
    }
    guard let path = context.root.path(ofLink: address) else { return }
    let end = path.firstIndex { $0 == "#" || $0 == "?" } ?? path.endIndex
    switch addresses.target(end == path.endIndex ? path : String(path[..<end])) {
    case .page(let target):
      if target != index {
        targets.insert(target)
        if link.isInText { textTargets.insert(target) }
      }
      if let sign = path[end...].firstIndex(of: "#") {
        anchor(on: target, path[path.index(after: sign)...], link, context)
      }
    case .file: break
    case .view:
      remarks.append(Remark(.privateViews, "view", .error, at: place(link, context), found: address))
    case .nothing:
      remarks.append(Remark(.brokenLinks, "broken", .error, at: place(link, context), found: address))
    }
  }

  private mutating func anchor(
    on page: Int,
    _ name: Substring,
    _ link: PageFacts.Link,
    _ context: PageContext
  ) {
    guard !name.isEmpty else { return }
    anchors.append(Anchor(page: page, name: String(name), location: place(link, context)))
  }

  private func place(_ link: PageFacts.Link, _ context: PageContext) -> SourceLocation {
    context.place(text: link.text, address: link.address)
  }
}
