import ReputationModel

/// The mentions of the spikes that nobody has taken up: those an emergency shows in before anybody opens an incident.
///
/// Of a spike are, within its time, the negative mentions, and those with a term that marks it, as "me too" is said in
/// few words and none that speaks ill. Praise is not, as it hurts nobody; but an estimate makes praise of many a
/// warning.
struct SpikeMentions: Sendable {
  /// The places in the store that are known: from the first spike's first mention to the last one's last.
  private let range: Range<Int>
  /// For each of them the weightiest spike it is of.
  private let subjects: [Spike.Subject?]

  /// Those of no spike.
  static let none = SpikeMentions(range: 0..<0, subjects: [])

  private init(range: Range<Int>, subjects: [Spike.Subject?]) {
    (self.range, self.subjects) = (range, subjects)
  }

  /// Those of `spikes` that wait for an answer; `terms` mark them, as far as that is known.
  init(of spikes: [Spike], terms: [Spike: [MarkingTerm]], store: MentionStore, ledger: LedgerIndex) {
    let places = spikes.map { SpikeMentions.places(of: $0, in: store) }
    guard let first = places.map(\.lowerBound).min(), let last = places.map(\.upperBound).max() else {
      self = .none
      return
    }
    var subjects = [Spike.Subject?](repeating: nil, count: last - first)
    // Those of negative mentions last, as a mention of both is theirs.
    let ordered = zip(spikes, places).sorted { $0.0.subject == .volume && $1.0.subject == .negative }
    for (spike, places) in ordered {
      var marks = Marks(terms[spike] ?? [])
      for mention in places where ledger.handlings[mention].isOpen {
        let isOfIt =
          switch ledger.labels[mention] {
          case .negative: true
          case .positive where !ledger.isEstimate[mention]: false
          case .positive, .neutral, .unknown: marks.stand(in: mention, of: store)
          }
        if isOfIt { subjects[mention - first] = spike.subject }
      }
    }
    (range, self.subjects) = (first..<last, subjects)
  }

  /// What there is more of in the spike that a mention is of; `nil` where it is of none.
  subscript(mention: Int) -> Spike.Subject? {
    range.contains(mention) ? subjects[mention - range.lowerBound] : nil
  }

  /// What was said from its beginning to its end; to now, while it goes on.
  private static func places(of spike: Spike, in store: MentionStore) -> Range<Int> {
    store.indices(from: spike.from, to: spike.isRunning ? nil : spike.to.advanced(bySeconds: -1))
  }

  /// The terms that mark a spike.
  private struct Marks {
    private var index = TermIndex()
    private let sought: TermIndex.Sought
    private var progress = TermIndex.Progress()

    init(_ terms: [MarkingTerm]) {
      for term in terms { _ = index.number(of: term.text) }
      sought = index.sought(0..<index.count)
    }

    /// Whether one of them stands in the title or in the text of a mention.
    mutating func stand(in mention: Int, of store: MentionStore) -> Bool {
      guard index.count > 0 else { return false }
      var found = false
      store.withWords(at: mention) { title, text in
        for bytes in [title, text] where !found {
          progress.removeAll()
          index.forEachTerm(in: bytes, sought, &progress) { _ in found = true }
        }
      }
      return found
    }
  }
}
