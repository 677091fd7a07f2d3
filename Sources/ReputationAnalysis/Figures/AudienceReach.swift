import ReputationModel

/// How many people a set of mentions may have reached, each author's audience counted once.
///
/// Two posts of one author reach the same followers, so only the larger reach counts; a mention whose author is not
/// known counts by itself. Of a story with copies each outlet counts once, whoever signs it: an agency's name under
/// twelve papers is not one audience, and a paper that brings the story twice is not two.
struct AudienceReach: Sendable {
  /// The sum over authors; `nil` where no mention has a reach.
  let people: Int?
  /// The known reach of each author, of each outlet of a story, and of each mention whose author is not known,
  /// in no order.
  let audiences: [Int]

  /// Counts the mentions of `store` at `indices`.
  init(store: MentionStore, indices: some Sequence<Int>, stories: StoryGroups = StoryGroups()) {
    var ofStories: [StoryGroups.Telling: Int] = [:]
    var (others, reaches): ([Int], [Int]) = ([], [])
    for index in indices {
      guard let reach = store.reach(at: index) else { continue }
      if let telling = stories.telling(of: index) {
        ofStories[telling] = max(ofStories[telling] ?? 0, reach)
      } else {
        others.append(index)
        reaches.append(reach)
      }
    }
    let authors = AuthorTable(of: others, in: store)
    var ofAuthors = [Int](repeating: 0, count: authors.count)
    var ofNobody: [Int] = []
    for (place, reach) in reaches.enumerated() {
      if let author = authors.author(of: place) {
        ofAuthors[author] = max(ofAuthors[author], reach)
      } else {
        ofNobody.append(reach)
      }
    }
    audiences = ofAuthors + ofNobody + ofStories.values
    people = audiences.isEmpty ? nil : audiences.reduce(0, AudienceReach.sum)
  }

  /// Strangers write the numbers: a sum beyond the largest number stays there.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
