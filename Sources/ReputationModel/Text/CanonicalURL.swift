/// The form of a web address under which two copies of one mention meet.
///
/// `https`, as a page is the same by either scheme; the host in lower case and in ASCII, see ``InternationalHost``;
/// no default port, no slash at the end of the path, no parameter that only says how a reader came there, no
/// fragment. Percent signs stand before capital digits, before every byte beyond ASCII, and before no letter, digit
/// or sign that needs none. A fragment that ends in a number (`#comment-1234`) or that is a route (`#!…`, `#/…`) is
/// kept: it names one comment of a page or one page of a program, and dropping it would make one mention of many.
/// What may tell two pages apart stays: `www.`, the order of parameters, the case of the path.
package struct CanonicalURL: Sendable, Hashable, CustomStringConvertible {
  /// The address in that form.
  package let description: String

  /// The canonical form; `nil` for what is no web address, see ``WebAddress``.
  package init?(_ address: String) {
    let bytes = Array(address.utf8)
    var written: [UInt8] = []
    switch CanonicalURL.canonicalise(bytes.span, to: &written) {
    case .none: return nil
    case .sameAsAddress: description = address
    case .written: description = String(decoding: written, as: UTF8.self)
    }
  }

  /// The address as it is written, but for the parameters that only say how a reader came there.
  static func withoutTracking(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    guard let query = bytes[..<fragment].firstIndex(of: UInt8(ascii: "?")) else { return address }
    let pairs = bytes[(query + 1)..<fragment].split(
      separator: UInt8(ascii: "&"),
      omittingEmptySubsequences: false
    )
    let kept = pairs.filter { pair in
      !isTracking(bytes.span, pair.startIndex..<(pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex))
    }
    guard kept.count < pairs.count else { return address }
    let parameters = kept.isEmpty ? [] : [UInt8(ascii: "?")] + kept.joined(separator: [UInt8(ascii: "&")])
    return String(decoding: bytes[..<query] + parameters + bytes[fragment...], as: UTF8.self)
  }

  /// What became of an address.
  enum Outcome {
    /// It is no web address.
    case none
    /// It is in canonical form already.
    case sameAsAddress
    /// Its canonical form was appended.
    case written
  }

  /// Appends the canonical form to `written`, unless the address is already in that form, as many are.
  static func canonicalise(_ bytes: Span<UInt8>, to written: inout [UInt8]) -> Outcome {
    if isPlainlyCanonical(bytes) { return .sameAsAddress }
    guard let parts = AddressParts(bytes) else {
      // A host beyond ASCII is no link, but its copies meet all the same.
      guard let address = InternationalHost.ascii(bytes), let parts = AddressParts(address.span) else {
        return .none
      }
      write(address.span, parts: parts, to: &written)
      return .written
    }
    write(bytes, parts: parts, to: &written)
    return .written
  }

  /// Whether the bytes are plainly a web address in canonical form, as ``AddressParts`` would find with more steps;
  /// what has parameters, say, is written anew to be sure.
  private static func isPlainlyCanonical(_ bytes: Span<UInt8>) -> Bool {
    let (count, scheme) = (bytes.count, "https://".utf8)
    guard count > scheme.count, count <= WebAddress.maximumLength, bytes[count - 1] != UInt8(ascii: "/")
    else {
      return false
    }
    var index = 0
    for byte in scheme {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    var labelLength = 0
    while index < count, bytes[index] != UInt8(ascii: "/") {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        guard labelLength > 0 else { return false }
        labelLength = 0
      } else {
        guard byte.isASCIILetterOrDigit && !byte.isASCIICapital || byte == UInt8(ascii: "-") else {
          return false
        }
        labelLength += 1
      }
      index += 1
    }
    guard labelLength > 0, index <= scheme.count + 253 else { return false }
    while index < count {
      let byte = bytes[index]
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "?"),
        byte != UInt8(ascii: "#"), byte != UInt8(ascii: "%")
      else { return false }
      index += 1
    }
    return true
  }

  private static func write(_ bytes: Span<UInt8>, parts: AddressParts, to written: inout [UInt8]) {
    written.append(contentsOf: "https://".utf8)
    for index in parts.host { written.append(bytes[index].asciiLowercased) }
    if !parts.port.isEmpty, !isDefaultPort(bytes, parts: parts) {
      written.append(UInt8(ascii: ":"))
      append(bytes, parts.port, to: &written)
    }
    if let escaped = PercentEscapes.normalised(bytes, from: parts.rest) {
      writeRest(escaped.span, 0..<escaped.count, to: &written)
    } else {
      writeRest(bytes, parts.rest..<bytes.count, to: &written)
    }
  }

  /// Appends path, parameters and fragment.
  private static func writeRest(_ bytes: Span<UInt8>, _ rest: Range<Int>, to written: inout [UInt8]) {
    let count = rest.upperBound
    let fragment = first(UInt8(ascii: "#"), in: bytes, rest) ?? count
    let query = first(UInt8(ascii: "?"), in: bytes, rest.lowerBound..<fragment) ?? fragment
    var pathEnd = query
    while pathEnd > rest.lowerBound, bytes[pathEnd - 1] == UInt8(ascii: "/") { pathEnd -= 1 }
    append(bytes, rest.lowerBound..<pathEnd, to: &written)
    writeQuery(bytes, min(query + 1, fragment)..<fragment, to: &written)
    if fragment < count, namesPart(bytes, fragment + 1..<count) {
      append(bytes, fragment..<count, to: &written)
    }
  }

  private static func writeQuery(_ bytes: Span<UInt8>, _ query: Range<Int>, to written: inout [UInt8]) {
    var separator = UInt8(ascii: "?")
    var start = query.lowerBound
    while start < query.upperBound {
      let end = first(UInt8(ascii: "&"), in: bytes, start..<query.upperBound) ?? query.upperBound
      let name = start..<(first(UInt8(ascii: "="), in: bytes, start..<end) ?? end)
      if end > start, !isTracking(bytes, name) {
        written.append(separator)
        append(bytes, start..<end, to: &written)
        separator = UInt8(ascii: "&")
      }
      start = end + 1
    }
  }

  private static func isTracking(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // Only names of a length that can match are made into a string.
    guard range.count <= 24 else { return false }
    let name = String(decoding: range.map { bytes[$0].asciiLowercased }, as: UTF8.self)
    return name.hasPrefix("utm_") || trackingParameters.contains(name)
  }

  private static func namesPart(_ bytes: Span<UInt8>, _ fragment: Range<Int>) -> Bool {
    guard let first = fragment.first, let last = fragment.last else { return false }
    if bytes[first] == UInt8(ascii: "!") || bytes[first] == UInt8(ascii: "/") { return true }
    guard bytes[last].isASCIIDigit else { return false }
    return fragment.allSatisfy { index in
      let byte = bytes[index]
      return byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }

  private static func isDefaultPort(_ bytes: Span<UInt8>, parts: AddressParts) -> Bool {
    // As the scheme does not tell pages apart, neither does the other scheme's port.
    let digits = String(decoding: parts.port.map { bytes[$0] }, as: UTF8.self)
    return digits == "443" || digits == "80"
  }

  private static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    for index in range where bytes[index] == byte { return index }
    return nil
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to written: inout [UInt8]) {
    for index in range { written.append(bytes[index]) }
  }

  /// Parameters that say how a reader came to a page, not which page it is; `utm_…` besides.
  private static let trackingParameters: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "_ga", "_gl", "msclkid", "yclid",
    "twclid", "ttclid", "rdt_cid", "li_fat_id", "igshid", "igsh", "epik", "mc_cid", "mc_eid", "mkt_tok",
    "_hsenc", "_hsmi", "vero_id", "oly_enc_id", "oly_anon_id", "ref_src", "ref_url", "xtor", "wt_mc",
    "s_cid", "cmpid", "__twitter_impression",
  ]
}
