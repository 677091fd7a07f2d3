extension UInt8 {
  /// Whether it is a letter from a to z, in either case.
  @inlinable @inline(__always)
  package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is a capital from A to Z.
  @inlinable @inline(__always)
  package var isASCIICapital: Bool { (0x41...0x5A).contains(self) }

  /// Whether it is a digit.
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it is a digit of a hexadecimal number.
  @inlinable @inline(__always)
  package var isASCIIHexDigit: Bool { isASCIIDigit || (0x61...0x66).contains(self | 0x20) }

  /// Whether it is a letter or a digit.
  @inlinable @inline(__always)
  package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

  /// A capital as a small letter; any other byte as it is.
  @inlinable @inline(__always)
  package var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }
}
