import ReputationModel

/// Who published a mention: its outlet by name, else the host it stands on, else the source it came through.
struct StoryOutlets: Sendable {
  /// The outlets of some mentions, by number.
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The name to show for the outlet of a mention.
  static func name(of index: Int, in store: MentionStore) -> String {
    known(index, in: store) ?? store.source(at: index)
  }

  /// Whether both stand in one outlet, as far as anybody knows: the channel alone is none.
  static func areSame(_ left: Int, _ right: Int, in store: MentionStore) -> Bool {
    guard let one = known(left, in: store), let other = known(right, in: store) else { return false }
    return one == other || key(one) == key(other)
  }

  /// The words of the outlet's name as they may stand behind a title.
  static func words(of index: Int, in store: MentionStore) -> [StoryWords.Word] {
    known(index, in: store).map { StoryWords($0).words } ?? []
  }

  /// The number of a mention's outlet; one that differs only in case, accents or punctuation is the same.
  mutating func number(of index: Int, in store: MentionStore) -> Int {
    let name = StoryOutlets.name(of: index, in: store)
    let key = StoryOutlets.key(name)
    if let number = numbers[key] { return number }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }

  private static func key(_ name: String) -> String {
    let folded = FoldedText(name)
    return folded.isEmpty ? name : folded.description
  }

  private static func known(_ index: Int, in store: MentionStore) -> String? {
    store.publisher(at: index) ?? host(of: index, in: store)
  }

  private static func host(of index: Int, in store: MentionStore) -> String? {
    guard let host = store.url(at: index).flatMap({ WebAddress($0) })?.host else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
