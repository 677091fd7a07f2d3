/// A Spanish identity number in a text: DNI (`12345678Z`) or NIE (`X1234567L`), with points, dashes and blanks between
/// or not.
///
/// Its last letter is the rest of the number by 23 (Real Decreto 1553/2005). It is asked for only where blanks or a
/// date leave a doubt, as whoever mistypes the letter has told the number.
struct IdentityNumber {
  /// Where it stands, with its letters.
  let range: Range<Int>

  private static let letters = Array("TRWAGMYFPDXBNJZSQVHLCKE".unicodeScalars)
  private static let (digitsOfDNI, digitsOfNIE) = (8, 7)
  private static let mostSeparators = 3

  /// The one whose digits are those at `run`, which goes on over what may stand between digits; `nil` where there is
  /// none.
  init?(around run: Range<Int>, in text: [Unicode.Scalar]) {
    let digits = text[run].filter(ContactMask.isDigit)
    guard digits.count == IdentityNumber.digitsOfDNI || digits.count == IdentityNumber.digitsOfNIE,
      let last = text[run].lastIndex(where: ContactMask.isDigit),
      run.upperBound - last - 1 <= IdentityNumber.mostSeparators,
      text[run].allSatisfy({ ContactMask.isDigit($0) || IdentityNumber.mayStandBetween($0) }),
      let control = IdentityNumber.letter(run.upperBound, in: text),
      !IdentityNumber.isOfWord(run.upperBound + 1, in: text)
    else { return nil }
    let first = IdentityNumber.foreignersLetter(before: run.lowerBound, in: text)
    guard first != nil || digits.count == IdentityNumber.digitsOfDNI else { return nil }
    if first == nil, IdentityNumber.isOfWord(run.lowerBound - 1, in: text) { return nil }
    range = (first?.place ?? run.lowerBound)..<run.upperBound + 1
    let values = digits.map { Int($0.properties.numericValue ?? 0) }
    let number = values.reduce(first?.value ?? 0) { $0 * 10 + $1 }
    let isRight = IdentityNumber.letters[number % IdentityNumber.letters.count] == control
    let isDate = first == nil && IdentityNumber.isDate(values)
    if text[range].contains(where: \.properties.isWhitespace) {
      // «14 05 2026 y», «12345678 a»: small words behind a number.
      let isWord = text[run.upperBound].properties.isLowercase && "AEY".unicodeScalars.contains(control)
      guard isRight, !isDate, !isWord else { return nil }
    } else if isDate {
      guard isRight else { return nil }
    }
  }

  private static func mayStandBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "/" && scalar != "," && scalar != "(" && scalar != ")" && scalar != "+"
  }

  /// The letter there in capitals of ASCII; `nil` where there is none.
  private static func letter(_ place: Int, in text: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard text.indices.contains(place) else { return nil }
    let scalar = text[place]
    // Those of full width stand as far behind.
    let value = scalar.value >= 0xFF21 ? scalar.value - 0xFEE0 : scalar.value
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(value)
    case 0x61...0x7A: return Unicode.Scalar(value - 0x20)
    default: return nil
    }
  }

  /// The letter of a foreigner's number, which counts as a digit, with one separator behind it at most.
  private static func foreignersLetter(
    before digits: Int,
    in text: [Unicode.Scalar]
  ) -> (place: Int, value: Int)? {
    var place = digits - 1
    if text.indices.contains(place), "- .".unicodeScalars.contains(text[place]) { place -= 1 }
    guard let value = letter(place, in: text).flatMap({ Array("XYZ".unicodeScalars).firstIndex(of: $0) }),
      !isOfWord(place - 1, in: text)
    else { return nil }
    return (place, value)
  }

  private static func isOfWord(_ place: Int, in text: [Unicode.Scalar]) -> Bool {
    text.indices.contains(place) && ContactMask.isOfName(text[place])
  }

  /// Whether eight digits read as a day of these times, in either order: a lot may be called by its day and a letter.
  private static func isDate(_ digits: [Int]) -> Bool {
    guard digits.count == digitsOfDNI else { return false }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
      (1900...2099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }
    return isDay(number(0..<4), number(4..<6), number(6..<8))
      || isDay(number(4..<8), number(2..<4), number(0..<2))
  }
}
