import ReputationAnalysis
import ReputationModel

/// Which entries of an incident's timeline correct which, as far as a reader may see both.
struct UpdateCorrections {
  private let byMoment: [Timestamp: ClearedUpdate]
  private let byIdentifier: [String: ClearedUpdate]

  /// The corrections among the entries of one timeline.
  init(_ updates: [ClearedUpdate]) {
    let byIdentifier = Dictionary(updates.map { ($0.id, $0) }) { first, _ in first }
    // A correction names a moment, and everything that was said then is corrected.
    byMoment = updates.reduce(into: [:]) { corrections, update in
      guard let corrected = update.corrects.flatMap({ byIdentifier[$0] }) else { return }
      corrections[corrected.at] = update
    }
    self.byIdentifier = byIdentifier
  }

  /// The last entry that corrects `update`; `nil` where it stands.
  func correction(of update: ClearedUpdate) -> ClearedUpdate? {
    update.isCorrected ? byMoment[update.at] : nil
  }

  /// The entry that `update` corrects; `nil` where it corrects none.
  func corrected(by update: ClearedUpdate) -> ClearedUpdate? { update.corrects.flatMap { byIdentifier[$0] } }

  /// When the entry last changed, as far as files tell: when it happened, or was corrected.
  func updated(_ update: ClearedUpdate) -> Timestamp {
    max(update.at, correction(of: update)?.at ?? update.at)
  }
}
