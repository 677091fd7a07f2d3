/// Puts a sign in the place of `@accounts` among characters that stand together.
enum AccountMask {
  /// What is behind an at sign within a word and no longer than this is an ending: `tod@s`, `tod@as`.
  private static let longestEnding = 2
  /// Digits alone are a price or a year, unless there are more.
  private static let mostDigits = 4

  /// The run without accounts, but for those that may be read.
  static func mask(_ run: [Unicode.Scalar], _ mayName: (String) -> Bool) -> [Unicode.Scalar] {
    guard run.contains(where: ContactMask.isAt) else { return run }
    var masked: [Unicode.Scalar] = []
    var place = 0
    while place < run.count {
      let account = ContactMask.isAt(run[place]) ? account(behind: place, in: run) : place..<place
      if isAccount(run[account], isInWord: place > 0 && ContactMask.isOfName(run[place - 1])),
        !mayName(String(String.UnicodeScalarView(run[account])))
      {
        masked.append(contentsOf: ContactMask.account.unicodeScalars)
        place = account.upperBound
      } else {
        masked.append(run[place])
        place += 1
      }
    }
    return masked
  }

  private static func account(behind sign: Int, in run: [Unicode.Scalar]) -> Range<Int> {
    var end = sign + 1
    while end < run.count, isOfAccount(run[end]) { end += 1 }
    // What ends the sentence is none of it.
    while end > sign + 1, run[end - 1] == "." || run[end - 1] == "-" { end -= 1 }
    return sign + 1..<end
  }

  private static func isAccount(_ name: ArraySlice<Unicode.Scalar>, isInWord: Bool) -> Bool {
    guard name.contains(where: ContactMask.isOfName) else { return false }
    if isInWord, name.count <= longestEnding { return false }
    return name.count > mostDigits || !name.allSatisfy(ContactMask.isDigit)
  }

  private static func isOfAccount(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "." || scalar == "-" || ContactMask.isOfName(scalar)
  }
}
