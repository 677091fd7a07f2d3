public import ReputationModel

/// A source as a reader may know it: how fresh it is.
public struct ClearedSource: Sendable, Hashable {
  /// What it is called.
  public let name: ChannelName
  /// The newest moment its data tell of; `nil` where it brought nothing.
  public let dataThrough: Timestamp?
  /// Whether it is silent for longer than the configuration allows.
  public let isStale: Bool
}
