/// Which mentions belong to an incident.
///
/// A mention belongs when its identifier or address is listed, or when it has one of the terms and lies in the
/// sources and the window, where those are given.
public struct MentionMatch: Sendable, Hashable {
  /// Identifiers.
  public var mentions: [String] = []
  /// Addresses.
  public var urls: [String] = []
  /// Words or phrases, compared without case and accents.
  public var terms: [String] = []
  /// Sources; empty for all.
  public var sources: [String] = []
  /// The beginning of the window.
  public var from: Timestamp?
  /// The end of the window.
  public var to: Timestamp?

  /// Nothing belongs.
  public init() {}
}
