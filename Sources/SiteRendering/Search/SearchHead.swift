import ReputationModel

/// What search engines and social networks read in the head of a public page.
struct SearchHead: Sendable {
  /// An image that stands for the page, by its whole address.
  struct Image: Sendable {
    let address: String
    let size: ImageSize?
    let alternative: String?
  }

  /// The page in one of its languages, by its whole address.
  struct Alternate: Sendable {
    let language: String
    let locale: String
    let address: String
  }

  static let robots = "index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1"
  static let robotsUnlisted = "noindex, follow"

  let title: String
  /// The title without the site's name.
  let heading: String
  let description: String?
  /// The preferred address; `nil` on a page that is not to be listed.
  var canonical: String?
  var robots: String?
  let siteName: String
  let locale: String
  /// All languages, the page's own included; empty without translations.
  var alternates: [Alternate] = []
  /// What Open Graph calls the page.
  var type = "website"
  /// The page of who signs it, as a whole address.
  var author: String?
  var published: String?
  var modified: String?
  var image: Image?
  var structuredData: JSONValue?

  /// The values that `partials/seo.mustache` names.
  var values: TemplateValues {
    let image = image.map { image in
      [
        "address": image.address, "width": image.size?.width, "height": image.size?.height,
        "alternative": image.alternative,
      ] as TemplateValues
    }
    return [
      "heading": heading, "description": description, "canonical": canonical, "site-name": siteName,
      "locale": locale, "og-type": type,
      "alternates": alternates.map { ["language": $0.language, "address": $0.address] as TemplateValues },
      "default-address": alternates.first?.address,
      "other-locales": alternates.filter { $0.locale != locale }.map {
        ["locale": $0.locale] as TemplateValues
      },
      "published": published, "modified": modified, "author": author, "social-image": image,
      "card": image == nil ? "summary" : "summary_large_image",
      "structured-data": structuredData?.text,
    ]
  }

  /// The title with the site's name behind it; where both are too wide for a line of results, the title alone,
  /// for it is the name that may be missing.
  static func title(_ heading: String, site: String) -> String {
    let full = "\(heading) · \(site)"
    return TitleWidth.pixels(full) <= TitleWidth.limit && heading != site ? full : heading
  }
}
