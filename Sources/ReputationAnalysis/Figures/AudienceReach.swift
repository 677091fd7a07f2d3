import ReputationModel

/// How many people a set of mentions may have reached, each audience counted once.
///
/// Two posts of one author reach the same followers, so only the larger reach counts; a mention whose author is not
/// known counts by itself. News has the audience of its outlet, whoever signs it: «Redacción» under five papers is not
/// one audience, and a paper with two bylines is not two. Only an account that signs news has an audience of its own,
/// unless it is the outlet's, or the news is a story with copies: an agency's name under twelve papers is not one.
struct AudienceReach: Sendable {
  /// The sum over audiences; `nil` where no mention has a reach.
  let people: Int?
  /// The known reach of each outlet, of each author, and of each mention whose author is not known, in no order.
  let audiences: [Int]

  /// Counts the mentions of `store` at `indices`.
  init(store: MentionStore, indices: some Sequence<Int>, _ audiences: Audiences) {
    let (outlets, stories) = (audiences.outlets, audiences.stories)
    var ofOutlets: [Int: Int] = [:]
    var ofStories: [StoryGroups.Telling: Int] = [:]
    var (others, reaches): ([Int], [Int]) = ([], [])
    for index in indices {
      guard let reach = store.reach(at: index) else { continue }
      let outlet = outlets.number(of: index, in: store)
      // Whoever posts what others post, too, has his own followers.
      let telling = store.kind(at: index) == .news ? stories.telling(of: index) : nil
      if let outlet, telling != nil || !store.hasAccount(at: index) {
        ofOutlets[outlet] = max(ofOutlets[outlet] ?? 0, reach)
      } else if let telling {
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
    // The outlet's own account posts to those who read its news.
    var ofPeople: [Int] = []
    var reader = NumberedWords()
    for (author, reach) in ofAuthors.enumerated() {
      if let outlet = outlets.number(
        namedAsAuthorOf: Int(authors.first[author]),
        in: store,
        &reader
      ) {
        ofOutlets[outlet] = max(ofOutlets[outlet] ?? 0, reach)
      } else {
        ofPeople.append(reach)
      }
    }
    self.audiences = ofPeople + ofNobody + ofOutlets.values + ofStories.values
    people = self.audiences.isEmpty ? nil : self.audiences.reduce(0, AudienceReach.sum)
  }

  /// Strangers write the numbers: a sum beyond the largest number stays there.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
