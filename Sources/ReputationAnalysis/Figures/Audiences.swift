import ReputationModel

/// What tells whose audience a mention has: the outlets of news, and the stories that are copied from one to another.
struct Audiences: Sendable {
  /// The outlets of the store.
  let outlets: OutletNames
  /// The stories, as far as they are known.
  let stories: StoryGroups

  /// Whether it depends on a mention's story whose audience it has, or whether it counts by itself.
  static func dependsOnStory(_ mention: Int, in store: MentionStore, _ outlets: OutletNames) -> Bool {
    guard store.kind(at: mention) == .news, store.reach(at: mention) != nil else { return false }
    return store.hasAccount(at: mention) || outlets.number(of: mention, in: store) == nil
  }
}
