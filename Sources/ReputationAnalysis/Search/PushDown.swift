/// A tracked query with what does damage there, what is set against it, and what to do next.
public struct PushDown: Sendable, Hashable {
  /// The query's number among the tracked ones, from 1, in the order of ``SearchFigures/queries``.
  public let number: Int
  /// Its figures.
  public let query: QueryFigures
  /// The damaging addresses: those that rank now by position, then those that rank on another page for the same words,
  /// then those that did, the last seen first.
  public let opponents: [Opponent]
  /// How many more there are that no longer rank.
  public let moreOpponents: Int
  /// The articles that are for it: those of its language first, then by position.
  public let contenders: [Contender]
  /// How many more there are.
  public let moreContenders: Int
  /// What to do, the first first.
  public let steps: [NextStep]

  /// The article of that file; `nil` where it is not among them.
  public func contender(_ file: String) -> Contender? { contenders.first { $0.file == file } }

  /// Whether the ledger leaves that address alone knowingly, so that somebody has to decide anew.
  public func isLeftAlone(_ url: String) -> Bool {
    if case .left = opponent(url)?.handling { true } else { false }
  }

  /// The damaging address as it is told of; `nil` where it is not among them.
  public func opponent(_ url: String) -> Opponent? { opponents.first { $0.url == url } }

  /// Where the address, or without one anything damaging, stands higher than at `place`, on pages for the same words
  /// that are not that one; the highest first.
  public func higher(_ url: String?, than place: DamagePlace) -> [DamagePlace] {
    let others = url.map { opponent($0)?.elsewhere ?? [] } ?? query.harmful.map(\.place)
    return others.filter { other in
      !other.isStale && other.elsewhere != place.elsewhere && other.position < place.position
    }
  }

  /// The article that stands highest on the page of `place`, and where it does; `nil` where none is seen there.
  public func best(on place: DamagePlace) -> (article: Contender, place: DamagePlace)? {
    let standing = contenders.compactMap { contender -> (article: Contender, place: DamagePlace)? in
      let own =
        place.elsewhere == nil
        ? (query.unseenDays == nil ? contender.position : nil).map { DamagePlace($0) }
        : contender.elsewhere.first { $0.elsewhere == place.elsewhere }
      return own.map { (contender, $0) }
    }
    return standing.min { $0.place.position < $1.place.position }
  }

  /// What to do as far as it concerns one article: about the query as a whole, and about itself.
  public func steps(for contender: Contender) -> [NextStep] {
    steps.filter { step in
      if case .separate(let files) = step { return files.contains(contender.file) }
      return step.file.map { $0 == contender.file } ?? true
    }
  }

  /// Where the highest damaging result stands; `nil` where none ranks anywhere.
  public var worst: DamagePlace? { opponents.first?.place }
}
