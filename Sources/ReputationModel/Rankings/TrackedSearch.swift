/// A search as somebody makes it: the words, and where and how they are looked for.
///
/// What is not known is `nil`: results of an unknown place are not those of every place.
public struct TrackedSearch: Sendable, Hashable {
  /// The words, as they were first written.
  public var query: String
  /// The search engine, in lower case: `google`.
  public var engine: String?
  /// The country searched from, in lower case: `es`.
  public var country: String?
  /// The language of the page of results.
  public var language: LanguageCode?
  /// The device, in lower case: `mobile`, `desktop`, `tablet`.
  public var device: String?

  /// A search for those words, of which nothing else is known.
  public init(query: String) { self.query = query }

  /// Which page of results it leads to, as far as that is known: engine, country, language and device.
  public var place: [String] { [engine, country, language?.rawValue, device].compactMap { $0 } }

  /// The words as they compare: search engines look at neither case nor blanks.
  public static func key(of query: String) -> String {
    query.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words without accents as well, as people in a hurry write them.
  public static func plainKey(of query: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in key(of: query).unicodeScalars {
      switch LatinFolding.fold(scalar.value) {
      case .letters(let first, let second):
        plain.append(Unicode.Scalar(first))
        if second != 0 { plain.append(Unicode.Scalar(second)) }
      case .nothing: break
      case .apostrophe: plain.append("'")
      case .boundary: plain.append(scalar)
      }
    }
    return String(plain)
  }
}

extension TrackedSearch: Comparable {
  /// Orders by words, then engine, country, language and device.
  public static func < (left: TrackedSearch, right: TrackedSearch) -> Bool {
    let (leftParts, rightParts) = (left.parts, right.parts)
    guard let index = leftParts.indices.first(where: { leftParts[$0] != rightParts[$0] }) else {
      return false
    }
    return leftParts[index].utf8.lexicographicallyPrecedes(rightParts[index].utf8)
  }

  private var parts: [String] {
    [
      TrackedSearch.key(of: query), query, engine ?? "", country ?? "", language?.rawValue ?? "",
      device ?? "",
    ]
  }
}
