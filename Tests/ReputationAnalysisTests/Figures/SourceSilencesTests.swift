import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct SourceSilencesTests {
  private static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10, 8 o'clock in UTC
  private static let today = CalendarDay(daysSince1970: 20_522)

  /// Silences of two sources with mentions so many days ago; one may be silent for two days, the other for ten.
  private func silences(
    quick: [Int],
    slow: [Int],
    collected: [Int: Int] = [:],
    collections: Int = 1
  ) -> SourceSilences {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "es"))
    )
    func source(_ name: String, _ days: Int64) -> MentionSource {
      MentionSource(
        name: name,
        path: "content/mentions/\(name)",
        staleAfter: days * 86_400,
        location: SourceLocation(file: "contrapeso.yml")
      )
    }
    configuration.sources = [source("quick", 2), source("slow", 10)]
    var builder = MentionStoreBuilder()
    for (name, days) in [("quick", quick), ("slow", slow)] {
      let file = builder.addFile("content/mentions/\(name)/m.jsonl")
      for (line, day) in days.enumerated() {
        for number in 0..<collections {
          let published = Self.now.advanced(bySeconds: -Int64(day) * 86_400)
          var mention = Mention(
            id: "\(name)\(day)-\(number)",
            source: "channel of \(name)",
            published: published,
            text: "pan"
          )
          mention.collected = collected[day].map {
            Self.now.advanced(bySeconds: -Int64($0) * 86_400 + Int64(number) * 3_600)
          }
          builder.append(mention, file: file, line: line + 1)
        }
      }
    }
    let figures = [("quick", quick, 2), ("slow", slow, 10)].map { name, days, limit in
      SourceFigures(
        name: name,
        format: "jsonl",
        mentions: days.count,
        dataThrough: days.min().map { Self.now.advanced(bySeconds: -Int64($0) * 86_400) },
        staleAfter: Int64(limit) * 86_400,
        now: Self.now
      )
    }
    return SourceSilences(
      store: builder.build().store,
      sources: figures,
      configuration: configuration,
      now: Self.now
    )
  }

  private func day(_ ago: Int) -> CalendarDay { Self.today.advanced(byDays: -ago) }

  /// Every day of so many days ago, but for some.
  private func each(_ days: ClosedRange<Int>, but: ClosedRange<Int>) -> [Int] {
    days.filter { !but.contains($0) }
  }

  @Test func findsGapsLongerThanItsSourceMayBeSilent() {
    let silences = silences(quick: each(0...40, but: 11...18), slow: each(0...40, but: 21...29))
    #expect((11...18).allSatisfy { silences.silent(on: day($0)) == ["quick"] })
    // The slow source has nine of its ten.
    #expect((0...10).allSatisfy { silences.silent(on: day($0)) == [] })
    #expect((19...40).allSatisfy { silences.silent(on: day($0)) == [] })
    #expect((0...40).allSatisfy { silences.isKnown(day($0)) })
  }

  @Test func doesNotTakeAnUsualGapForASilence() {
    let silences = silences(quick: Array(stride(from: 0, through: 70, by: 7)), slow: [0])
    #expect((0...70).allSatisfy { silences.silent(on: day($0)) == [] })
  }

  /// Two whole days without a word are more than two days from mention to mention.
  @Test func takesAsManyDaysAsASourceMayBeSilent() {
    let missing = silences(quick: each(0...90, but: 11...12), slow: [0])
    #expect((11...12).allSatisfy { missing.silent(on: day($0)) == ["quick"] })
    let one = silences(quick: each(0...90, but: 11...11), slow: [0])
    #expect(one.silent(on: day(11)) == [])
  }

  /// Three days without a word are an outage of a source that tells of every day, and none of one that tells of every
  /// other.
  @Test func measuresAGapByHowOftenTheSourceTells() {
    let daily = each(0...60, but: 11...13)
    #expect((11...13).allSatisfy { silences(quick: daily, slow: [0]).silent(on: day($0)) == ["quick"] })
    let often = stride(from: 0, through: 60, by: 2).filter { $0 != 12 }
    #expect((0...60).allSatisfy { silences(quick: Array(often), slow: [0]).silent(on: day($0)) == [] })
  }

  @Test func knowsNothingWhereEverySourceIsSilent() {
    let days = each(0...60, but: 10...30)
    let silences = silences(quick: days, slow: days)
    #expect(silences.silent(on: day(15)) == ["quick", "slow"])
    #expect(!silences.isKnown(day(15)) && silences.isKnown(day(31)) && silences.isKnown(day(0)))
  }

  @Test func goesOnToTodayWhereASourceIsStale() {
    let silences = silences(quick: [9, 8], slow: [9, 8])
    #expect((0...7).allSatisfy { silences.silent(on: day($0)) == ["quick"] })
  }

  @Test func doesNotMissASourceBeforeItBegan() {
    let silences = silences(quick: [1], slow: [30, 28, 20, 10])
    #expect((10...30).allSatisfy { silences.silent(on: day($0)) == [] && silences.isKnown(day($0)) })
  }

  @Test func takesACollectionForAWord() {
    let days = each(0...40, but: 2...10)
    #expect(silences(quick: days, slow: []).silent(on: day(5)) == ["quick"])
    let looked = silences(quick: days, slow: [], collected: [11: 6])
    #expect((2...10).allSatisfy { looked.silent(on: day($0)) == [] })
  }

  @Test func countsADayOnceHoweverOftenItWasLookedAt() {
    // Eight collections on each of seven days a week apart do not make it a daily source.
    let days = Array(stride(from: 0, through: 42, by: 7))
    let collected = Dictionary(uniqueKeysWithValues: days.map { ($0, $0) })
    let silences = silences(quick: days, slow: [0], collected: collected, collections: 8)
    #expect((0...42).allSatisfy { silences.silent(on: day($0)) == [] })
  }

  @Test func tellsOfAChannelWhatItsSourcesTell() {
    let silences = silences(quick: each(0...40, but: 11...18), slow: [40, 20, 10, 1])
    #expect(!silences.isKnown(day(15), channel: "channel of quick"))
    #expect(silences.isKnown(day(15), channel: "channel of slow"))
    #expect(silences.isKnown(day(15), channel: "of which nobody knows"))
  }

  @Test func isSilentOfNothingWithoutMentions() {
    let silences = silences(quick: [], slow: [])
    #expect(silences.silent(on: day(0)) == [] && silences.isKnown(day(0)))
  }
}
