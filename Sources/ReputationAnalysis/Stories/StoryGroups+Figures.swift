import ReputationModel

extension StoryGroups {
  /// The stories as far as the figures need them, which are not made of everything for that.
  ///
  /// Looked at are the mentions of a period, of the one before it, and of the time that a story may last before both, so
  /// that a story's beginning is known; and the mentions of incidents that have a reach, as nothing else of an
  /// incident's figures asks for its stories.
  init(store: MentionStore, figuresOf period: DayPeriod?, incidents: [IncidentMentions], zone: SiteTimeZone) {
    let recent = period.map { period in
      store.indices(
        from: zone.start(of: period.preceding.from).advanced(bySeconds: -StoryFinder.longestStory),
        to: zone.start(of: period.to.advanced(byDays: 1)).advanced(bySeconds: -1)
      )
    }
    var isLookedAt = [Bool](repeating: false, count: store.count)
    for mention in recent ?? 0..<0 { isLookedAt[mention] = true }
    for mention in incidents.lazy.flatMap(\.mentions) where store.reach(at: mention) != nil {
      isLookedAt[mention] = true
    }
    self.init(store: store, among: isLookedAt.indices.filter { isLookedAt[$0] })
  }
}

extension Reputation {
  /// The stories of all mentions.
  ///
  /// Worked out when it is asked for, in time that grows with all mentions, and to be kept by whoever asks: the queue,
  /// the voices and the terms are worked out of them.
  public func stories() -> StoryGroups { StoryGroups(store: store) }
}
