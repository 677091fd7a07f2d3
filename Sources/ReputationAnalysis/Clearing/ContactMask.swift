/// Puts signs in the place of e-mail addresses, telephone and identity numbers in a stranger's text, and of accounts
/// where nobody is named.
///
/// Rather too much than too little: a Mastodon account of the form `@name@host.example` goes as well, and so does
/// every other number of nine digits and more, with blanks, points, commas, dashes, underscores, slashes and brackets
/// between them or not. What is spelt out (`name at host`) stays. Characters without a shape of their own, by which
/// either could be torn apart, are dropped. One pass over the text.
enum ContactMask {
  /// What stands for an address.
  static let address = "•••@•••"
  /// What stands for a number.
  static let number = "••• ••• •••"
  /// What stands for an account.
  static let account = "@•••"

  /// The text without contacts.
  ///
  /// - Parameter mayName: Whether an account, without its `@`, may be read; every one may where that is `nil`.
  static func mask(_ text: String, mayName: ((String) -> Bool)? = nil) -> String {
    var masked = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    func end() {
      if holdsAddress(run) {
        masked.append(contentsOf: ContactMask.address.unicodeScalars)
        // A full stop behind it ends the sentence.
        if run.last == "." { masked.append(".") }
      } else if let mayName {
        masked.append(contentsOf: AccountMask.mask(Array(run), mayName))
      } else {
        masked.append(contentsOf: run)
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in withoutShapeless(text) {
      if isOfAddress(scalar) {
        run.append(scalar)
      } else {
        end()
        masked.append(scalar)
      }
    }
    end()
    return withoutNumbers(Array(masked))
  }

  /// The text without characters that have neither shape nor width.
  static func withoutShapeless(_ text: String) -> String.UnicodeScalarView {
    text.unicodeScalars.filter { !isShapeless($0) }
  }

  /// Whether a part behind an at sign, with something before that sign, has a point that does not end the part.
  ///
  /// Any part may be the host, as there may be another sign behind an address: `a@b.example&cc=@c`.
  private static func holdsAddress(_ run: String.UnicodeScalarView) -> Bool {
    var (hasName, isInHost, isAfterPoint) = (false, false, false)
    for scalar in run {
      if isAt(scalar) {
        (isInHost, isAfterPoint) = (hasName, false)
      } else {
        if isInHost, isAfterPoint { return true }
        (hasName, isAfterPoint) = (true, isPoint(scalar))
      }
    }
    return false
  }

  private static func withoutNumbers(_ text: [Unicode.Scalar]) -> String {
    var masked: [Unicode.Scalar] = []
    masked.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      guard isDigit(text[place]) || text[place] == "+" else {
        masked.append(text[place])
        place += 1
        continue
      }
      let begin = place
      var (digits, lastDigit) = (0, begin)
      repeat {
        if isDigit(text[place]) { (digits, lastDigit) = (digits + 1, place) }
        place += 1
      } while place < text.count && (isDigit(text[place]) || isBetweenDigits(text[place]))
      if digits >= fewestDigits {
        masked.append(contentsOf: ContactMask.number.unicodeScalars)
        masked.append(contentsOf: text[(lastDigit + 1)..<place])
      } else if let identity = IdentityNumber(around: begin..<place, in: text) {
        // The letter before it stands there already.
        masked.removeLast(begin - identity.range.lowerBound)
        masked.append(contentsOf: ContactMask.number.unicodeScalars)
        place = identity.range.upperBound
      } else {
        masked.append(contentsOf: text[begin..<place])
      }
    }
    return String(String.UnicodeScalarView(masked))
  }

  private static let fewestDigits = 9

  /// Whether it is an at sign, of whatever width.
  static func isAt(_ scalar: Unicode.Scalar) -> Bool { scalar == "@" || scalar == "\u{FF20}" }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "\u{FF0E}" }

  private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "%", "+", "-", "@", "'", "~", "#", "&", "=": true
      default: false
      }
    }
    return isOfName(scalar) || isAt(scalar) || isPoint(scalar)
  }

  /// Whether it is a letter, a digit, or a sign on or between letters.
  static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "\u{200C}" || scalar == "\u{200D}"
      || scalar.properties.generalCategory == .nonspacingMark && !isVariation(scalar)
  }

  /// Whether it is a digit of any script.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.numericType == .decimal
  }

  private static func isBetweenDigits(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", ",", "-", "_", "/", "(", ")", "+", "\u{B7}", "\u{2022}", "\u{2212}", "\u{FF0C}",
      "\u{FF0E}":
      return true
    // Joiners, and what makes a key of a digit.
    case "\u{200C}", "\u{200D}", "\u{20E3}", "\u{FE00}"..."\u{FE0F}": return true
    default: break
    }
    guard !scalar.isASCII else { return false }
    return switch scalar.properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .connectorPunctuation: true
    default: false
    }
  }

  /// Whether it has neither shape nor width; the joiners stay where scripts and emoji need them, and are no digits.
  private static func isShapeless(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
    return !isJoiner && scalar.properties.isDefaultIgnorableCodePoint && !isVariation(scalar)
  }

  private static func isVariation(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }
}
