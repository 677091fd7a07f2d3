import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct RepeatOffenderTests {
  private let mentions = (0..<5).map {
    Sample.mention("m\($0)", at: $0 * 24, author: "x", sentiment: -1, text: "Queja \($0)")
  }

  @Test func goesOnAfterAWarning() throws {
    let ledger = [
      Sample.entry(.notice, "m0", at: 1), Sample.entry(.remove, "m0", at: 2),
      Sample.entry(.warn, "m1", at: 30),
    ]
    let offender = try #require(VoicesTests.voices(mentions, ledger: ledger).repeatOffenders.first)
    #expect((offender.mentions, offender.negativeAfter) == ([0, 1, 2, 3, 4], 4))
    #expect(offender.negative == 5 && !offender.isBlocked)
    #expect((offender.removals, offender.notices, offender.warnings) == (1, 1, 1))
    #expect(offender.measures.map(\.action) == [.notice, .remove, .warn])
    #expect(offender.measures.map(\.mention) == [0, 0, 1])
    #expect(offender.measures.map(\.at) == [Sample.hour(1), Sample.hour(2), Sample.hour(30)])
    #expect((offender.from, offender.to) == (Sample.hour(0), Sample.hour(96)))
  }

  /// Who was blocked in one month and comes back in another; the mention it was about is not of the period.
  @Test func goesOnLongAfterABlock() throws {
    let before = Sample.mention("old", at: -60 * 24, author: "x", sentiment: -1, text: "Antes")
    let ledger = [Sample.entry(.block, "old", at: -59 * 24)]
    let found = VoicesTests.voices([before] + mentions, ledger: ledger, range: 1..<6)
    let offender = try #require(found.repeatOffenders.first)
    #expect((offender.mentions, offender.negativeAfter) == ([1, 2, 3, 4, 5], 5))
    #expect(offender.measures.map(\.mention) == [0])
  }

  /// Somebody who was told once and let it be, and namesakes of whom no account is known.
  @Test func nobodyGoesOnWithNothing() {
    #expect(
      VoicesTests.voices(mentions, ledger: [Sample.entry(.notice, "m4", at: 97)]).repeatOffenders.isEmpty
    )
    let named = mentions.map { mention in
      var mention = mention
      mention.author = Author(name: "Toni P.")
      return mention
    }
    #expect(VoicesTests.voices(named, ledger: [Sample.entry(.notice, "m0", at: 1)]).repeatOffenders.isEmpty)
  }

  @Test func complaintsAloneOffendNobody() {
    let ledger = mentions.map { Sample.entry(.answer, $0.id, at: 200) }
    #expect(VoicesTests.voices(mentions, ledger: ledger).repeatOffenders.isEmpty)
  }

  @Test func fewOrFarApartAreNotRepeated() {
    let ledger = [Sample.entry(.warn, "m0", at: 1)]
    #expect(VoicesTests.voices(Array(mentions.prefix(2)), ledger: ledger).repeatOffenders.isEmpty)
    let far = mentions.enumerated().map { number, mention in
      Sample.mention(mention.id, at: number * 24 * 20, author: "x", sentiment: -1, text: mention.text)
    }
    #expect(VoicesTests.voices(far, ledger: ledger).repeatOffenders.isEmpty)
  }
}
