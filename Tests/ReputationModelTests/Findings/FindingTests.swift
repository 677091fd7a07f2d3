import ReputationModel
import Testing

@Suite struct FindingTests {
  private typealias Place = ReputationModel.SourceLocation

  private static func finding(
    _ severity: Finding.Severity = .warning,
    at location: Place? = nil,
    saying words: String = "a",
    found: String? = nil,
    expected: String? = nil,
    fix: String? = nil
  ) -> Finding {
    Finding(
      rule: "a.b",
      severity: severity,
      location: location,
      message: words,
      found: found,
      expected: expected,
      fix: fix
    )
  }

  /// In order; each differs from the one before it in one thing.
  private static let ordered = [
    finding(.note), finding(), finding(.error), finding(fix: ""), finding(fix: "a"), finding(fix: "b"),
    finding(expected: ""), finding(expected: "a"), finding(found: ""), finding(found: "a"),
    finding(saying: "b"), finding(at: Place(file: "a")), finding(at: Place(file: "a", line: 1)),
  ]

  @Test func theOrderIsTotal() {
    #expect(FindingTests.ordered.reversed().sorted() == FindingTests.ordered)
    for left in FindingTests.ordered {
      for right in FindingTests.ordered { #expect(left == right || (left < right) != (right < left)) }
    }
  }
}
