/// Writes the content lines of iCalendar (RFC 5545, section 3.1): folded at 75 octets, each ended by CR LF.
///
/// No text begins a line of its own: whatever breaks lines in some program is written as `\n`, and other control
/// characters are left out.
struct ContentLines: Sendable {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// The most octets of a line, its end not counted.
  static let longestLine = 75

  /// Adds a property whose value is ours: a date, a number, an address.
  mutating func add(_ name: StaticString, _ value: String) {
    fold("\(name):\(ContentLines.onOneLine(value))")
  }

  /// Adds a property whose value is a text.
  mutating func add(_ name: StaticString, text: String) { fold("\(name):\(ContentLines.escape(text))") }

  /// The text as a value of type TEXT (section 3.3.11).
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      // CR LF is one line break.
      case "\n" where previous == "\r": break
      case _ where breaksLines(scalar): escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\t": escaped.append(" ")
      case _ where isControl(scalar): break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// A value that is no text has neither line breaks nor control characters.
  private static func onOneLine(_ value: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where !breaksLines(scalar) && !isControl(scalar) {
      line.append(scalar)
    }
    return String(line)
  }

  private static func breaksLines(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }

  /// Writes a line in pieces of whole characters; each but the first begins with a space, which is not part of it.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if length + encoded.count > ContentLines.longestLine {
        bytes.append(contentsOf: "\r\n ".utf8)
        length = 1
      }
      bytes.append(contentsOf: encoded)
      length += encoded.count
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
