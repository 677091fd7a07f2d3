import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ChannelCourseTests {
  private let first = CalendarDay(daysSince1970: 20_000)

  /// A course of forty days with that many negative mentions on each day given, by offset.
  private func course(
    _ counts: [Int: Int],
    staleAfter days: Int64 = 2,
    through: Int? = nil,
    isStale: Bool = false
  )
    -> ChannelCourse
  {
    var course = ChannelCourse(days: DayPeriod(from: first, to: first.advanced(byDays: 39)))
    for (offset, count) in counts.sorted(by: { $0.key < $1.key }) {
      for _ in 0..<count { course.add(.negative, on: first.advanced(byDays: offset)) }
    }
    course.close(
      staleAfter: days * 86_400,
      through: through.map { first.advanced(byDays: $0) },
      isStale: isStale
    )
    return course
  }

  @Test func aDayOnWhichTheSourceToldOfOthersIsKnown() {
    var course = ChannelCourse(days: DayPeriod(from: first, to: first.advanced(byDays: 39)))
    course.tell(on: first.advanced(byDays: -1))
    for offset in 0..<39 { course.tell(on: first.advanced(byDays: offset)) }
    course.add(.negative, on: first.advanced(byDays: 39))
    course.close(staleAfter: 86_400, through: first.advanced(byDays: 39), isStale: false)
    #expect(course.level(at: 39, baseline: 28).level == .calm)
    #expect((0..<39).allSatisfy { course.negative(at: $0) == 0 })
  }

  private func everyDay(_ count: Int, upTo last: Int = 39) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: (0...last).map { ($0, count) })
  }

  @Test(arguments: [(1, ReputationLevel.calm), (4, .elevated), (6, .elevated), (7, .heated), (500, .heated)])
  func theLevelIsHowFarAboveTheUsual(_ negative: Int, _ level: ReputationLevel) {
    var counts = everyDay(1)
    counts[39] = negative
    #expect(course(counts).level(at: 39, baseline: 28).level == level)
  }

  @Test func fewerThanSevenKnownDaysSayNothing() {
    let course = course(everyDay(1))
    #expect(course.level(at: 6, baseline: 28) == (.noData, .tooFewBefore))
    #expect(course.level(at: 7, baseline: 28).level == .calm)
  }

  @Test func aSilenceLongerThanAllowedIsNoData() {
    var counts = everyDay(1)
    for offset in [20, 21, 30, 31, 32] { counts[offset] = nil }
    let course = course(counts)
    #expect(course.level(at: 20, baseline: 28).level == .calm)
    #expect(course.level(at: 31, baseline: 28) == (.noData, .silent))
    #expect(course.negative(at: 21) == 0)
    #expect(course.negative(at: 31) == nil)
  }

  @Test func silenceNowIsCalmWhileTheSourceIsNotStale() {
    let counts = everyDay(1, upTo: 37)
    #expect(course(counts, through: 37).level(at: 39, baseline: 28).level == .calm)
    #expect(course(counts, through: 37, isStale: true).level(at: 39, baseline: 28).level == .noData)
  }

  @Test func aDayOfUnknownSentimentsIsNotCalm() {
    var course = ChannelCourse(days: DayPeriod(from: first, to: first.advanced(byDays: 39)))
    for offset in 0..<40 {
      course.add(offset == 39 ? .unknown : .neutral, on: first.advanced(byDays: offset))
    }
    course.close(staleAfter: 86_400, through: nil, isStale: false)
    #expect(course.level(at: 38, baseline: 28).level == .calm)
    #expect(course.level(at: 39, baseline: 28) == (.noData, .unjudged))
  }

  @Test func nothingAtAllIsNoData() {
    let course = course([:], isStale: true)
    #expect((0..<40).allSatisfy { course.level(at: $0, baseline: 28).level == .noData })
  }
}
