import Testing

@testable import ReputationModel

@Suite struct ByteHashTests {
  /// Every length up to three words, each byte of which must count.
  @Test func hashesEveryByte() {
    let hashed = ByteHash()
    for length in 1...24 {
      let bytes = [UInt8](repeating: 1, count: length)
      let hash = bytes.withUnsafeBytes { hashed($0) }
      for index in bytes.indices {
        var other = bytes
        other[index] = 2
        #expect(other.withUnsafeBytes { hashed($0) } != hash)
      }
    }
  }
}
