import ReputationModel
import Testing

@Suite struct ASCIITests {
  @Test(arguments: UInt8.min...UInt8.max) func knowsEveryByte(_ byte: UInt8) {
    let character = byte < 0x80 ? Character(UnicodeScalar(byte)) : "\u{0}"
    #expect(byte.isASCIILetter == character.isLetter)
    #expect(byte.isASCIICapital == character.isUppercase)
    #expect(byte.isASCIIDigit == character.isWholeNumber)
    #expect(byte.isASCIIHexDigit == character.isHexDigit)
    #expect(byte.isASCIILetterOrDigit == (character.isLetter || character.isWholeNumber))
    #expect(byte.asciiLowercased == (character.isUppercase ? character.lowercased().utf8.first : byte))
  }
}
