import ReputationModel

/// When nothing is known of a topic, as the sources that brought most of it were silent.
struct TopicSilences: Sendable {
  let all: SourceSilences
  /// Which sources brought how many of its mentions, by their places; of none, all sources count.
  let feeds: [(sources: Set<Int>, mentions: Int)]

  /// Whether the topic can be told of on a day.
  func isKnown(_ day: CalendarDay) -> Bool {
    guard all.isKnown(day) else { return false }
    let told = feeds.reduce(0) { $0 + (all.isKnown(day, sources: $1.sources) ? $1.mentions : 0) }
    return told * 2 >= feeds.reduce(0) { $0 + $1.mentions }
  }
}
