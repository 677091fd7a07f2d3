import ReputationModel

/// A name without what readers overlook.
enum PlainName {
  /// The letters and digits alone, in lower case and without accents: `la.espiga_` is `laespiga`.
  static func letters(of text: String) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch LatinFolding.fold(scalar.value) {
      case .letters(let one, let other):
        letters.append(one)
        if other != 0 { letters.append(other) }
      case .boundary where scalar.value >= 0x80 && scalar.properties.isAlphabetic:
        letters.append(contentsOf: String(scalar).utf8)
      case .nothing, .apostrophe, .boundary: break
      }
    }
    return letters
  }

  /// What an eye makes of the name: signs that look alike are one sign, so `rn` is `m` and `0` is `o`.
  ///
  /// The signs are a small part of the confusables of Unicode Technical Standard 39: digits, the Cyrillic, Greek and
  /// Armenian letters that have the shape of Latin ones, and Latin letters of other widths and faces.
  static func skeleton(of text: String) -> [UInt8] {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(lookAlike(scalar)) }
    var skeleton: [UInt8] = []
    for letter in letters(of: String(plain)) {
      let sign = sign(letter)
      if sign == UInt8(ascii: "n"), skeleton.last == UInt8(ascii: "r") {
        skeleton[skeleton.count - 1] = UInt8(ascii: "m")
      } else if sign == UInt8(ascii: "v"), skeleton.last == UInt8(ascii: "v") {
        skeleton[skeleton.count - 1] = UInt8(ascii: "w")
      } else {
        skeleton.append(sign)
      }
    }
    return skeleton
  }

  /// The set of signs in `bytes`, how many there are, and whether all are ASCII.
  @inline(__always)
  static func signs(in bytes: UnsafeRawBufferPointer) -> (set: UInt64, count: Int, isPlain: Bool) {
    var set: UInt64 = 0
    var count = 0
    for byte in bytes {
      guard byte < 0x80 else { return (0, 0, false) }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard lower &- 0x61 < 26 || lower &- 0x30 < 10 else { continue }
      set |= 1 << UInt64(sign(lower) & 63)
      count += 1
    }
    return (set, count, true)
  }

  /// The signs that two others may stand for, in a set as ``signs(in:)`` tells it.
  static let merged: UInt64 = 1 << UInt64(UInt8(ascii: "m") & 63) | 1 << UInt64(UInt8(ascii: "w") & 63)

  @inline(__always)
  private static func sign(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "i"): UInt8(ascii: "l")
    case UInt8(ascii: "3"): UInt8(ascii: "e")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    default: letter
    }
  }

  /// Whether signs that nobody sees stand between the letters, as no keyboard writes a name.
  static func isDisguised(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().contains { place in
      scalars[place].properties.generalCategory == .format && scalars[place - 1].properties.isAlphabetic
        && scalars[place + 1].properties.isAlphabetic
    }
  }

  private static func lookAlike(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar == "|" ? "l" : scalar }
    if let letter = lookAlikes[scalar] { return letter }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(UInt8(scalar.value - 0xFEE0))  // full width
    case 0x1D400...0x1D6A3: return letter((scalar.value - 0x1D400) % 52)  // faces of mathematics
    case 0x1D7CE...0x1D7FF: return Unicode.Scalar(UInt8(0x30 + (scalar.value - 0x1D7CE) % 10))
    case 0x24B6...0x24E9: return letter((scalar.value - 0x24B6) % 52)  // in circles
    case 0x1F110...0x1F129: return letter(scalar.value - 0x1F110)
    case 0x1F130...0x1F149: return letter(scalar.value - 0x1F130)
    case 0x1F150...0x1F169: return letter(scalar.value - 0x1F150)
    case 0x1F170...0x1F189: return letter(scalar.value - 0x1F170)
    default: return scalar
    }
  }

  /// The capital of that number, and behind the capitals the small letters.
  private static func letter(_ number: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(number < 26 ? 0x41 + number : 0x61 + number - 26))
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(
      """
      аеорсухіїѕјԁгкмтвнАЕОРСУХІЅЈКМТВНһԛԝѵьαορνιτκεηγχβΑΒΕΖΗΙΚΜΝΟΡΤΥΧօոսհցքɡӏǀɑɩɪƖⅼℓıʟʀɴɢʙᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ
      """.unicodeScalars,
      """
      aeopcyxiisjdrkmtbhAEOPCYXISJKMTBHhqwvbaopvitkenyxbABEZHIKMNOPTYXonuhgqgllaiilllilrngbacdejkmoptuvwz
      """.unicodeScalars
    ),
    uniquingKeysWith: { first, _ in first }
  )
}
