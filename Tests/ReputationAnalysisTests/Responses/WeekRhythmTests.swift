import ReputationAnalysis
import ReputationModel
import Testing

@Suite struct WeekRhythmTests {
  /// Mentions at moments, the first of them answered so many seconds later.
  private func rhythm(_ moments: [Timestamp], answeredAfter seconds: Int64? = nil) throws -> WeekRhythm {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "es"))
    )
    configuration.site.timeZone = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    for (index, moment) in moments.enumerated() {
      var mention = Mention(id: "m\(index)", source: "plaza", published: moment, text: "pan")
      if index == 0, let seconds { mention.reply = Reply(at: moment.advanced(bySeconds: seconds)) }
      builder.append(mention, file: file, line: index + 1)
    }
    let reputation = Reputation(
      store: builder.build().store,
      ledger: [],
      incidents: [],
      sources: [],
      configuration: configuration,
      now: try #require(moments.max()).advanced(bySeconds: 86_400)
    )
    return reputation.rhythm(of: try #require(reputation.current))
  }

  /// Tuesday 2026-03-10, 09:00 in Madrid.
  private let tuesday = Timestamp(seconds: 1_773_129_600)

  @Test func countsByTheClocksOfTheZone() throws {
    let rhythm = try rhythm([tuesday, tuesday.advanced(bySeconds: 3_599), tuesday.advanced(bySeconds: 3_600)])
    #expect(rhythm.published.counts[1][9] == 2 && rhythm.published.counts[1][10] == 1)
    #expect(rhythm.published.total == 3 && rhythm.published.outside == 0)
    #expect(rhythm.answered.total == 0 && rhythm.answered.shareOutside == nil)
    #expect(rhythm.published.shareOutside == 0)
  }

  /// Two of two are no share of anything.
  @Test func tellsNoShareOfTooFew() throws {
    #expect(try rhythm([tuesday, tuesday]).published.shareOutside == nil)
  }

  /// A table of days has no hours; midnight is none of them.
  @Test func leavesOutWhatIsToldWithItsDayAlone() throws {
    let midnight = tuesday.advanced(bySeconds: -9 * 3600)
    let rhythm = try rhythm([midnight, midnight.advanced(bySeconds: 1)])
    #expect(rhythm.published.total == 1)
  }

  @Test func countsAnswersWhenTheyWereGiven() throws {
    // Ten hours later nobody is in the office.
    let rhythm = try rhythm([tuesday], answeredAfter: 36_000)
    #expect(rhythm.answered.counts[1][19] == 1 && rhythm.answered.outside == 1)
  }

  @Test func keepsTheHourOverAChangeOfClocks() throws {
    // Sunday 2026-03-29, 03:30: the hour before it was left out.
    let sunday = Timestamp(seconds: 1_774_747_800)
    #expect(try rhythm([sunday]).published.counts[6][3] == 1)
  }

  @Test func tellsTheBusiestHourWhereOneIs() throws {
    let moments = [tuesday, tuesday.advanced(bySeconds: -2 * 86_400), tuesday.advanced(bySeconds: 7_200)]
    #expect(try rhythm(moments).published.peak == nil)
    let peak = try #require(try rhythm(moments + [tuesday]).published.peak)
    #expect((peak.weekday, peak.hour, peak.count) == (2, 9, 2))
  }
}
