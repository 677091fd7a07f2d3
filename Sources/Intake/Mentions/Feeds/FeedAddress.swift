import Foundation
import ReputationModel

/// Addresses as feeds write them.
enum FeedAddress {
  /// The address that a reference means; the reference itself where that cannot be told safely.
  ///
  /// Only a reference without a scheme is resolved, only against a base that may be a link itself, and only if
  /// the outcome may be one.
  static func resolved(_ reference: String, base: String?) -> String {
    let reference = reference.trimmed
    guard WebAddress(reference) == nil, !reference.isEmpty, !hasScheme(reference), let base,
      let base = WebAddress(base)?.description,
      let url = URL(string: encoded(reference), relativeTo: URL(string: base)),
      WebAddress(url.absoluteString) != nil
    else { return reference }
    return url.absoluteString
  }

  /// Whether what stands before the first colon may be a scheme, or the reference holds what no address does.
  private static func hasScheme(_ reference: String) -> Bool {
    if reference.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return true
    }
    guard let end = reference.utf8.firstIndex(where: { Array(":/?#".utf8).contains($0) }) else {
      return false
    }
    return reference.utf8[end] == UInt8(ascii: ":")
  }

  /// The text with every byte percent-encoded that may not stand in an address; percent signs stay.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(where: isForeign) else { return text }
    return PercentEscapes.written(text, keeping: kept)
  }

  private static let kept = (UInt8(0)...0x7F).filter { !isForeign($0) }

  private static func isForeign(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x7F || Array("\"<>\\^`{|}".utf8).contains(byte)
  }

  /// The host of an address without `www.`; `nil` for what is no address.
  static func host(of address: String) -> String? {
    guard let host = WebAddress(address)?.host else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
