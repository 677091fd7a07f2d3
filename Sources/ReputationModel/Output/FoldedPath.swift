/// A path that equals every path which differs from it only in case or in how an accent is encoded.
///
/// Two such paths are one file on macOS and Windows.
public struct FoldedPath: Sendable, Hashable {
  /// The path as it was written.
  public let text: String
  private let folded: String

  /// The path as it is to be compared.
  public init(_ text: String) {
    self.text = text
    // By way of upper case, so that ß meets ss and ς meets σ. Canonical equivalence is String's own equality.
    folded = text.utf8.allSatisfy { $0 < 0x80 } ? text.lowercased() : text.uppercased().lowercased()
  }

  /// Whether the two are one file on some file system.
  public static func == (left: FoldedPath, right: FoldedPath) -> Bool { left.folded == right.folded }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}
