import Testing

@testable import Intake

@Suite struct WrittenDurationTests {
  @Test(arguments: [
    ("60s", 60), ("30m", 1800), ("1h", 3600), ("36h", 129_600), ("14d", 1_209_600), ("2w", 1_209_600),
  ])
  func readsLengths(text: String, seconds: Int64) {
    #expect(WrittenDuration.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", "h", "0h", "-1h", "+1h", "1.5h", "1 h", "1y", "60", "99999999999999999999s", "40000d",
  ])
  func takesNothingElse(text: String) {
    #expect(WrittenDuration.seconds(text) == nil)
  }
}
