/// Addresses of the files that every page of a view uses.
public struct PageAssets: Sendable {
  /// The style sheets, in the order in which they count.
  let stylesheets: [String]
  /// The script that makes pages handier; `nil` where none may run.
  let script: String?
  /// The site's icon.
  let icon: String

  /// Files at those addresses.
  init(stylesheets: [String], script: String? = nil, icon: String) {
    (self.stylesheets, self.script, self.icon) = (stylesheets, script, icon)
  }
}

extension PublicSite {
  /// The files of a view's pages, by their names below `assets/`; what all pages share comes before `sheets`.
  public func pageAssets(sheets: [String], script: String? = nil) -> PageAssets {
    PageAssets(
      stylesheets: (["style.css"] + sheets).map { root.link(assets.path($0)) },
      script: script.map { root.link(assets.path($0)) },
      icon: root.link(assets.path("icon.svg"))
    )
  }
}
