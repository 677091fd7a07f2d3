public import ReputationModel

/// How an incident spread: where it was first told, and how much of it came through each channel.
public struct IncidentSpread: Sendable, Hashable {
  /// A channel and its part.
  public struct Channel: Sendable, Hashable {
    /// The source's name.
    public let source: String
    /// The place in the store of the first mention that came through it.
    public let first: Int
    /// How many mentions came through it.
    public let mentions: Int
    /// How many of them are negative.
    public let negative: Int
  }

  /// The channels in the order in which the incident reached them.
  public let channels: [Channel]
  /// The share of the reach that the three largest audiences have, 0…1; `nil` where fewer than four are known.
  public let concentration: Double?

  /// So many audiences are the largest.
  public static let largestAudiences = 3

  /// The spread of the mentions at `mentions`, oldest first.
  init(
    mentions: [Int],
    store: MentionStore,
    ledger: LedgerIndex,
    audiences: Audiences
  ) {
    var numbers: [Int: Int] = [:]
    var channels: [(source: Int, first: Int, mentions: Int, negative: Int)] = []
    for index in mentions {
      let source = store.sourceIndex(at: index)
      let number = numbers[source] ?? channels.count
      if number == channels.count {
        numbers[source] = number
        channels.append((source, index, 0, 0))
      }
      channels[number].mentions += 1
      if ledger.labels[index] == .negative { channels[number].negative += 1 }
    }
    self.channels = channels.map {
      Channel(
        source: store.source(at: $0.first),
        first: $0.first,
        mentions: $0.mentions,
        negative: $0.negative
      )
    }
    let reach = AudienceReach(store: store, indices: mentions, audiences)
    let largest = reach.audiences.filter { $0 > 0 }.sorted(by: >)
    let all = largest.reduce(0.0) { $0 + Double($1) }
    concentration =
      largest.count > IncidentSpread.largestAudiences
      ? largest.prefix(IncidentSpread.largestAudiences).reduce(0.0) { $0 + Double($1) } / all : nil
  }
}

extension Reputation {
  /// How the incident of those figures spread.
  ///
  /// - Parameter stories: those of all mentions, see ``stories()``.
  public func spread(of figures: IncidentFigures, _ stories: StoryGroups) -> IncidentSpread {
    IncidentSpread(
      mentions: figures.mentions,
      store: store,
      ledger: ledger,
      audiences: Audiences(outlets: outlets, stories: stories)
    )
  }

  /// The other incidents of the same sort, and those it was merged with, the newest first.
  public func relatives(of incident: Incident) -> [Incident] {
    incidents.map(\.incident).filter { other in
      other.id != incident.id
        && (other.kind == incident.kind || other.mergedInto == incident.id || other.id == incident.mergedInto)
    }.sorted { left, right in
      let (one, other) = (left.clocks.known.first?.moment, right.clocks.known.first?.moment)
      return one != other ? (one?.seconds ?? .min) > (other?.seconds ?? .min) : left.id < right.id
    }
  }
}
