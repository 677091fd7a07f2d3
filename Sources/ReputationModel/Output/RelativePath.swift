/// A path below the output folder that cannot leave it.
///
/// Parts are separated by `/`; none is empty, `.` or `..`, starts with a hyphen, or holds a control character,
/// a backslash or a colon. Nothing is written except to such a path.
public struct RelativePath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path as it is written.
  public let description: String

  /// The path, if it is one that may be written; `nil` otherwise.
  public init?(_ path: String) {
    guard !path.isEmpty, path.utf8.count <= 1024 else { return nil }
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard !part.isEmpty, part != ".", part != "..", part.first != "-", part.utf8.count <= 255,
        part.utf8.allSatisfy({
          $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":")
        })
      else { return nil }
    }
    description = path
  }

  /// Orders by bytes, as every listing of the output does.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
