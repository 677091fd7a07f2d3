import Testing

@testable import ReputationModel

@Suite struct ByteHashTableTests {
  @Test func findsEverythingAfterGrowing() {
    var table = ByteHashTable()
    let words = (0..<5000).map { Array("word \($0)".utf8) }
    for (number, word) in words.enumerated() {
      let hash = word.withUnsafeBytes { ByteHash()($0) }
      #expect(table.first(hash: hash) { words[$0] == word } == nil)
      table.insert(number, hash: hash)
    }
    #expect(table.count == 5000)
    for (number, word) in words.enumerated() {
      let hash = word.withUnsafeBytes { ByteHash()($0) }
      #expect(table.first(hash: hash) { words[$0] == word } == number)
    }
  }

  @Test func tellsEntriesOfOneHashApart() {
    var table = ByteHashTable()
    for number in 0..<40 { table.insert(number, hash: 7) }
    for number in 0..<40 { #expect(table.first(hash: 7) { $0 == number } == number) }
    #expect(table.first(hash: 7) { _ in false } == nil)
    #expect(table.first(hash: 8) { _ in true } == nil)
  }

  @Test func findsWhatLiesBehindARemovedEntry() {
    var table = ByteHashTable()
    for number in 0..<6 { table.insert(number, hash: 7) }
    table.remove(2, hash: 7)
    table.remove(2, hash: 7)
    table.remove(40, hash: 7)
    #expect(table.first(hash: 7) { $0 == 2 } == nil)
    #expect(table.first(hash: 7) { $0 == 5 } == 5)
    // The table grows, and what was removed stays so.
    for number in 6..<60 { table.insert(number, hash: UInt32(number)) }
    table.insert(2, hash: 8)
    #expect(table.first(hash: 7) { $0 == 2 } == nil)
    #expect([0, 1, 3, 4, 5].allSatisfy { number in table.first(hash: 7) { $0 == number } == number })
    #expect(table.first(hash: 8) { $0 == 2 } == 2)
  }
}
