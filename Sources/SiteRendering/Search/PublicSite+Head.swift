import ReputationModel

extension PublicSite {
  /// The head of a page of that heading.
  func head(
    _ page: PlannedPage,
    _ edition: PublicEdition,
    heading: String,
    title: String? = nil,
    description: String?
  ) -> SearchHead {
    var head = SearchHead(
      title: title ?? SearchHead.title(heading, site: site.name),
      heading: heading,
      description: description,
      siteName: site.name,
      locale: edition.strings["language.locale"]
    )
    head.image = socialImage
    head.robots = page.isIndexable ? SearchHead.robots : SearchHead.robotsUnlisted
    if page.isIndexable { head.canonical = root.absolute(page.path) }
    head.alternates = page.alternates.compactMap { alternate in
      guard let other = editions[alternate.language] else { return nil }
      return SearchHead.Alternate(
        language: alternate.language.rawValue,
        locale: other.strings["language.locale"],
        address: root.absolute(alternate.path)
      )
    }
    return head
  }

  /// What stands for a page without an image of its own: `social.png` or `social.jpg` among the media.
  private var socialImage: SearchHead.Image? {
    let media = ["social.png", "social.jpg"].lazy.compactMap { assets.media($0) }.first
    return media.map { headImage($0, alternative: site.name) }
  }

  /// The brand's logo, for its node in the structured data.
  var logoImage: SearchHead.Image? {
    let logo = brand.logo.flatMap { renderer.resolver.image($0, from: "contrapeso.yml") }
    return logo.map { headImage($0, alternative: site.name) }
  }
}
