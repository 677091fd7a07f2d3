public import ReputationModel

/// The mentions that wait for an answer, the most urgent first.
public struct ResponseQueue: Sendable {
  /// Why a mention stands where it stands.
  public enum Reason: Sendable, Hashable {
    /// It waits longer than it should: so many seconds.
    case overdue(seconds: Int64)
    /// It can still have its answer in time: so many seconds are left.
    case inTime(seconds: Int64)
    /// It speaks ill of the brand.
    case negative
    /// So many people may have read it.
    case reach(Int)
    /// It belongs to a spike that no incident tells of, of negative mentions or of all.
    case spike(Spike.Subject)
    /// It belongs to an open incident.
    case incident(id: String, severity: Incident.Severity)
    /// It was said since that incident, which had calmed down, is talked of again.
    case again(id: String)
    /// So many earlier complaints of the same account were not answered.
    case unansweredBefore(Int)
    /// The same account has spoken ill of the brand so many times before.
    case complainedBefore(Int)
    /// The same account was blocked, by the book: nothing more is owed to it, and only a decision to leave the mention is
    /// missing; unless it may be an emergency, then it does not come last.
    case blocked(at: Timestamp, isLast: Bool)
  }

  /// A reason, and what it adds to the urgency.
  public struct Weight: Sendable, Hashable {
    /// How many points it adds.
    public let points: Double
    /// The reason.
    public let reason: Reason
  }

  /// A mention that waits, with the copies that wait too: of its story, or of its text by the same account.
  public struct Place: Sendable, Hashable {
    /// Where it stands in the store; of copies the first that waits.
    public let mention: Int
    /// Where the other copies that wait stand in the store, oldest first.
    ///
    /// One statement may answer them all, but each waits until the ledger says what became of it.
    public let copies: [Int]
    /// How urgent it is: the sum of the reasons' points.
    public let urgency: Double
    /// What makes it so, weightiest first; of copies each sort of reason counts once, where it weighs
    /// most.
    public let weights: [Weight]

    /// The reasons alone, weightiest first.
    public var reasons: [Reason] { weights.map(\.reason) }
  }

  /// The places, most urgent first; of equally urgent ones the oldest.
  ///
  /// Only the order is kept: a place's reasons are put together when it is asked for, as nobody looks at a million.
  public struct Places: Sendable, RandomAccessCollection {
    fileprivate let order: [RadixSort.Entry]
    fileprivate let urgency: MentionUrgency
    /// The copies that wait, by the first of them.
    fileprivate let copies: [Int: [Int]]

    /// The place of the most urgent mention.
    public var startIndex: Int { 0 }
    /// One more than the place of the least urgent.
    public var endIndex: Int { order.count }

    /// The place, from 0.
    public subscript(place: Int) -> Place {
      let mention = Int(order[place].number)
      let waiting = copies[mention] ?? [mention]
      let weights = urgency.weights(of: waiting)
      return Place(
        mention: mention,
        copies: Array(waiting.dropFirst()),
        urgency: MentionUrgency.sum(weights),
        weights: weights
      )
    }
  }

  /// The places, most urgent first; of equally urgent ones the oldest.
  public let places: Places
  /// How many mentions wait, copies among them.
  public let count: Int

  /// Puts in order the mentions of `store` that `ledger` leaves open.
  ///
  /// - Parameters:
  ///   - incidents: the open incidents each mention belongs to, by its place in the store.
  ///   - again: the mentions said since an incident that had calmed down is talked of again, with its identifier.
  ///   - spikes: the mentions of spikes that no incident tells of.
  ///   - respondWithin: how long a mention may wait, in seconds.
  init(
    store: MentionStore,
    ledger: LedgerIndex,
    authors: AuthorTable,
    stories: StoryGroups = StoryGroups(),
    incidents: [Int: [Incident]],
    again: [Int: String] = [:],
    spikes: SpikeMentions = .none,
    now: Timestamp,
    respondWithin: Int64
  ) {
    let urgency = MentionUrgency(
      store: store,
      labels: ledger.labels,
      isEstimate: ledger.isEstimate,
      incidents: incidents,
      again: again,
      spikes: spikes,
      histories: AuthorHistory.ofMentions(ledger, authors: authors),
      blocked: BlockedAccounts(ledger, authors: authors) { mention in
        incidents[mention] != nil || again[mention] != nil || spikes[mention] != nil
          || store.reach(at: mention).map { $0 >= MentionUrgency.greatReach } ?? false
      },
      now: now,
      respondWithin: respondWithin
    )
    var order: [RadixSort.Entry] = []
    order.reserveCapacity(store.count)
    // Those of blocked accounts, which come last.
    var last: [RadixSort.Entry] = []
    let repeated = RepeatedTexts(store, ledger: ledger, authors: authors, stories: stories)
    var copies: [Int: [Int]] = [:]
    var placed: Set<Int> = []
    var count = 0
    for index in 0..<store.count where ledger.handlings[index].isOpen {
      count += 1
      let points: Double
      var isBlocked = urgency.blocked.isLast(index)
      var waiting = repeated.mentions(from: index)
      if let number = stories.number(of: index) {
        // A story takes one place, at the first of its mentions that waits.
        guard placed.insert(number).inserted else { continue }
        waiting = stories.stories[number].mentions.filter { ledger.handlings[$0].isOpen }
      }
      if repeated.isCopy(index) { continue }
      if let waiting {
        copies[index] = waiting
        isBlocked = waiting.allSatisfy(urgency.blocked.isLast)
        points = MentionUrgency.sum(urgency.weights(of: waiting))
      } else {
        points = urgency.points(of: index)
      }
      // The bits of numbers that are not negative are in the order of the numbers; the greatest comes first.
      let entry = RadixSort.Entry(key: ~points.bitPattern, number: UInt32(index))
      if isBlocked { last.append(entry) } else { order.append(entry) }
    }
    RadixSort.sort(&order)
    places = Places(order: order + last, urgency: urgency, copies: copies)
    self.count = count
  }
}

extension Reputation {
  /// What waits for an answer.
  ///
  /// Worked out when it is asked for, in time that grows with all mentions.
  ///
  /// - Parameters:
  ///   - stories: those of all mentions, see ``stories()``.
  ///   - authors: those of all mentions, see ``authors()``.
  public func queue(_ stories: StoryGroups, _ authors: AuthorTable) -> ResponseQueue {
    var byMention: [Int: [Incident]] = [:]
    // Those that are over weigh nothing, and of many incidents nearly all are.
    for figures in incidents where figures.incident.state.isOpen {
      for index in figures.mentions { byMention[index, default: []].append(figures.incident) }
    }
    return ResponseQueue(
      store: store,
      ledger: ledger,
      authors: authors,
      stories: stories,
      incidents: byMention,
      again: talkedOfAgain,
      spikes: SpikeMentions(of: unattendedSpikes, terms: unattendedTerms, store: store, ledger: ledger),
      now: now,
      respondWithin: configuration.monitoring.respondWithin
    )
  }

  /// The mentions of ``relapsed`` since their waves began that nobody calls praise, with the most urgent incident's
  /// identifier.
  private var talkedOfAgain: [Int: String] {
    var again: [Int: String] = [:]
    for figures in relapsed {
      guard let wave = figures.course.relapse ?? figures.course.newWave else { continue }
      let begin = zone.start(of: wave.since)
      for index in figures.mentions where store.published(at: index) >= begin && again[index] == nil {
        let isPraise = ledger.labels[index] == .positive && !ledger.isEstimate[index]
        if !isPraise { again[index] = figures.incident.id }
      }
    }
    return again
  }
}
