import Testing

@testable import ContrapesoKit

@Suite struct ReportNumbersTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
  func partsThousands(number: Int, written: String) {
    #expect(ReportNumbers.count(number) == written)
  }

  @Test(
    arguments: [
      (0.4, "0 s"), (61, "1 min 1 s"), (1500, "25 min"), (5400, "1 h 30 min"), (32_400, "9 h"),
      (90_000, "1 d 1 h"),
      (86_460, "1 d"),
    ] as [(Double, String)]
  )
  func tellsDurationsInTwoUnits(seconds: Double, written: String) {
    #expect(ReportNumbers.duration(seconds) == written)
  }

  @Test(
    arguments: [
      (1, "100.0 %"), (0.9996, "99.96 %"), (0.125, "12.5 %"), (0.0004, "0.04 %"), (0, "0.0 %"),
    ] as [(Double, String)]
  )
  func showsThatAShareIsNeitherAllNorNone(share: Double, written: String) {
    #expect(ReportNumbers.percent(share) == written)
  }

  @Test(
    arguments: [
      (0.01, "+1 point"), (-0.01, "-1 point"), (0.05, "+5 points"), (0.015, "+1.5 points"),
      (0.0001, "0 points"),
      (-0.0001, "0 points"),
    ] as [(Double, String)]
  )
  func namesOnePoint(difference: Double, written: String) {
    #expect(ReportNumbers.points(difference) == written)
  }

  @Test func namesOneThing() {
    #expect([0, 1, 1000].map { ReportNumbers.count($0, "day") } == ["0 days", "1 day", "1,000 days"])
    #expect(ReportNumbers.count(2, "query", "queries") == "2 queries")
  }

  @Test func signsNoNothing() {
    #expect([-0.04, 0.04, 0.05, -1].map(ReportNumbers.signed) == ["0.0", "0.0", "+0.1", "-1.0"])
    #expect(ReportNumbers.change(from: 1000, to: 999) == "0 % since")
  }

  @Test(
    arguments: [
      (0, 5, "5 after 0, too few to compare"), (1, 2, "2 after 1, too few to compare"),
      (2, 4000, "4,000 after 2, too few to compare"), (3, 6, "+100 % since"), (4, 3, "-25 % since"),
    ] as [(Int, Int, String)]
  )
  func tellsChangesFromEnoughCasesOnly(before: Int, now: Int, written: String) {
    #expect(ReportNumbers.change(from: before, to: now) == written)
  }
}
