/// Reviews into which Google has written its translation.
///
/// The original stands behind the translation and the mark `(Original)`, or before the translation and its mark.
enum TranslatedReview {
  /// The words of whoever wrote it; the whole text where it is not certain which they are.
  @Sendable static func original(_ text: String) -> String? {
    for (translated, original) in marks {
      guard let mark = text.firstRange(of: translated) else { continue }
      if text[..<mark.lowerBound].allSatisfy(\.isWhitespace) {
        // Only a mark on a line of its own is Google's.
        guard let start = lastLine(original, in: text) else { return text }
        let words = String(text[start...]).trimmed
        return words.isEmpty ? text : words
      }
      let before = text[..<mark.lowerBound]
      guard before.last?.isNewline == true, text[mark.upperBound...].first?.isNewline ?? true else {
        continue
      }
      return String(before).trimmed
    }
    return text
  }

  private static let marks = [
    (translated: "(Translated by Google)", original: "(Original)"),
    (translated: "(Traducido por Google)", original: "(Original)"),
  ]

  /// What follows the last line that is the mark and nothing else.
  private static func lastLine(_ mark: String, in text: String) -> String.Index? {
    text.ranges(of: mark).last { range in
      text[..<range.lowerBound].last?.isNewline == true && text[range.upperBound...].first?.isNewline == true
    }?.upperBound
  }
}
