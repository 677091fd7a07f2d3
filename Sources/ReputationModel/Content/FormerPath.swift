/// A path under which a text stood before, as its author names it, written in one way.
///
/// A path as a browser asks for it, and as nothing but a path: what a query, a fragment or a wildcard would have meant
/// no static host can answer.
public struct FormerPath: Sendable, Hashable {
  /// The path from the site's root with its percent-escapes, with a slash at its end where it is a folder's:
  /// `/caf%C3%A9/`.
  public let path: String
  /// The file that answers there, by the name the disk has for it.
  public let file: RelativePath

  /// The path, if it is one; `nil` otherwise.
  ///
  /// What ends neither in a slash nor in `.html` is a folder.
  public init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "/"), let decoded = FormerPath.decoded(text) else { return nil }
    let whole = decoded.hasSuffix("/") || decoded.hasSuffix(".html") ? decoded : "\(decoded)/"
    let name = String(whole.dropFirst())
    guard let file = RelativePath(name.isEmpty || name.hasSuffix("/") ? "\(name)index.html" : name) else {
      return nil
    }
    self.file = file
    path = PercentEscapes.written(whole, keeping: FormerPath.plain)
  }

  /// The path without its escapes; `nil` where they are none, or hide what would be another path.
  private static func decoded(_ text: String) -> String? {
    let written = Array(text.utf8)
    for index in written.indices where written[index] == UInt8(ascii: "%") {
      let hidden = PercentEscapes.escaped(written.span, at: index)
      if hidden == nil || hidden == UInt8(ascii: "/") { return nil }
    }
    let bytes = PercentEscapes.decoded(written)
    guard !bytes.contains(where: forbidden.contains) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// What some host reads as more than a sign of a path.
  private static let forbidden = Array("*:?#\\".utf8)
  /// What stands in a path as it is, besides what needs no escape anywhere (RFC 3986, §3.3).
  private static let plain = Array("/!$&'()+,;=@".utf8)
}
