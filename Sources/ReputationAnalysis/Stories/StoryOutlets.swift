import ReputationModel

/// Who published a mention: its outlet by name, else the host it stands on, else the source it came through.
struct StoryOutlets: Sendable {
  /// The outlets of some mentions, by number.
  private(set) var names: [String] = []
  private var numbers: [Name: Int] = [:]

  /// An outlet's name without case, accents and punctuation; as it is written where it is nothing but punctuation.
  private struct Name: Hashable {
    var words: [UInt64]
    var signs: String

    init(_ name: String) {
      words = NumberedWords(name).words.map(\.number)
      signs = words.isEmpty ? name : ""
    }
  }

  /// The name to show for the outlet of a mention.
  static func name(of index: Int, in store: MentionStore) -> String {
    known(index, in: store) ?? store.source(at: index)
  }

  /// Whether both stand in one outlet, as far as anybody knows: the channel alone is none.
  static func areSame(_ left: Int, _ right: Int, in store: MentionStore) -> Bool {
    guard let one = known(left, in: store), let other = known(right, in: store) else { return false }
    return one == other || Name(one) == Name(other)
  }

  /// The words of the outlet's name as they may stand behind a title.
  static func words(of index: Int, in store: MentionStore) -> [WordReader.Word] {
    known(index, in: store).map { NumberedWords($0).words } ?? []
  }

  /// The number of a mention's outlet; one that differs only in case, accents or punctuation is the same.
  mutating func number(of index: Int, in store: MentionStore) -> Int {
    let name = StoryOutlets.name(of: index, in: store)
    let key = Name(name)
    if let number = numbers[key] { return number }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }

  private static func known(_ index: Int, in store: MentionStore) -> String? {
    store.publisher(at: index) ?? host(of: index, in: store)
  }

  /// The host a mention stands on, without `www`.
  static func host(of index: Int, in store: MentionStore) -> String? {
    guard let host = store.url(at: index).flatMap({ WebAddress($0) })?.host else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
