/// Tells of mentions whether they are the first of their story, in the order in which they are asked for.
struct ToldStories {
  private let stories: StoryGroups
  private var isTold: [Bool]

  /// None of `stories` is told yet.
  init(_ stories: StoryGroups) {
    self.stories = stories
    isTold = Array(repeating: false, count: stories.stories.count)
  }

  /// Whether the story of the mention was not told yet; always so where it has no copies.
  ///
  /// From now on it is told.
  @inline(__always)
  mutating func isNew(_ mention: Int) -> Bool {
    guard let number = stories.number(of: mention) else { return true }
    guard !isTold[number] else { return false }
    isTold[number] = true
    return true
  }
}
