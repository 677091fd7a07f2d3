/// How closely mentions are watched.
///
/// Durations are in seconds.
public struct Monitoring: Sendable, Hashable {
  /// After this, an unanswered mention is overdue.
  public var respondWithin: Int64 = 3600
  /// When somebody is there to answer.
  public var officeHours = OfficeHours()
  /// After this, data are stale.
  public var staleAfter: Int64 = 36 * 3600
  /// How long an incident of each severity is watched after it is resolved.
  public var watch: [Incident.Severity: Int64] = [
    .low: 7 * 86_400, .moderate: 14 * 86_400, .high: 30 * 86_400, .critical: 90 * 86_400,
  ]
  /// Whether the sentiment of mentions without label and stars is estimated from their words.
  public var estimatesSentiment = true
  /// How much of the past says what is usual.
  public var baseline: Int64 = 28 * 86_400

  /// The defaults.
  public init() {}
}
