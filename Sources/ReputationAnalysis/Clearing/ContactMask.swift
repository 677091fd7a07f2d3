/// Puts signs in the place of e-mail addresses and telephone numbers in a stranger's text.
///
/// Rather too much than too little: a Mastodon account of the form `@name@host.example` goes as well, and so does every
/// other number of nine digits and more, with blanks, points, commas, dashes, underscores, slashes and brackets
/// between them or not. What is spelt out (`name at host`) stays. Characters without a shape of their own, by which
/// either could be torn apart, are dropped. One pass over the text.
enum ContactMask {
  /// What stands for an address.
  static let address = "•••@•••"
  /// What stands for a number.
  static let number = "••• ••• •••"

  /// The text without contacts.
  static func mask(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { !isShapeless($0) }
    var masked = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    for scalar in scalars {
      if isOfAddress(scalar) {
        run.append(scalar)
      } else {
        masked.append(contentsOf: withoutAddress(run))
        run.removeAll(keepingCapacity: true)
        masked.append(scalar)
      }
    }
    masked.append(contentsOf: withoutAddress(run))
    return withoutNumbers(masked)
  }

  /// A run of characters that an address may consist of, or the sign where it holds one.
  private static func withoutAddress(_ run: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard holdsAddress(run) else { return run }
    // A full stop behind it ends the sentence.
    var end = String.UnicodeScalarView()
    if run.last == "." { end.append(".") }
    return (ContactMask.address + String(end)).unicodeScalars
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

  private static func withoutNumbers(_ text: String.UnicodeScalarView) -> String {
    var masked = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func end() {
      let lastDigit = run.lastIndex { isDigit($0) }
      if let lastDigit, run.count(where: { isDigit($0) }) >= fewestDigits {
        masked.append(contentsOf: ContactMask.number.unicodeScalars)
        masked.append(contentsOf: run[(lastDigit + 1)...])
      } else {
        masked.append(contentsOf: run)
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in text {
      if isDigit(scalar) || (!run.isEmpty && isBetweenDigits(scalar)) || (run.isEmpty && scalar == "+") {
        run.append(scalar)
      } else {
        end()
        masked.append(scalar)
      }
    }
    end()
    return String(masked)
  }

  private static let fewestDigits = 9

  private static func isAt(_ scalar: Unicode.Scalar) -> Bool { scalar == "@" || scalar == "\u{FF20}" }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "\u{FF0E}" }

  private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "%", "+", "-", "@", "'", "~", "#", "&", "=": true
      default: false
      }
    }
    return scalar.properties.isAlphabetic || isDigit(scalar) || isAt(scalar) || isPoint(scalar)
      || scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
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
