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
}
