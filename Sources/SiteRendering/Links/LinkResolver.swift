import ReputationModel

/// Finds out where a destination in an author's text leads.
struct LinkResolver: Sendable {
  /// Where a destination leads.
  enum Target: Hashable {
    /// A page of this site; the fragment with its number sign, or nothing.
    case page(path: String, fragment: String)
    /// A media file of this site.
    case media(SiteAssets.Media)
    /// Another site.
    case external(String)
    /// A damaging page: never a link.
    case damaging
    /// A view that the public is not told of: never a link.
    case view
    /// A place on the page itself, without the number sign.
    case anchor(String)
    /// A mail address or a telephone number.
    case contact(String)
    /// A text that was written and is not on the site.
    case absent(Absence)
    /// A file of the content that has errors, and no page because of them.
    case faulty
    /// A place of this site that does not exist; the nearest one that does, if one is near.
    case broken(nearest: String?)
    /// A page that the view in which the text stands does not have for its readers.
    case unseen
    /// Neither a web address nor a place of this site.
    case unknown
  }

  let root: SiteRoot
  let plan: PagePlan
  let assets: SiteAssets
  private(set) var damaging: AddressPatterns
  /// Paths of files that other parts of the site write.
  let otherPaths: Set<String>
  /// The paths of the views that are not for the public.
  private(set) var views: [String]
  /// The paths of the views that are.
  private(set) var publicViews: [String]
  /// The files of the content that have errors.
  let faulty: FaultyFiles
  /// What the readers of a view's texts may see of the views, its own first; nothing for the public.
  private(set) var seen: [ViewPlaces] = []

  /// The resolver of the texts of a view, the first of those that its readers may see.
  func forReaders(of seen: [ViewPlaces], damaging: AddressPatterns) -> LinkResolver {
    var resolver = self
    let paths = Set(seen.map(\.path))
    resolver.views.removeAll(where: paths.contains)
    resolver.publicViews.removeAll(where: paths.contains)
    resolver.damaging = damaging
    resolver.seen = seen
    return resolver
  }

  /// Where `destination` leads from the content file of that path.
  func resolve(_ destination: String, from file: String) -> Target {
    let first = destination.utf8.first
    if first == UInt8(ascii: "#") { return .anchor(String(destination.dropFirst())) }
    if first == UInt8(ascii: "/"), destination.utf8.dropFirst().first != UInt8(ascii: "/") {
      return site(destination)
    }
    if let address = WebAddress(destination) {
      if damaging.matches(destination) { return .damaging }
      guard let path = root.path(ofAbsolute: destination) else {
        return leadsIntoView(destination) ? .view : .external(address.description)
      }
      return site(path)
    }
    if destination.hasPrefix("mailto:") || destination.hasPrefix("tel:") { return .contact(destination) }
    if first == UInt8(ascii: "/") || destination.utf8.contains(UInt8(ascii: ":")) || destination.isEmpty {
      return .unknown
    }
    return relative(destination, from: file)
  }

  /// The address to write for a link to that target: a path on this host, or a whole address where `isAbsolute`.
  func address(of target: Target, isAbsolute: Bool = false) -> String? {
    switch target {
    case .page(let path, let fragment): (isAbsolute ? root.absolute(path) : root.link(path)) + fragment
    case .media(let media): isAbsolute ? root.absolute(media.path) : root.link(media.path)
    case .external(let address), .contact(let address): address
    case .anchor(let name): "#\(name)"
    case .damaging, .view, .absent, .faulty, .broken, .unseen, .unknown: nil
    }
  }

  /// Where a file is: one below `content/media` by its path there, else whatever the destination leads to.
  func target(ofFile source: String, from file: String) -> Target {
    if let media = assets.media(source) { return .media(media) }
    return faulty.hasMedia(source) ? .faulty : resolve(source, from: file)
  }

  /// The media file that `source` names: a path below `content/media`, with or without its folder.
  func media(_ source: String, from file: String) -> SiteAssets.Media? {
    if case .media(let media) = target(ofFile: source, from: file) { media } else { nil }
  }

  /// The image that `source` names in the same way; `nil` for a file of another kind, too.
  func image(_ source: String, from file: String) -> SiteAssets.Media? {
    media(source, from: file).flatMap { $0.isImage ? $0 : nil }
  }

  /// Where an image leads: to a picture of this site or elsewhere; what is neither is shown as its words.
  func picture(_ source: String, from file: String) -> Target {
    let target = target(ofFile: source, from: file)
    return switch target {
    case .media(let media): media.isImage ? target : .broken(nearest: nil)
    case .external, .unknown: target
    default: .broken(nearest: nil)
    }
  }

  /// Where a path leads that begins at the site's root.
  func site(_ destination: String) -> Target {
    let (path, fragment) = LinkResolver.split(destination)
    if plan.byPath[path] != nil { return .page(path: path, fragment: fragment) }
    if let media = media(path, below: ["/media/", "/content/media/"]) { return .media(media) }
    if let view = seen.first(where: { $0.holds(path) }) {
      if view.has(path) { return .page(path: path, fragment: fragment) }
      return faulty.mayStand(at: path) ? .faulty : view.missing(path)
    }
    if views.contains(where: "\(path)/".hasPrefix) { return .view }
    if otherPaths.contains(path) || publicViews.contains(where: path.hasPrefix) {
      return .page(path: path, fragment: fragment)
    }
    let withSlash = "\(path)/"
    if let absence = plan.absences[path] ?? plan.absences[withSlash] { return .absent(absence) }
    if faulty.mayStand(at: path) { return .faulty }
    let isNear = plan.byPath[withSlash] != nil || publicViews.contains(withSlash)
    return .broken(nearest: isNear ? withSlash : nil)
  }

  /// Whether an address leads into a view although it does not begin as the site's own does: `HTTP://HOST/dashboard`.
  private func leadsIntoView(_ address: String) -> Bool {
    guard let target = LinkTarget(address) else { return false }
    return views.contains { LinkTarget(root.absolute($0)).map(target.lies(in:)) ?? false }
  }

  private func relative(_ destination: String, from file: String) -> Target {
    let (path, fragment) = LinkResolver.split(destination)
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." {
        guard parts.popLast() != nil else { return .broken(nearest: nil) }
      } else if part != "." {
        parts.append(String(part))
      }
    }
    let target = parts.joined(separator: "/")
    if let view = seen.first, target.hasPrefix("content/incidents/"), target.hasSuffix(".md") {
      if let page = view.incidents[target] { return .page(path: page, fragment: fragment) }
      return faulty.files.contains(target) ? .faulty : view.missing(target)
    }
    if let page = plan.page(ofFile: target) { return .page(path: page.path, fragment: fragment) }
    if let absence = plan.absences[target] { return .absent(absence) }
    if let media = media(target, below: ["content/media/"]) ?? media(path, below: ["", "media/"]) {
      return .media(media)
    }
    return faulty.files.contains(target) || faulty.hasMedia(path) ? .faulty : .broken(nearest: nil)
  }

  /// The media file whose path in one of those folders it is.
  private func media(_ path: String, below folders: [String]) -> SiteAssets.Media? {
    folders.lazy.compactMap { path.hasPrefix($0) ? assets.media(String(path.dropFirst($0.count))) : nil }
      .first
  }

  static func split(_ destination: String) -> (path: String, fragment: String) {
    let bytes = destination.utf8
    guard let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) else {
      return (destination, "")
    }
    return (String(destination[..<end]), String(destination[end...]))
  }
}
