/// The text of a piece of HTML: markup dropped, references resolved, white space folded.
enum HTMLText {
  /// Drops the tags first and resolves references afterwards, so that what was written as text stays text.
  static func plain(_ html: String) -> String {
    folded(resolved(withoutTags(html)))
  }

  private static func withoutTags(_ html: String) -> String {
    guard html.contains("<") else { return html }
    var text = ""
    var isInTag = false
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<": isInTag = true
      case ">" where isInTag:
        isInTag = false
      default:
        if !isInTag { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }

  private static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var resolved = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      resolved += rest[..<ampersand]
      rest = rest[ampersand...]
      let end = rest.prefix(12).firstIndex(of: ";")
      if let end, let character = character(of: rest[rest.index(after: ampersand)..<end]) {
        resolved += character
        rest = rest[rest.index(after: end)...]
      } else {
        resolved += "&"
        rest = rest.dropFirst()
      }
    }
    return resolved + rest
  }

  private static func character(of name: Substring) -> String? {
    guard name.first == "#" else { return characters[String(name)] }
    let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number > 0,
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return String(scalar)
  }

  private static func folded(_ text: String) -> String {
    var folded = ""
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaced = !folded.isEmpty
      } else {
        if isSpaced { folded += " " }
        isSpaced = false
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let characters: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "iexcl": "¡", "iquest": "¿", "middot": "·", "bull": "•", "euro": "€", "pound": "£",
    "copy": "©", "reg": "®", "trade": "™", "deg": "°", "ordm": "º", "ordf": "ª",
    "aacute": "á", "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "Aacute": "Á", "Eacute": "É",
    "Iacute": "Í", "Oacute": "Ó", "Uacute": "Ú", "ntilde": "ñ", "Ntilde": "Ñ", "uuml": "ü", "Uuml": "Ü",
    "agrave": "à", "egrave": "è", "ograve": "ò", "Agrave": "À", "Egrave": "È", "Ograve": "Ò", "iuml": "ï",
    "ccedil": "ç", "Ccedil": "Ç", "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ucirc": "û",
  ]
}
