/// What is written for whom; a view without a stated protection is not written.
public struct Views: Sendable, Hashable {
  /// The dashboard.
  public var dashboard: View?
  /// The status pages.
  public var status: View?

  /// The public site alone.
  public init() {}
}
