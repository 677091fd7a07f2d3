import Testing

@testable import ContrapesoKit

@Suite struct ReportNumbersTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
  func partsThousands(number: Int, written: String) {
    #expect(ReportNumbers.count(number) == written)
  }

  @Test(
    arguments: [(0.4, "0 s"), (61, "1 min 1 s"), (5400, "1 h 30 min"), (90_000, "1 d 1 h")]
      as [(Double, String)]
  )
  func tellsDurationsInTwoUnits(seconds: Double, written: String) {
    #expect(ReportNumbers.duration(seconds) == written)
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
