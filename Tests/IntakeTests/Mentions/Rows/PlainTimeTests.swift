import ReputationModel
import Testing

@testable import Intake

@Suite struct PlainTimeTests {
  /// Whatever it reads, the reader of every form must read alike.
  @Test(arguments: [
    "2026-03-01T09:30:00Z", "1999-12-31T23:59:59Z", "2024-02-29T00:00:00Z", "0000-01-01T00:00:00Z",
  ])
  func readsWhatEveryFormReads(written: String) throws {
    let bytes = Array(written.utf8)
    let (plain, every) = try bytes.withUnsafeBytes {
      (PlainTime.moment($0), try MentionTime($0, order: nil))
    }
    #expect(plain.map { MentionTime.moment($0) } == every)
  }

  @Test(arguments: [
    "2026-03-01T09:30:00", "2026-03-01 09:30:00Z", "2026-03-01T09:30:00z", "2026-02-29T09:30:00Z",
    "2026-13-01T09:30:00Z", "2026-03-01T24:00:00Z", "2026-03-01T09:60:00Z", "2026-03-01T09:30:60Z",
    "2026-03-01T09:30:0:Z", "2026/03/01T09:30:00Z", "-026-03-01T09:30:00Z", "", "2026-03-01T09:30:00+01:00",
  ])
  func leavesTheOthersToIt(written: String) {
    #expect(Array(written.utf8).withUnsafeBytes { PlainTime.moment($0) } == nil)
  }
}
