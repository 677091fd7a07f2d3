import ReputationModel

extension LanguageCode {
  /// Whether a text has the form of a code: two or three letters, then parts of up to eight letters and digits.
  ///
  /// BCP 47 says more; what passes here is at least safe to write into an attribute.
  static func hasForm(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isASCIILetter)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy(\.isASCIILetterOrDigit)
    }
  }
}
