public import ReputationModel

/// What came of reading a file: a value, where there is one, and everything there is to say about it.
///
/// A value is given wherever the file's structure could be read, also beside errors, so that checks across
/// files need not stop at the first. Nothing may be published while a finding is an error.
public struct Reading<Value: Sendable>: Sendable {
  /// What the file says.
  public let value: Value?
  /// What is wrong or remarkable, in the order of the places.
  public let findings: [Finding]

  /// A value with its findings, which are put in order.
  init(value: Value?, findings: [Finding]) {
    self.value = value
    self.findings = findings.count > 1 ? findings.sorted() : findings
  }
}
