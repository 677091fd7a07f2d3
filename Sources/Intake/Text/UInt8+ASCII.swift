extension UInt8 {
  /// Whether it is a letter from a to z, in either case.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is a digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it is a digit of a hexadecimal number.
  var isASCIIHexDigit: Bool { isASCIIDigit || (0x61...0x66).contains(self | 0x20) }

  /// Whether it is a letter or a digit.
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
