import ReputationModel

/// What the layout needs to know of a page besides its content.
///
/// A page's own template begins with `{{<layout}}{{$main}}` and ends with `{{/main}}{{/layout}}`; its values are
/// those of the frame merged with its own.
struct PageFrame: Sendable {
  /// The words of the page's language.
  var strings: Strings
  /// The title in the head.
  var title: String
  /// The robots directives; `nil` writes none, as a page that is an error wants it.
  var robots: String?
  /// The referrer policy.
  var referrer: String
  /// The style sheets, the script and the icon.
  var assets: PageAssets
  /// The feeds that tell what the page tells.
  var feeds: [Feed] = []
  /// The classes of the body: `public`, `dashboard`.
  var bodyClass: String
  /// What stands above the content, as HTML.
  var header = ""
  /// What stands below the content, as HTML.
  var footer = ""

  /// A feed as the head names it.
  struct Feed: Sendable {
    /// The media type.
    let type: String
    /// What it is called.
    let title: String
    /// Its address.
    let address: String
  }

  /// A frame of that title; header and footer are set afterwards.
  init(
    strings: Strings,
    title: String,
    robots: String?,
    referrer: String = "no-referrer",
    assets: PageAssets,
    bodyClass: String
  ) {
    self.strings = strings
    self.title = title
    self.robots = robots
    self.referrer = referrer
    self.assets = assets
    self.bodyClass = bodyClass
  }

  /// The values that `layout.mustache` names.
  var values: TemplateValues {
    [
      "language": strings.language.rawValue, "direction": strings["language.direction"],
      "policy": PageFrame.policy(allowsScript: assets.script != nil), "script": assets.script,
      "referrer": referrer, "title": title, "robots": robots, "stylesheets": assets.stylesheets,
      "icon": assets.icon,
      "feeds": feeds.map { ["type": $0.type, "title": $0.title, "address": $0.address] as TemplateValues },
      "body-class": bodyClass, "header": header, "footer": footer, "strings": strings.values,
    ]
  }

  /// The content security policy: everything comes from the site itself, nothing is submitted, and no script runs but
  /// the site's own file, where the page has one.
  ///
  /// `frame-ancestors` is missing because a `meta` element cannot carry it; the emitted headers do.
  private static func policy(allowsScript: Bool) -> String {
    """
    default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    script-src \(allowsScript ? "'self'" : "'none'"); \
    connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; \
    upgrade-insecure-requests; require-trusted-types-for 'script'
    """
  }
}
