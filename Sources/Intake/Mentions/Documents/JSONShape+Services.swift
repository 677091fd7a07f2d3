extension JSONShape {
  /// The service whose document this is; `nil` where it has the shape of none.
  var format: MentionFormat? {
    // What has our own names is ours, whatever else it has.
    if ["published", "[].published"].contains(where: has) { return nil }
    if isGDELT { return .gdelt }
    if isHackerNews { return .hackerNews }
    if isReddit { return .reddit }
    if isMastodon { return .mastodon }
    if isYouTube { return .youTube }
    if isGoogleBusinessProfile { return .googleBusinessProfile }
    if ["reviews[].", "[]."].contains(where: isTrustpilot) { return .trustpilot }
    if isJSONFeed { return .jsonFeed }
    return nil
  }

  private var isGDELT: Bool {
    if has("articles[].seendate") || has("tonechart[]") { return true }
    return has("timeline[]") && (has("query_details") || has("timeline[].series"))
  }

  private var isHackerNews: Bool {
    guard has("hits[]") else { return false }
    return has("hits[].objectID") && has("hits[].created_at_i") || has("nbHits") && !has("hits[].objectID")
      || has("hits[].story_id") || has("hits[].story_title")
  }

  private var isReddit: Bool {
    has("data.children[]") && (has("kind") || has("data.children[].kind")) || has("[].data.children[]")
  }

  private var isMastodon: Bool {
    let isOfStatuses = ["[].", "statuses[]."].contains { item in
      has(item + "account.acct") || (has(item + "favourites_count") && has(item + "reblogs_count"))
    }
    // The accounts that a search found stand before the statuses, and may be long.
    let isOfAccounts = has("accounts[].acct") && has("accounts[].followers_count")
    return isOfStatuses || isOfAccounts || (has("statuses[]") && has("hashtags[]") && has("accounts[]"))
  }

  private var isYouTube: Bool {
    if let kind = texts["kind"] { return kind.hasPrefix("youtube#comment") }
    return has("items[].snippet.topLevelComment") || has("items[].snippet.textDisplay")
      || has("items[].snippet.textOriginal")
  }

  private var isGoogleBusinessProfile: Bool {
    has("locationReviews[]") || has("averageRating") && has("totalReviewCount")
      || ["reviews[].", "[]."].contains { item in
        has(item + "starRating") && (has(item + "reviewer") || has(item + "createTime"))
      }
  }

  private func isTrustpilot(_ item: String) -> Bool {
    has(item + "stars") && (has(item + "consumer") || has(item + "createdAt"))
  }

  private var isJSONFeed: Bool {
    if let version = texts["version"], version.contains("jsonfeed.org") { return true }
    return ["date_published", "content_html", "content_text"].contains { has("items[].\($0)") }
  }
}
