import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct DeedTrailTests {
  private func ledger(_ deeds: [(String, Int64, LedgerEntry.Action)]) -> LedgerIndex {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    for (line, id) in ["a", "b"].enumerated() {
      let mention = Mention(id: id, source: "s", published: Timestamp(seconds: Int64(line)), text: id)
      builder.append(mention, file: file, line: line + 1)
    }
    let entries = deeds.map { mention, seconds, action in
      LedgerEntry(
        mention: mention,
        at: Timestamp(seconds: seconds),
        action: action,
        location: SourceLocation(file: "l.yml")
      )
    }
    return LedgerIndex(store: builder.build().store, ledger: entries)
  }

  @Test func putsTheStepsOfAMentionInTheirOrder() {
    let trails = DeedTrail.all(
      of: .removals,
      in: ledger([("a", 30, .remove), ("a", 20, .notice), ("a", 25, .answer), ("b", 40, .remove)])
    )
    #expect(trails.map(\.mention) == [1, 0])
    #expect(trails.last?.steps.map(\.action) == [.notice, .remove])
  }

  @Test func takesAPrivateWordAloneForNoConflict() {
    #expect(DeedTrail.all(of: .conduct, in: ledger([("a", 20, .contact)])).isEmpty)
    #expect(DeedTrail.all(of: .conduct, in: ledger([("a", 20, .contact), ("a", 30, .block)])).count == 1)
    #expect(DeedTrail.all(of: .impersonations, in: ledger([("a", 20, .officialReply)])).isEmpty)
  }
}
