/// What the server that received a mail says of its sender (RFC 8601).
enum MailAuthentication {
  /// What speaks against the sender being of that domain; `nil` where nothing does.
  ///
  /// That is a check that failed, or one that only another domain passed. A mail without the field is not suspected for that.
  static func objection(in header: MailHeader, domain: String) -> String? {
    var passed: [String] = []
    for field in header.values("authentication-results").prefix(50) {
      for result in StructuredText.parts(of: StructuredText.withoutComments(field), separator: ";").prefix(
        100
      ) {
        let words = result.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        guard let verdict = words.first, let equals = verdict.firstIndex(of: "=") else { continue }
        let method = verdict[..<equals].prefix { $0 != "/" }
        guard ["spf", "dkim", "dmarc"].contains(method) else { continue }
        let outcome = verdict[verdict.index(after: equals)...]
        if ["fail", "softfail", "hardfail"].contains(outcome) { return "\(method)=\(outcome)" }
        if outcome == "pass", method != "dmarc" { passed += domains(in: words.dropFirst()) }
      }
    }
    guard let first = passed.first, !passed.contains(where: { $0 == domain || $0.hasSuffix("." + domain) })
    else { return nil }
    return "a sender at \(first)"
  }

  /// The domains for which a check was passed.
  private static func domains(in words: ArraySlice<String>) -> [String] {
    words.compactMap { word in
      let parts = word.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, ["header.i", "header.d", "smtp.mailfrom"].contains(parts[0]) else { return nil }
      let domain = parts[1].split(separator: "@").last.map(String.init) ?? ""
      return StructuredText.unquoted(domain[...])
    }
  }
}
