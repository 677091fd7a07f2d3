import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct RemovalFiguresTests {
  private func figures(_ ledger: [LedgerEntry]) -> RemovalFigures {
    let store = Sample.store((0..<5).map { Sample.mention("m\($0)", at: $0) })
    return RemovalFigures(LedgerIndex(store: store, ledger: ledger))
  }

  @Test func tellsRemovalsAfterANoticeFromTheOthers() {
    let figures = figures([
      Sample.entry(.notice, "m0", at: 6), Sample.entry(.remove, "m0", at: 7),
      // Too late, and at the same moment: no notice before.
      Sample.entry(.remove, "m1", at: 6), Sample.entry(.notice, "m1", at: 7),
      Sample.entry(.remove, "m2", at: 6), Sample.entry(.notice, "m2", at: 6),
      // One mention, however often it is written down; the notice is that before its first removal.
      Sample.entry(.remove, "m3", at: 6), Sample.entry(.notice, "m3", at: 7),
      Sample.entry(.remove, "m3", at: 8),
      // A notice alone removes nothing.
      Sample.entry(.notice, "m4", at: 6),
    ])
    #expect(figures.withNotice == 1)
    #expect(figures.withoutNotice == 3)
  }
}
