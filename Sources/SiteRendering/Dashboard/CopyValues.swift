import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many copies are named; the others are counted.
  private static let namedCopies = 12

  /// The stories with copies.
  var stories: StoryGroups { content.stories }

  /// How many there are when each story counts once; `nil` where that is no other number.
  func distinct(_ count: Int, of all: Int) -> String? {
    guard count < all else { return nil }
    return localizer.plural("dashboard.copies.distinct", count)
  }

  /// The copies of a story under the first to tell it; `nil` for a copy, and for what has none.
  func copies(of mention: Int) -> TemplateValues? {
    guard let story = stories.story(of: mention), story.lead == mention else { return nil }
    return values(ofCopies: story.copies, key: "dashboard.copies.count", outlets: story.copyOutlets)
  }

  /// The copies that wait with a mention of the queue; `nil` where none does.
  func waitingCopies(_ copies: [Int]) -> TemplateValues? {
    guard !copies.isEmpty else { return nil }
    return values(ofCopies: copies[...], key: "dashboard.copies.waiting", outlets: 0)
  }

  /// Of what a mention is a copy; `nil` for the first to tell a story.
  func original(of mention: Int) -> TemplateValues? {
    guard let story = stories.story(of: mention), story.lead != mention else { return nil }
    let outlet = VisibleText.make(story.outlets.first ?? "", limit: 80)
    return [
      "url": archiveAddress(of: story.lead),
      "text": strings.text(
        "dashboard.copies.of",
        ["outlet": outlet, "time": localizer.shortDateTime(story.first)]
      ),
    ]
  }

  private func values(ofCopies copies: ArraySlice<Int>, key: String, outlets: Int) -> TemplateValues {
    let unnamed = copies.count - DashboardPage.namedCopies
    return [
      "text": localizer.plural(
        key,
        copies.count,
        [
          "outlets": localizer.plural("dashboard.copies.outlets", outlets)
        ]
      ),
      "named": copies.prefix(DashboardPage.namedCopies).map(named),
      "more": unnamed > 0
        ? localizer.plural("dashboard.copies.more", unnamed) : nil,
    ]
  }

  private func named(_ copy: Int) -> TemplateValues {
    [
      "url": archiveAddress(of: copy),
      "outlet": VisibleText.make(stories.outlet(of: copy) ?? store.source(at: copy), limit: 80),
      "time": time(store.published(at: copy)),
    ]
  }

  /// Where a mention stands in the archive; `nil` where it is too old to have a page.
  func archiveAddress(of mention: Int) -> String? {
    guard let place = archive.place(of: mention) else { return nil }
    let page = addresses.month(place.month.name, page: place.page)
    return "\(page)#\(MentionAnchor.make(store.identifier(at: mention)))"
  }
}
