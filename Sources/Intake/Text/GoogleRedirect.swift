import Foundation
import ReputationModel

/// An address of Google that leads to another: `https://www.google.com/url?q=…`, as alerts and copied results have it.
struct GoogleRedirect {
  /// Its parameters as they are written.
  let parameters: [(name: Substring, value: Substring)]

  /// The redirect; `nil` for any other address.
  init?(_ link: String) {
    guard let address = WebAddress(link), GoogleRedirect.isGoogle(address.host),
      let mark = link.firstIndex(of: "?"), link[..<mark].hasSuffix("/url")
    else { return nil }
    let query = link[link.index(after: mark)...].prefix { $0 != "#" }
    parameters = query.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  /// The address that it leads to; `nil` where it names none.
  var target: String? {
    for (name, value) in parameters where name == "url" || name == "q" {
      // Decoded once: what the target's own address has escaped stays so.
      let decoded = FeedAddress.encoded(GoogleRedirect.percentDecoded(value))
      if WebAddress(decoded) != nil { return decoded }
    }
    return nil
  }

  /// The address a redirect leads to; any other address itself, with its scheme or without.
  static func target(of link: String) -> String {
    let redirect = GoogleRedirect(link) ?? (link.contains("://") ? nil : GoogleRedirect("https://" + link))
    return redirect?.target ?? link
  }

  /// The bytes of an address with percent signs resolved once; those that are no UTF-8 stay as they are written.
  private static func percentDecoded(_ value: Substring) -> String {
    if let decoded = value.removingPercentEncoding { return decoded }
    // An address in an older encoding: only what is ASCII is resolved.
    return String(decoding: PercentEscapes.decoded(value.utf8) { $0 < 0x80 }, as: UTF8.self)
  }

  private static func isGoogle(_ host: String) -> Bool {
    let labels = host.split(separator: ".")
    guard let name = labels.firstIndex(of: "google"), name <= 1, name == 0 || labels[0] == "www" else {
      return false
    }
    // google.com, google.es, google.co.uk
    return (1...2).contains(labels.count - name - 1) && labels[(name + 1)...].allSatisfy { $0.count <= 3 }
  }
}
