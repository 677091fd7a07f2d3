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

  @Test func knowsNoChangeFromNothing() {
    #expect(ReportNumbers.change(from: 0, to: 5) == nil)
    #expect(ReportNumbers.change(from: 4, to: 5) == "+25 %")
  }
}
