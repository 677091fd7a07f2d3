/// A digest of what a page says, which is the same in every process and on every machine.
///
/// It tells a change from none; nobody gains anything by making two texts agree.
struct ContentDigest {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Takes a text in; where it ends matters.
  mutating func add(_ text: String?) {
    guard var text else { return mix(0xFF51_AFD7_ED55_8CCD) }
    text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      mix(UInt64(bytes.count))
      var offset = 0
      while offset &+ 8 <= bytes.count {
        mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset &+= 8
      }
      var tail: UInt64 = 0
      while offset < bytes.count {
        tail = tail << 8 | UInt64(bytes[offset])
        offset &+= 1
      }
      mix(tail)
    }
  }

  /// Takes a list of texts in.
  mutating func add(_ texts: some Collection<String>) {
    mix(UInt64(texts.count))
    for text in texts { add(text) }
  }

  /// The digest so far, as hexadecimal digits.
  var text: String { String(state, radix: 16) }

  private mutating func mix(_ value: UInt64) {
    let product = (state ^ value).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    state = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
  }
}
