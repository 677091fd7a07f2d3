/// Finds what stands in quotation marks.
enum Quotation {
  /// The places of the quotations in `text`, in bytes, the marks left out; what is never closed is none.
  static func ranges(in text: UnsafeRawBufferPointer) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (closers: String.UnicodeScalarView, start: Int)?
    var place = 0
    var before: Unicode.Scalar = " "
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for (number, scalar) in scalars.enumerated() {
      let next = number + 1 < scalars.count ? scalars[number + 1] : " "
      let isWithinWord = before.properties.isAlphabetic && next.properties.isAlphabetic
      if let (closers, start) = open, closers.contains(scalar), !isWithinWord {
        ranges.append(start..<place)
        open = nil
      } else if open == nil, let closers = marks[scalar], !before.properties.isAlphabetic {
        open = (closers.unicodeScalars, place + scalar.utf8.count)
      }
      place += scalar.utf8.count
      before = scalar
    }
    return ranges
  }

  /// What opens a quotation, and what closes it.
  private static let marks: [Unicode.Scalar: String] = [
    "«": "»", "»": "«", "“": "”“", "„": "“”", "‹": "›", "\"": "\"", "‘": "’", "'": "'",
  ]
}
