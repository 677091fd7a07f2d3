/// An address under which something stood before, for hosts that answer for it.
public struct MovedAddress: Sendable, Hashable {
  /// The path on the host with its percent-escapes; a folder's ends in a slash.
  public let path: String
  /// The path on the host it leads to; `nil` where what stood there was withdrawn for good.
  public let target: String?

  /// An address that leads to another, or to nothing more.
  public init(path: String, target: String?) {
    self.path = PercentEscapes.written(path, keeping: MovedAddress.plain)
    self.target = target
  }

  /// What stands in a path as it is.
  ///
  /// A colon and an asterisk would not mean themselves to hosts with patterns.
  private static let plain = Array("/%!$&'()+,;=@".utf8)

  /// The path without its percent-escapes, byte by byte as a server compares it.
  public var decodedPath: [UInt8] { PercentEscapes.decoded(path.utf8) }

  /// The target with escapes for everything that a configuration could read as more than a sign of an address.
  public var guardedTarget: String? {
    target.map { PercentEscapes.written($0, keeping: Array("/%".utf8)) }
  }
}
