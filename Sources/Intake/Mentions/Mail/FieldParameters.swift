import ReputationModel

/// A field with parameters: `text/plain; charset="UTF-8"; format=flowed`.
struct FieldParameters {
  /// What stands before the parameters, in lower case.
  let value: String
  private var parameters: [String: String] = [:]

  /// So many parameters are read.
  private static let maximumCount = 64

  /// Reads a field; of two parameters of one name the first counts.
  ///
  /// A value may be cut into `name*0`, `name*1` … and be percent-encoded as `name*` (RFC 2231).
  init(_ field: String) {
    let parts = StructuredText.parts(of: StructuredText.withoutComments(field), separator: ";")
    value = parts.first.map { String($0).trimmed.lowercased() } ?? ""
    var pieces: [String: [Int: (text: String, isEncoded: Bool)]] = [:]
    for part in parts.dropFirst().prefix(FieldParameters.maximumCount) {
      guard let equals = part.firstIndex(of: "=") else { continue }
      var name = String(part[..<equals]).trimmed.lowercased()
      let text = StructuredText.unquoted(part[part.index(after: equals)...])
      let isEncoded = name.hasSuffix("*")
      if isEncoded { name.removeLast() }
      let split = name.split(separator: "*", maxSplits: 1)
      guard let base = split.first.map(String.init) else { continue }
      let number = split.count == 2 ? Int(split[1]) ?? -1 : 0
      if pieces[base]?[number] == nil { pieces[base, default: [:]][number] = (text, isEncoded) }
    }
    for (name, numbered) in pieces { parameters[name] = FieldParameters.joined(numbered) }
  }

  /// The value of a parameter.
  subscript(name: String) -> String? { parameters[name] }

  private static func joined(_ pieces: [Int: (text: String, isEncoded: Bool)]) -> String {
    var bytes: [UInt8] = []
    var charset = ""
    for number in 0..<pieces.count {
      guard let piece = pieces[number] else { break }
      var text = Substring(piece.text)
      if number == 0, piece.isEncoded {
        // `charset'language'text`
        let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 { (charset, text) = (String(parts[0]), parts[2]) }
      }
      bytes += piece.isEncoded ? PercentEscapes.decoded(text.utf8) : Array(text.utf8)
    }
    return MailCharset(name: charset)?.text(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}
