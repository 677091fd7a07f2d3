/// A program whose output is mention data.
public struct SourceProgram: Sendable, Hashable {
  /// The program and its arguments, as the system takes them: no shell is between.
  public var arguments: [String]
  /// After so many seconds it is ended, and the build fails.
  public var timeout: Int64
  /// So many bytes it may print.
  public var maximumBytes: Int
  /// Where the configuration names it.
  public var location: SourceLocation

  /// Seconds, where the configuration does not say.
  public static let defaultTimeout: Int64 = 60
  /// Bytes, where the configuration does not say.
  public static let defaultMaximumBytes = 1 << 30

  /// A program.
  public init(
    _ arguments: [String],
    timeout: Int64 = defaultTimeout,
    maximumBytes: Int = defaultMaximumBytes,
    location: SourceLocation
  ) {
    self.arguments = arguments
    self.timeout = timeout
    self.maximumBytes = maximumBytes
    self.location = location
  }
}
