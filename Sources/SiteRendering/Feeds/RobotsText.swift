import ReputationModel

/// `robots.txt`: everybody may read everything, but for those that the site refuses.
///
/// A line against the views that are not public would reveal their place, and hide from search engines that they are
/// not to be listed.
struct RobotsText {
  /// The address of the sitemap.
  let sitemap: String
  /// Whose crawlers are refused.
  let refused: Set<CrawlerPurpose>

  /// The file.
  var text: String {
    let names = Crawler.all.filter { refused.contains($0.purpose) }.map { "User-agent: \($0.name)\n" }
    let refusal = names.isEmpty ? "" : "\(names.joined())Disallow: /\n\n"
    return "\(refusal)User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n"
  }
}
