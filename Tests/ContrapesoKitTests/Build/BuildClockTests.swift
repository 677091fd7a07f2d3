import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct BuildClockTests {
  private var site: SiteIdentity {
    get throws {
      var site = SiteIdentity(
        name: "E",
        url: "https://espiga.example",
        language: LanguageCode(rawValue: "es")
      )
      site.timeZone = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
      return site
    }
  }

  @Test(arguments: [
    // Winter, summer, and the days on which the clocks change.
    ((2026, 11, 22), "2026-11-22T23:59:59+01:00"), ((2026, 7, 1), "2026-07-01T23:59:59+02:00"),
    ((2026, 3, 29), "2026-03-29T23:59:59+02:00"), ((2026, 10, 25), "2026-10-25T23:59:59+01:00"),
  ])
  func aDayIsItsLastSecondInTheSitesZone(_ day: (Int, Int, Int), _ moment: String) throws {
    let site = try site
    let day = try #require(CalendarDay(year: day.0, month: day.1, day: day.2))
    let now = BuildClock.now(
      option: .endOfDay(day),
      sourceDateEpoch: Timestamp(seconds: 1),
      site: site,
      clock: Timestamp(seconds: 2)
    )
    #expect(site.timeZone.rfc3339(now) == moment)
    #expect(site.timeZone.day(of: now) == day)
  }

  @Test func theStrongestOfFourCounts() throws {
    var site = try site
    func now(_ option: StatedMoment?, _ epoch: Int64?) -> Int64 {
      BuildClock.now(
        option: option,
        sourceDateEpoch: epoch.map(Timestamp.init(seconds:)),
        site: site,
        clock: Timestamp(seconds: 4)
      ).seconds
    }
    #expect(now(nil, nil) == 4)
    site.asOf = Timestamp(seconds: 3)
    #expect(now(nil, nil) == 3)
    #expect(now(nil, 2) == 2)
    #expect(now(.second(Timestamp(seconds: 1)), 2) == 1)
  }
}
