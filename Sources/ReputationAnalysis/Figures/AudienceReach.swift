import ReputationModel

/// How many people a set of mentions may have reached, each author's audience counted once.
///
/// Two posts of one author reach the same followers, so only the larger reach counts; a mention whose author is not
/// known counts by itself.
struct AudienceReach: Sendable, Hashable {
  /// The sum over authors; `nil` where no mention has a reach.
  let people: Int?
  /// How many authors are known.
  let authors: Int

  /// Counts the mentions of `store` at `indices`.
  init(store: MentionStore, indices: some Sequence<Int>) {
    var nameless = 0
    var isKnown = false
    var largest: [Int] = []
    let indices = Array(indices)
    for (index, author) in zip(indices, store.authorNumbers(of: indices)) {
      let reach = store.reach(at: index)
      if reach != nil { isKnown = true }
      if let author {
        if author == largest.count { largest.append(0) }
        largest[author] = max(largest[author], reach ?? 0)
      } else {
        nameless = AudienceReach.sum(nameless, reach ?? 0)
      }
    }
    people = isKnown ? largest.reduce(nameless, AudienceReach.sum) : nil
    authors = largest.count
  }

  /// Strangers write the numbers: a sum beyond the largest number stays there.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? .max : sum
  }
}
