/// A file below `content/media`.
public struct MediaFile: Sendable, Hashable {
  /// Its path below `content/media`, with `/` between its parts.
  let path: String
  /// What it holds.
  let bytes: [UInt8]

  /// A file of those bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
