/// The values of mail fields that have a grammar: dates, addresses, parameters.
enum StructuredText {
  /// The text without comments, which stand in brackets outside quotes and may hold others.
  static func withoutComments(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
    var kept: [UInt8] = []
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isQuoted || depth > 0 {
        isEscaped = true
      } else if byte == UInt8(ascii: "\""), depth == 0 {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "("), !isQuoted {
        depth += 1
      } else if byte == UInt8(ascii: ")"), !isQuoted, depth > 0 {
        depth -= 1
        if depth == 0 { kept.append(0x20) }
        continue
      }
      if depth == 0 { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The parts between separators that stand outside quotes.
  static func parts(of text: String, separator: Character) -> [Substring] {
    var isQuoted = false
    var isEscaped = false
    return text.split(omittingEmptySubsequences: false) { character in
      if isEscaped {
        isEscaped = false
        return false
      }
      if character == "\\", isQuoted { isEscaped = true }
      if character == "\"" { isQuoted.toggle() }
      return character == separator && !isQuoted
    }
  }

  /// A value without the quotes around it and the backslashes in it.
  static func unquoted(_ text: Substring) -> String {
    let text = String(text).trimmed
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    var value = ""
    var isEscaped = false
    for scalar in text.unicodeScalars.dropFirst().dropLast() {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        isEscaped = false
        value.unicodeScalars.append(scalar)
      }
    }
    return value
  }

  /// The one address in a field, in lower case, without the name before it; `nil` where there is none or several.
  static func address(in field: String) -> String? {
    let text = withoutComments(field)
    guard parts(of: text, separator: ",").count == 1 else { return nil }
    // An angle bracket in a quoted name is part of the name.
    let opened = parts(of: text, separator: "<")
    guard opened.count <= 2, let last = opened.last else { return nil }
    let closed = parts(of: String(last), separator: ">")
    if opened.count == 2 {
      guard closed.count == 2, String(closed[1]).trimmed.isEmpty else { return nil }
    } else {
      guard closed.count == 1 else { return nil }
    }
    return String(closed[0]).trimmed.lowercased()
  }
}
