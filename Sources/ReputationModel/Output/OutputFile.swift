/// A file of the site that is to be, in memory.
public struct OutputFile: Sendable, Hashable {
  /// Where it goes.
  public let path: RelativePath
  /// What it holds.
  public let bytes: [UInt8]

  /// A file of those bytes.
  public init(path: RelativePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of that text, in UTF-8.
  public init(path: RelativePath, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
