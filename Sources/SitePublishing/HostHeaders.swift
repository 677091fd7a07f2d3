public import ReputationModel

/// The `_headers` file, by which Netlify, Cloudflare Pages and their kin send headers with a static site.
///
/// Headers say what a page's own `meta` elements cannot: who may frame it, and that data files are not to be listed by
/// search engines. Other servers take the same from their configuration; docs/hosting.md shows it.
public enum HostHeaders {
  /// The file; `views` are those that are written besides the public site.
  public static func file(views: [View]) -> OutputFile? {
    var text = block(
      "/*",
      [
        "Content-Security-Policy: frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy: same-origin",
        "Permissions-Policy: camera=(), geolocation=(), microphone=()",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "X-Content-Type-Options: nosniff",
      ]
    )
    text += block("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"])
    text += block("/media/*", ["Cache-Control: public, max-age=31536000, immutable"])
    for view in views {
      // What everybody may read, pages elsewhere may show and read: a badge is made for them.
      let isForEverybody = view.clearance == .public && view.protection == .none
      text += block(
        "\(view.path)*",
        [
          isForEverybody ? "Access-Control-Allow-Origin: *" : nil,
          "Cache-Control: no-store",
          "Cross-Origin-Resource-Policy: \(isForEverybody ? "cross-origin" : "same-origin")",
          "Referrer-Policy: no-referrer",
          "X-Robots-Tag: noindex, nofollow, noarchive",
        ].compactMap { $0 }
      )
    }
    return RelativePath("_headers").map { OutputFile(path: $0, text: text) }
  }

  private static func block(_ path: String, _ headers: [String]) -> String {
    "\(path)\n\(headers.map { "  \($0)\n" }.joined())"
  }
}
