import ReputationModel

/// Counts the uses of aliases in YAML without parsing it.
enum YAMLAliases {
  /// How often an alias of a name that is anchored somewhere in the text is used.
  ///
  /// Yams hides aliases from its callers, so they are counted before. A `*` before a word is counted only where
  /// an `&` stands before the same word, which prose hardly ever has.
  static func count(in text: String) -> Int {
    let utf8 = text.utf8
    guard utf8.contains(UInt8(ascii: "&")), utf8.contains(UInt8(ascii: "*")) else { return 0 }
    let anchors = Set(names(after: UInt8(ascii: "&"), in: utf8))
    return names(after: UInt8(ascii: "*"), in: utf8).count { anchors.contains($0) }
  }

  private static func names(after sign: UInt8, in text: String.UTF8View) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: sign) {
      rest = rest[rest.index(after: start)...]
      let name = rest.prefix(while: isPartOfName)
      if !name.isEmpty { names.append(String(decoding: name, as: UTF8.self)) }
    }
    return names
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
