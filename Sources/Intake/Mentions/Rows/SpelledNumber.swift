import ReputationModel

/// Numbers as people and vendors spell them for readers: `1 310`, `1’310`, `1.2K`, `3,4 mil`, `2M`.
enum SpelledNumber {
  /// The number that is written; `nil` where it is none or may be two.
  ///
  /// Groups of thousands are set apart by a space or an apostrophe; `K` and `mil` are thousands, `M` and the
  /// words for it millions. `1.234K` is refused: it may be 1234 or 1,234,000.
  static func value(_ bytes: UnsafeRawBufferPointer, isWhole: Bool) -> Double? {
    guard bytes.count <= 48, let first = bytes.first, first.isASCIIDigit else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let end = text.unicodeScalars.firstIndex { $0.properties.isAlphabetic } ?? text.endIndex
    let word = text[end...].lowercased()
    // A small m is metres or minutes to some, and thousands to others.
    guard text[end...] != "m", let factor = factors[word] else { return nil }
    guard let digits = withoutGroups(text[..<end]) else { return nil }
    let mantissa = digits.text.withUnsafeBytes { digits -> Double? in
      if word.isEmpty { return WrittenNumber.value(digits, isWhole: isWhole) }
      let plain = WrittenNumber.value(digits, isWhole: false)
      return plain == WrittenNumber.value(digits, isWhole: true) ? plain : nil
    }
    guard let mantissa, digits.isGrouped || !word.isEmpty else { return nil }
    let value = mantissa * factor
    return isWhole && factor > 1 ? value.rounded() : value
  }

  private static let factors: [String: Double] = [
    "": 1, "k": 1e3, "mil": 1e3, "mille": 1e3, "thousand": 1e3, "m": 1e6, "mill": 1e6, "mill.": 1e6,
    "millon": 1e6, "millón": 1e6, "millones": 1e6, "milió": 1e6, "milions": 1e6, "million": 1e6,
    "millions": 1e6,
  ]

  /// The digits with what separates decimals, but without what separates groups of three; `nil` where such a
  /// sign stands elsewhere.
  private static func withoutGroups(_ text: Substring) -> (text: [UInt8], isGrouped: Bool)? {
    var groups: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’": groups.append([])
      default: groups[groups.count - 1].append(contentsOf: Array(String(scalar).utf8))
      }
    }
    // The space before a word is no sign within the number.
    if groups.count > 1, groups.last?.isEmpty == true { groups.removeLast() }
    guard groups.count > 1 else { return (groups[0], false) }
    for (index, group) in groups.enumerated() {
      let whole = group.prefix { $0.isASCIIDigit }.count
      let isLast = index == groups.count - 1
      guard index == 0 ? (1...3).contains(whole) : whole == 3, isLast || whole == group.count else {
        return nil
      }
    }
    return (Array(groups.joined()), true)
  }
}
