import ReputationModel

/// What the address of a page of results says of the search.
struct SearchAddress {
  private let host: Substring
  private let query: Substring

  init(_ address: String) {
    let whole = address.prefix { $0 != "#" }
    let rest = whole.firstRange(of: "://").map { whole[$0.upperBound...] } ?? whole
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    host = rest[..<end]
    let afterHost = rest[end...]
    let start = afterHost.firstIndex(of: "?").map { afterHost.index(after: $0) } ?? afterHost.endIndex
    query = afterHost[start...]
  }

  /// The engine that the host is of, in lower case: `google` of `www.google.co.uk`.
  var engine: String? {
    let labels = labels
    guard labels.count >= 2 else { return nil }
    return labels[labels.count - 1 - suffixLength].isEmpty ? nil : labels[labels.count - 1 - suffixLength]
  }

  /// The country whose ending the host has, in lower case; `nil` where it has none, as `google.com`.
  var country: String? {
    guard let last = labels.last, labels.count >= 2, last.utf8.count == 2 else { return nil }
    return last == "uk" ? "gb" : last
  }

  /// The decoded value of a parameter.
  func parameter(_ name: String) -> String? {
    for pair in query.split(separator: "&", maxSplits: 64) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == name else { continue }
      // As forms write it: a blank is a plus sign.
      let spaced = parts[1].utf8.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }
      return String(decoding: PercentEscapes.decoded(spaced), as: UTF8.self)
    }
    return nil
  }

  private var labels: [String] { host.lowercased().split(separator: ".").map(String.init) }

  /// How many labels stand behind the engine's: one, or two as in `co.uk` and `com.mx`.
  private var suffixLength: Int {
    let labels = labels
    guard labels.count >= 3, labels[labels.count - 1].utf8.count == 2 else { return 1 }
    return ["co", "com"].contains(labels[labels.count - 2]) ? 2 : 1
  }
}
