/// A language as BCP 47 writes it, in lower case: `es`, `ca`, `en`.
public struct LanguageCode: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code itself.
  public let rawValue: String

  /// The language of that code, which is lower-cased and not checked against a registry.
  public init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  /// The language alone, without region or script: `ca` of `ca-es`.
  public var primary: String { String(rawValue.prefix { $0 != "-" && $0 != "_" }) }

  /// Orders by the code.
  public static func < (left: LanguageCode, right: LanguageCode) -> Bool { left.rawValue < right.rawValue }

  /// The code.
  public var description: String { rawValue }
}
