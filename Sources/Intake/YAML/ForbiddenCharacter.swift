/// A character that a text may not have: in YAML what its standard forbids, or takes for the end of a line where editors
/// do not.
struct ForbiddenCharacter: Sendable, Hashable {
  /// The character's code point.
  let scalar: Unicode.Scalar
  /// The line it stands on, from 1.
  let line: Int
  /// Its column, from 1.
  let column: Int

  /// How the standard names it: `U+0007`.
  var code: String {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
  }

  /// So many are told of a text.
  private static let most = 16

  /// The first of them in a text that is YAML.
  static func inYAML(_ text: String) -> [ForbiddenCharacter] {
    // Most text has neither control characters nor anything but ASCII; bytes settle that.
    guard text.utf8.contains(where: { ($0 < 0x20 && !isBlank($0)) || $0 >= 0x7F }) else { return [] }
    return places(in: text, where: isForbidden)
  }

  /// The first control characters in a text below front matter, besides those for blanks and ends of lines.
  static func controls(in text: String) -> [ForbiddenCharacter] {
    // Nearly no text has one, which its bytes tell.
    var last: UInt8 = 0
    let isThere = text.utf8.contains { byte in
      defer { last = byte }
      return (byte < 0x20 && !isBlank(byte) && byte != 0x0D) || byte == 0x7F || (last == 0xC2 && byte < 0xA0)
    }
    return isThere ? places(in: text, where: isControl) : []
  }

  private static func places(
    in text: String,
    where isWanted: (Unicode.Scalar) -> Bool
  ) -> [ForbiddenCharacter] {
    var found: [ForbiddenCharacter] = []
    var line = 1
    var column = 1
    for scalar in text.unicodeScalars {
      if isWanted(scalar) {
        found.append(ForbiddenCharacter(scalar: scalar, line: line, column: column))
        if found.count == most { break }
      }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return found
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029: true
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...: false
    default: true
    }
  }
}
