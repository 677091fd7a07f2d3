import ReputationModel

extension YAMLReader {
  /// The block `views:`.
  mutating func views(site: SiteIdentity) -> Views {
    var views = Views()
    mapping("public") { reader in
      if let path = reader.read("path", .text("/")), path != "/" {
        reader.context.report(.publicPath(path, at: reader.location(of: "path")))
      }
    }
    views.dashboard = mapping("dashboard") { $0.view(path: "/dashboard/", clearance: .team, site: site) }
    views.status = mapping("status") { $0.view(path: "/status/", clearance: .stakeholders, site: site) }
    if let dashboard = views.dashboard, let status = views.status,
      dashboard.path.hasPrefix(status.path) || status.path.hasPrefix(dashboard.path)
    {
      context.report(.viewsCollide(status, with: dashboard))
    }
    return views
  }

  /// One view; `nil` where it is not stated who keeps strangers out.
  private mutating func view(path: String, clearance: Clearance, site: SiteIdentity) -> View? {
    let path = read("path", .viewPath) ?? path
    let clearance = read("clearance", .word) ?? clearance
    let language = read("language", .language)
    if let language, !site.languages.contains(language) {
      context.report(
        .languageNotConfigured(language, languages: site.languages, at: location(of: "language"), in: context)
      )
    }
    reportTakenPath(path, site: site)
    let isStated = peek("protection") != nil
    if !isStated { context.report(.viewWithoutProtection(subject, at: location)) }
    guard let protection: View.Protection = read("protection", .word) else { return nil }
    if protection == .passphrase { context.report(.viewCannotBeSealed(at: location(of: "protection"))) }
    return View(
      path: path,
      clearance: clearance,
      protection: protection,
      language: language,
      location: location
    )
  }

  /// Reports a path that the public site needs for itself.
  private mutating func reportTakenPath(_ path: String, site: SiteIdentity) {
    let first = path.split(separator: "/").first.map(String.init) ?? ""
    let taken = ["assets", "media", "tags", "p"] + site.languages.map(\.rawValue)
    if taken.contains(first) { context.report(.viewPathTaken(path, at: location(of: "path"))) }
  }
}

extension FieldKind where Value == String {
  /// The address of a view below the site's.
  static var viewPath: FieldKind {
    scalar("a path with a slash at both ends, such as /dashboard/, of a-z, 0-9 and hyphens") { text in
      guard text.utf8.count > 2, text.utf8.first == UInt8(ascii: "/"), text.utf8.last == UInt8(ascii: "/")
      else {
        return nil
      }
      let parts = text.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false)
      return parts.allSatisfy({ SlugRules.hasForm(String($0)) }) ? text : nil
    }
  }
}

extension Finding {
  /// The public site would not be at the root.
  static func publicPath(_ path: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.public-path",
      severity: .error,
      location: location,
      message: "the public site stands at the root",
      found: path.excerpt,
      expected: "/",
      fix: "put the folder into `site.url`"
    )
  }

  /// Nobody said who keeps strangers out of a view.
  static func viewWithoutProtection(_ view: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.view-without-protection",
      severity: .error,
      location: location,
      message:
        "\(view) does not say how it is protected, and nothing that is not public is written before that",
      found: "no `protection`",
      expected: "`protection: host` or `protection: none`",
      fix:
        "write `protection: host` where your server asks for a password, `protection: none` where it need not"
    )
  }

  /// Sealing is not part of this version.
  static func viewCannotBeSealed(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.view-cannot-be-sealed",
      severity: .error,
      location: location,
      message: "this version cannot seal a view with a passphrase",
      found: "passphrase",
      expected: "host or none",
      fix: "write `protection: host` and let the server ask for a password"
    )
  }

  /// A view would stand where the public site's own pages do.
  static func viewPathTaken(_ path: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.view-path-taken",
      severity: .error,
      location: location,
      message: "the public site needs this path for its own pages",
      found: path,
      expected: "a path of its own such as /dashboard/"
    )
  }

  /// One view would stand inside the other.
  static func viewsCollide(_ view: View, with other: View) -> Finding {
    Finding(
      rule: "configuration.views-collide",
      severity: .error,
      location: view.location,
      message: "two views have the same path or one inside the other",
      found: view.path,
      expected: "a path outside \(other.path), which is taken at \(other.location)",
      fix: "change one of the paths"
    )
  }
}
