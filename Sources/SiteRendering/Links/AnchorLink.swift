package import ReputationModel

/// A link from one page of the site to a place on another, which can only be checked once that page is rendered.
package struct AnchorLink: Sendable, Hashable {
  /// The page it leads to, by its path from the site's root.
  package let path: String
  /// The place on it: the identifier of an element.
  package let name: String
  /// Where the link was written.
  package let location: SourceLocation

  /// The link to a page with a fragment, which begins with its number sign or with a query; `nil` where it names no
  /// place that has to be there.
  init?(path: String, fragment: String, location: SourceLocation) {
    guard let sign = fragment.firstIndex(of: "#") else { return nil }
    let name = AnchorLink.name(fragment[fragment.index(after: sign)...])
    guard !name.isEmpty else { return nil }
    (self.path, self.name, self.location) = (path, name, location)
  }

  /// The identifier in a fragment; empty where it means the page.
  ///
  /// `#top` does so by the HTML standard. Behind `:~:` stand directives for browsers, such as a text to be marked.
  static func name(_ fragment: Substring) -> String {
    let name = fragment.firstRange(of: ":~:").map { fragment[..<$0.lowerBound] } ?? fragment
    return name.lowercased() == "top" ? "" : String(name)
  }

  /// The places of the page that are most like `name`; the page's own address where it has none to link to.
  ///
  /// Like is what begins alike: comparing letter by letter would be slow for texts with thousands of headings.
  package static func proposal(for name: String, on page: String, names: [String]) -> String {
    func likeness(_ other: String) -> Int { zip(name.utf8, other.utf8).prefix { $0 == $1 }.count }
    // What templates and footnotes name is nothing that authors link to.
    let own = names.prefix(considered).filter { !$0.contains("_") && !$0.hasPrefix("fn") }
    let nearest = own.enumerated().map { (likeness: likeness($1), place: $0, name: $1) }
      .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }.prefix(proposed)
    return nearest.isEmpty ? page : nearest.map { "#\($0.name)" }.joined(separator: ", ")
  }

  private static let proposed = 3
  private static let considered = 200
}
