import Testing

@testable import ReputationModel

@Suite struct SharedHashesTests {
  static func keys(_ hashes: [UInt32]) -> [MentionKeys] {
    hashes.map { hash in
      MentionKeys(
        published: 0,
        reach: 0,
        sentiment: nil,
        source: 0,
        publisher: 0,
        language: 0,
        kind: .other,
        idHash: hash,
        urlHash: 0
      )
    }
  }

  @Test func tellsWhichRowsShareAHash() {
    let hashes = SharedHashes(Self.keys([1, 2, 1, 0, 0, 3, 2, 2])) { $0.idHash }
    #expect(hashes.areShared == [true, true, true, false, false, false, true, true])
    #expect([1, 2, 3].map { hash in hashes.table.first(hash: hash) { _ in true } } == [0, 1, 5])
    #expect(hashes.table.count == 3)
  }

  /// Rows of one block are looked up before any of them is in the table.
  @Test func doesSoAcrossBlocks() {
    let hashes = (0..<1000).map { UInt32($0 % 600 + 1) }
    let shared = SharedHashes(Self.keys(hashes)) { $0.idHash }
    #expect(shared.areShared == (0..<1000).map { $0 < 400 || $0 >= 600 })
    #expect(shared.table.count == 600)
  }
}
