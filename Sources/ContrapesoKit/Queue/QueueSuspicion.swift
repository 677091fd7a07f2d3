import ReputationAnalysis
import ReputationModel
import SiteRendering

/// What is suspected of whoever wrote a mention that waits, and nobody looked at, in words.
public struct QueueSuspicion: Sendable, Encodable {
  /// What is suspected: `troll`, `impersonation`, or `group` of accounts that act together.
  public let kind: String
  /// The mention of the place that the author wrote: its own, or a copy.
  public let mention: String
  /// What speaks for it, in words; a stranger's stand among them as they came.
  public let text: String
  /// The identifiers of mentions that it rests on, the latest five of each sign; of a group the first of the first
  /// five.
  public let evidence: [String]
  /// Where the dashboard shows it; `nil` where it does not.
  @OrNull public private(set) var url: String?

  /// A suspicion in words.
  ///
  /// - Parameter areNamed: whether the names of authors may be told.
  init(_ mark: SuspicionMark, _ reputation: Reputation, areNamed: Bool) {
    let store = reputation.store
    mention = store.identifier(at: mark.mention)
    url = EvidencePlace.address(of: mark, reputation.configuration)
    let mentions: [Int]
    switch mark.subject {
    case .suspicion(let suspicion):
      kind = suspicion.kind.rawValue
      text = suspicion.signs.map { $0.words(areNamed: areNamed) }.joined(separator: "; ")
      mentions = Set(suspicion.evidence.flatMap(\.latest)).sorted()
    case .group(let group):
      kind = "group"
      text =
        "\(ReportNumbers.count(group.mentions.count)) new accounts that say the same, "
        + "\(ReportNumbers.percent(group.likeness)) alike"
      mentions = Array(group.mentions.prefix(SignEvidence.shown))
    }
    evidence = mentions.map { store.identifier(at: $0) }
  }
}
