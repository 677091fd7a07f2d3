import ReputationModel

extension StoryGroups {
  /// The stories as far as the reach of figures depends on them, which are not made of everything for that.
  ///
  /// Looked at are the mentions of a period, of the one before it, and of the time that a story may last before both, so
  /// that a story's beginning is known; and the mentions of incidents. Of all these, only what is no further away than a
  /// story lasts from one whose audience its story decides (``Audiences/dependsOnStory(_:in:_:)``): where there is
  /// none, as among the news of papers that no account signs, no text is read.
  init(
    store: MentionStore,
    outlets: OutletNames,
    reachOf period: DayPeriod?,
    incidents: [IncidentMentions],
    zone: SiteTimeZone
  ) {
    let recent = period.map { period in
      store.indices(
        from: zone.start(of: period.preceding.from).advanced(bySeconds: -StoryFinder.longestStory),
        to: zone.start(of: period.to.advanced(byDays: 1)).advanced(bySeconds: -1)
      )
    }
    let counted = [Array(recent ?? 0..<0)] + incidents.map(\.mentions)
    let decided = counted.lazy.joined().filter { Audiences.dependsOnStory($0, in: store, outlets) }
    guard !decided.isEmpty else {
      self.init()
      return
    }
    var isCounted = [Bool](repeating: false, count: store.count)
    for mention in counted.lazy.joined() { isCounted[mention] = true }
    let near = store.indices(nearEach: Set(decided).sorted(), within: StoryFinder.longestStory)
    self.init(store: store, among: near.flatMap { $0.filter { isCounted[$0] } })
  }
}

extension MentionStore {
  /// The places of the mentions that were published so many seconds at most before or after one of some, in ranges that
  /// do not touch.
  ///
  /// - Parameter mentions: in ascending order.
  fileprivate func indices(nearEach mentions: [Int], within seconds: Int64) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (lower, upper) = (0, 0)
    for mention in mentions {
      let moment = published(at: mention)
      while published(at: lower) < moment.advanced(bySeconds: -seconds) { lower += 1 }
      while upper < count, published(at: upper) <= moment.advanced(bySeconds: seconds) { upper += 1 }
      if let last = ranges.last, lower <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<upper
      } else {
        ranges.append(lower..<upper)
      }
    }
    return ranges
  }
}

extension Reputation {
  /// The stories of all mentions.
  ///
  /// Worked out when it is asked for, in time that grows with all mentions, and to be kept by whoever asks: the queue,
  /// the voices and the terms are worked out of them.
  public func stories() -> StoryGroups { StoryGroups(store: store) }
}
