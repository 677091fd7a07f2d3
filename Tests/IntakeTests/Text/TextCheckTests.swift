import Testing

@testable import Intake

@Suite struct TextCheckTests {
  private func passes(_ bytes: [UInt8], _ range: Range<Int>? = nil) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var check = TextCheck(bytes, range ?? 0..<bytes.count)
      return check.passes()
    }
  }

  /// A block must not begin in the middle of a character, and each block must be looked at.
  @Test(arguments: [0, 1, 2, 3])
  func checksBlockAfterBlock(offset: Int) {
    let letters = Array(repeating: Array("🥖".utf8), count: TextCheck.blockLength).joined()
    let text = Array(repeating: UInt8(ascii: "a"), count: offset) + Array(letters)
    #expect(passes(text))
    for byte: UInt8 in [0xFF, 0] {
      for place in [0, TextCheck.blockLength, text.count / 2, text.count - 1] {
        var broken = text
        broken[place] = byte
        #expect(!passes(broken), "\(byte) at \(place)")
      }
    }
  }

  @Test func looksNotBehindItsRange() {
    #expect(passes([0x61, 0x62, 0xFF, 0xFF], 0..<2))
    #expect(!passes([0x61, 0x62, 0xFF, 0xFF], 0..<3))
    #expect(passes([0xFF, 0xFF, 0x61], 2..<3))
    #expect(passes([0xFF], 0..<0))
  }

  @Test func looksAheadOfTheReader() {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 3 * TextCheck.blockLength)
    bytes[2 * TextCheck.blockLength] = 0xFF
    bytes.withUnsafeBytes { bytes in
      var check = TextCheck(bytes, 0..<bytes.count)
      let offsets = [0, 2 * TextCheck.blockLength - 1, 2 * TextCheck.blockLength, 0]
      let passed = offsets.map { check.passes(to: $0) }
      #expect(passed == [true, true, false, false])
    }
  }
}
