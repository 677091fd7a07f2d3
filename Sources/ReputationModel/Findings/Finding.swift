/// One thing the program has to say about its input: what is wrong, where, and what to do.
///
/// Findings are collected to the end of a run and never stop the report of the others. Each is made by a
/// factory function in an extension that lives beside the code that finds it, so that the wording of a rule
/// stands in one place.
public struct Finding: Sendable, Hashable {
  /// How much a finding matters to the run.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing; nothing to do.
    case note
    /// Probably a mistake; the site is built all the same.
    case warning
    /// A mistake; nothing is published.
    case error

    /// Whether the left one matters less.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The rule's identifier, in lower case with dots and hyphens: `front-matter.unknown-key`.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// The place in a file of the site; `nil` where no file is to blame.
  public let location: SourceLocation?
  /// What is wrong, as a short sentence that begins in lower case and has no full stop.
  public let message: String
  /// The value that was found, if one was.
  public let found: String?
  /// What was expected in its place.
  public let expected: String?
  /// What to do about it, written like the message.
  public let fix: String?

  /// Creates a finding; callers are the factory functions beside each check.
  public init(
    rule: String,
    severity: Severity,
    location: SourceLocation? = nil,
    message: String,
    found: String? = nil,
    expected: String? = nil,
    fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.message = message
    self.found = found
    self.expected = expected
    self.fix = fix
  }
}

extension Finding: Comparable {
  /// Orders by place, rule, wording and severity, so that a report is the same on every run: two findings that differ in
  /// anything have an order.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.location != right.location { return precedes(left.location, right.location) }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.message != right.message { return left.message < right.message }
    if left.found != right.found { return precedes(left.found, right.found) }
    if left.expected != right.expected { return precedes(left.expected, right.expected) }
    if left.fix != right.fix { return precedes(left.fix, right.fix) }
    return left.severity < right.severity
  }

  /// Whether the left one comes first of two that differ; what is missing comes before what is there.
  private static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let left else { return true }
    guard let right else { return false }
    return left < right
  }
}

extension Sequence<Finding> {
  /// Whether any of them keeps the site from being published.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
