import Foundation

/// A host with letters beyond ASCII, in the form in which it is looked up: `forn-marçal` is `xn--forn-maral-v6a`.
///
/// Letters become small ones, each by Unicode's own mapping for no language in particular, then the label is composed
/// (NFC) and written in Punycode. The ideographic full stops part labels as the dot does. That is the part of UTS #46
/// which no two different hosts share: full-width letters, `ß` and final sigma stay themselves. A label with anything
/// but letters, marks, digits, hyphens, underscores and the Catalan middle dot is none, and the host is left alone.
enum InternationalHost {
  /// The address with its host in ASCII; `nil` where the host is ASCII already or cannot be made so.
  static func ascii(_ address: Span<UInt8>) -> [UInt8]? {
    let count = address.count
    guard count <= WebAddress.maximumLength else { return nil }
    var slashes = 0
    var start = 0
    while start < count, slashes < 2 {
      if address[start] == UInt8(ascii: "/") { slashes += 1 }
      start += 1
    }
    var end = start
    var isForeign = false
    while end < count, !endsHost(address[end]) {
      if address[end] >= 0x80 { isForeign = true }
      end += 1
    }
    guard isForeign, let host = ascii(host: (start..<end).map { address[$0] }) else { return nil }
    return (0..<start).map { address[$0] } + host + (end..<count).map { address[$0] }
  }

  private static func ascii(host: [UInt8]) -> [UInt8]? {
    guard let text = String(validating: host, as: UTF8.self) else { return nil }
    let labels = text.unicodeScalars.split(omittingEmptySubsequences: false) { fullStops.contains($0.value) }
    var written: [UInt8] = []
    for label in labels {
      guard let label = ascii(label: label) else { return nil }
      if !written.isEmpty { written.append(UInt8(ascii: ".")) }
      written += label
    }
    return written
  }

  private static func ascii(label: Substring.UnicodeScalarView) -> [UInt8]? {
    let small = label.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    let composed = Array(small.precomposedStringWithCanonicalMapping.unicodeScalars)
    guard let first = composed.first, composed.allSatisfy(belongsInLabel) else { return nil }
    if composed.allSatisfy(\.isASCII) { return composed.map { UInt8(truncatingIfNeeded: $0.value) } }
    // What begins with a mark or with hyphens as Punycode does is nobody's name.
    guard !isMark(first), composed.last != "-", !small.hasPrefix("xn--") else { return nil }
    return Punycode.label(composed)
  }

  private static func belongsInLabel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: true
    case .nonspacingMark, .spacingMark: true
    default: scalar == "-" || scalar == "_" || scalar == "\u{B7}"
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: ":")
  }

  private static let fullStops: Set<UInt32> = [0x2E, 0x3002, 0xFF0E, 0xFF61]
}
