public import ReputationModel

/// A suspicion that nobody has looked at yet, of whoever wrote a mention that waits for an answer.
///
/// Whoever answers has to know it first. It changes nothing about the queue.
public struct SuspicionMark: Sendable, Hashable {
  /// What is suspected.
  public enum Subject: Sendable, Hashable {
    /// The author may be a troll or an impersonator.
    case suspicion(Suspicion)
    /// The author's account may act together with others.
    case group(AccountGroup)
  }

  /// What is suspected, with what speaks for it.
  public let subject: Subject
  /// Where it stands among ``Voices/suspicions`` or ``Voices/groups``, from 0; `nil` where these lists are too short
  /// for it.
  public let place: Int?
  /// The mention that waits, by its place in the store.
  public let mention: Int

  /// Whether the mention itself speaks for it.
  var restsOnMention: Bool {
    switch subject {
    case .suspicion(let suspicion): suspicion.evidence.contains { $0.mentions.contains(mention) }
    case .group(let group): group.mentions.contains(mention)
    }
  }
}

/// The authors of whom something is suspected that nobody looked at.
struct SuspectedAuthors: Sendable {
  private var marks: [Int: [(subject: SuspicionMark.Subject, place: Int?)]] = [:]

  /// Nobody.
  init() {}

  /// Those of the suspicions and groups, which are in the order of the lists; `limit` of each are listed.
  init(_ suspicions: [Suspicion], _ groups: [AccountGroup], authors table: AuthorTable, limit: Int) {
    for (place, suspicion) in suspicions.enumerated() where suspicion.lookedAt == nil {
      add(.suspicion(suspicion), place < limit ? place : nil, of: [suspicion.voice.latest], table)
    }
    for (place, group) in groups.enumerated() where group.lookedAt == nil {
      add(.group(group), place < limit ? place : nil, of: group.mentions, table)
    }
  }

  private mutating func add(
    _ subject: SuspicionMark.Subject,
    _ place: Int?,
    of mentions: [Int],
    _ table: AuthorTable
  ) {
    for author in Set(mentions.compactMap { table.author(of: $0) }) {
      marks[author, default: []].append((subject, place))
    }
  }

  /// What is suspected of the author.
  func marks(of author: Int, mention: Int) -> [SuspicionMark] {
    (marks[author] ?? []).map { SuspicionMark(subject: $0.subject, place: $0.place, mention: mention) }
  }
}

extension Voices {
  /// What is suspected of those who wrote the mentions of a place of the queue, of each author once, and nothing that
  /// somebody has looked at.
  ///
  /// Two people may have one displayed name: where no more is known of an author than that, only mentions that speak
  /// for a suspicion themselves bear its mark.
  ///
  /// - Parameter authors: those of all mentions, by which these voices were worked out.
  public func marks(of place: ResponseQueue.Place, _ authors: AuthorTable) -> [SuspicionMark] {
    var told: Set<Int> = []
    return ([place.mention] + place.copies).flatMap { mention -> [SuspicionMark] in
      guard let author = authors.author(of: mention), told.insert(author).inserted else { return [] }
      return suspected.marks(of: author, mention: mention).filter {
        authors.account(of: mention) != nil || $0.restsOnMention
      }
    }
  }
}
