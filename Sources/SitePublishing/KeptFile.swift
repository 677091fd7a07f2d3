/// A file that a build leaves beside the site for other programs and for the next build: `.contrapeso/<output's name>/`.
public struct KeptFile: Sendable, Hashable {
  /// What is kept.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// What is to be told to search engines, and what they were told.
    case indexNow = "indexnow.json"
    /// Former addresses, for nginx.
    case nginx = "redirects.nginx.conf"
    /// Former addresses, for Apache.
    case apache = "redirects.apache.conf"
  }

  /// The longest file that is read, in bytes: some hundred thousand addresses.
  static let most = 256 << 20

  /// Its name.
  public let name: Name
  /// What it holds.
  public let bytes: [UInt8]

  /// A file of those bytes.
  public init(_ name: Name, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
