/// The SHA-256 digest of FIPS 180-4, fed piece by piece.
///
/// It names things — mentions without an identifier, assets by their content — and protects no secret; for
/// that alone, a cryptography package would make every cold build more than a minute longer.
public struct SHA256: Sendable {
  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var length: UInt64 = 0

  /// The digest of nothing, so far.
  public init() {}

  /// Feeds the next bytes.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if isDone == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// Feeds the next bytes, whole blocks of them from where they lie.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += UInt64(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if pendingCount == 0, bytes.count - offset >= 64 {
        compress(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 64]))
        offset += 64
      } else {
        pend(bytes[offset])
        offset += 1
      }
    }
  }

  /// The 32 bytes of the digest of everything fed so far; more may be fed afterwards.
  public func digest() -> [UInt8] {
    let words = finished()
    return words.indices.flatMap { index in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: words[index] >> $0) }
    }
  }

  /// The first 8 bytes of the digest, as the number they write.
  func firstNumber() -> UInt64 {
    let words = finished()
    return UInt64(words[0]) << 32 | UInt64(words[1])
  }

  /// The state after the padding: a one bit, zeros, and the length in bits.
  private func finished() -> SIMD8<UInt32> {
    var last = self
    last.pend(0x80)
    while last.pendingCount != 56 { last.pend(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      last.pend(UInt8(truncatingIfNeeded: (length * 8) >> shift))
    }
    return last.state
  }

  private mutating func pend(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    guard pendingCount == 64 else { return }
    pendingCount = 0
    let block = pending
    block.span.withUnsafeBytes { compress($0) }
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public func hexDigest() -> String { SHA256.hex(digest()) }

  /// The digest of those bytes in 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// Two lower-case hexadecimal digits a byte.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func compress(_ block: UnsafeRawBufferPointer) {
    let constants = SHA256.constants
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      for word in 0..<16 {
        let written = block.loadUnaligned(fromByteOffset: word * 4, as: UInt32.self)
        schedule[word] = UInt32(bigEndian: written)
      }
      for word in 16..<64 {
        let near = schedule[word - 2]
        let far = schedule[word - 15]
        let small1 = SHA256.rotated(near, 17) ^ SHA256.rotated(near, 19) ^ (near >> 10)
        let small0 = SHA256.rotated(far, 7) ^ SHA256.rotated(far, 18) ^ (far >> 3)
        schedule[word] = small1 &+ schedule[word - 7] &+ small0 &+ schedule[word - 16]
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for round in 0..<64 {
        let big1 = SHA256.rotated(e, 6) ^ SHA256.rotated(e, 11) ^ SHA256.rotated(e, 25)
        let choice = (e & f) ^ (~e & g)
        let first = h &+ big1 &+ choice &+ constants[round] &+ schedule[round]
        let big0 = SHA256.rotated(a, 2) ^ SHA256.rotated(a, 13) ^ SHA256.rotated(a, 22)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ big0 &+ majority)
      }
      state &+= SIMD8(a, b, c, d, e, f, g, h)
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
