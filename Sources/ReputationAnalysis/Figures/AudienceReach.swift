import ReputationModel

/// How many people a set of mentions may have reached, each author's audience counted once.
///
/// Two posts of one author reach the same followers, so only the larger reach counts; a mention whose author is not
/// known counts by itself. Of a story with copies each outlet counts once, whoever signs it: an agency's name under
/// twelve papers is not one audience, and a paper that brings the story twice is not two.
struct AudienceReach: Sendable, Hashable {
  /// The sum over authors; `nil` where no mention has a reach.
  let people: Int?
  /// How many authors are known, of mentions that are no story's copies.
  let authors: Int
  /// The reach of each author, of each outlet of a story, and of each mention whose author is not known.
  let audiences: [Int]

  /// Counts the mentions of `store` at `indices`.
  init(store: MentionStore, indices: some Sequence<Int>, stories: StoryGroups = StoryGroups()) {
    var nameless: [Int] = []
    var ofStories: [StoryGroups.Telling: Int] = [:]
    var isKnown = false
    var largest: [Int] = []
    var others: [Int] = []
    for index in indices {
      guard let telling = stories.telling(of: index) else {
        others.append(index)
        continue
      }
      let reach = store.reach(at: index)
      if reach != nil { isKnown = true }
      ofStories[telling] = max(ofStories[telling] ?? 0, reach ?? 0)
    }
    for (index, author) in zip(others, store.authorNumbers(of: others)) {
      let reach = store.reach(at: index)
      if reach != nil { isKnown = true }
      if let author {
        if author == largest.count { largest.append(0) }
        largest[author] = max(largest[author], reach ?? 0)
      } else {
        nameless.append(reach ?? 0)
      }
    }
    authors = largest.count
    audiences = largest + ofStories.values.sorted() + nameless
    people = isKnown ? audiences.reduce(0, AudienceReach.sum) : nil
  }

  /// Strangers write the numbers: a sum beyond the largest number stays there.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
