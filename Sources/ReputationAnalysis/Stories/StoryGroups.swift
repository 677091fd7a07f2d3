public import ReputationModel

/// The stories that several outlets, or one outlet several times, told in the same words.
///
/// Copies are grouped, never dropped: each stays a mention with its own answer. Reviews, comments and messages tell no
/// stories, and of all others without a title only news does.
public struct StoryGroups: Sendable {
  /// A story with its copies.
  public struct Story: Sendable, Hashable {
    /// The places in the store of everything that tells it, oldest first.
    public let mentions: [Int]
    /// The outlets that told it, the first to tell it first.
    public let outlets: [String]
    /// For each mention the number of its outlet.
    let outletNumbers: [Int]
    /// When it was first told.
    public let first: Timestamp
    /// When it was last told.
    public let last: Timestamp

    /// The place in the store of the first to tell it; of several at once the least identifier.
    public var lead: Int { mentions[0] }
    /// The places of the others.
    public var copies: ArraySlice<Int> { mentions.dropFirst() }
    /// In how many outlets the others stand.
    public var copyOutlets: Int { Set(outletNumbers.dropFirst()).count }
  }

  /// The stories that have copies, in the order of their first mentions.
  public let stories: [Story]
  /// For each mention the number of its story plus one, 0 for none; empty where there are no stories.
  private let storyNumbers: [UInt32]

  /// No stories.
  public init() {
    stories = []
    storyNumbers = []
  }

  /// Finds the stories of `store`, in time that grows with the mentions alone.
  public init(store: MentionStore) { self.init(store: store, among: Array(0..<store.count)) }

  /// Finds the stories that some mentions of `store` tell among themselves, in time that grows with their number.
  ///
  /// - Parameter mentions: their places in the store, in ascending order.
  init(store: MentionStore, among mentions: [Int]) {
    let groups = StoryFinder(store: store, mentions: mentions).groups()
    var numbers = [UInt32](repeating: 0, count: groups.isEmpty ? 0 : store.count)
    stories = groups.enumerated().map { number, mentions in
      for index in mentions { numbers[index] = UInt32(number + 1) }
      var outlets = StoryOutlets()
      let outletNumbers = mentions.map { outlets.number(of: $0, in: store) }
      return Story(
        mentions: mentions,
        outlets: outlets.names,
        outletNumbers: outletNumbers,
        first: store.published(at: mentions[0]),
        last: store.published(at: mentions[mentions.count - 1])
      )
    }
    storyNumbers = numbers
  }

  /// The number in ``stories`` of the story a mention tells; `nil` where no other mention tells it.
  public func number(of mention: Int) -> Int? {
    guard mention < storyNumbers.count, storyNumbers[mention] > 0 else { return nil }
    return Int(storyNumbers[mention]) - 1
  }

  /// The story a mention tells; `nil` where no other mention tells it.
  public func story(of mention: Int) -> Story? { number(of: mention).map { stories[$0] } }

  /// A story told by one outlet.
  struct Telling: Hashable, Sendable {
    let story: Int
    let outlet: Int
  }

  /// Which story which outlet tells in a mention; `nil` where no other mention tells it.
  func telling(of mention: Int) -> Telling? {
    guard let number = number(of: mention) else { return nil }
    let story = stories[number]
    // The mentions of a story are in the order of the store.
    let place = story.mentions.indices.firstPlace { story.mentions[$0] >= mention }
    return Telling(story: number, outlet: story.outletNumbers[place])
  }

  /// The outlet of a mention that tells a story with copies; `nil` for any other.
  public func outlet(of mention: Int) -> String? {
    telling(of: mention).map { stories[$0.story].outlets[$0.outlet] }
  }

  /// How many stories `mentions` tell: each mention is one, but copies among them are none of their own.
  public func count(in mentions: some Collection<Int>) -> Int {
    guard !stories.isEmpty else { return mentions.count }
    var told = ToldStories(self)
    return mentions.count { told.isNew($0) }
  }
}
