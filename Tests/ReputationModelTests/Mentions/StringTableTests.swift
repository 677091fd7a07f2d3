import Testing

@testable import ReputationModel

@Suite struct StringTableTests {
  @Test func keepsEachStringOnce() {
    var table = StringTable()
    let words = ["web", "prensa", "web", "", "prensa", "", "Web"]
    #expect(words.map { table.number(of: $0) } == [0, 1, 0, 2, 1, 2, 3])
    #expect(table.number(of: String?.none) == StringTable.none)
    #expect(table.strings.map { String(decoding: $0, as: UTF8.self) } == ["web", "prensa", "", "Web"])
  }

  @Test func sortsWhatIsUsed() {
    var table = StringTable()
    for word in ["ñ", "b", "a", "z"] { _ = table.number(of: word) }
    let (strings, numbers) = table.sorted(using: [true, true, false, true])
    #expect(strings == ["b", "z", "ñ"])
    #expect(numbers == [2, 0, StringTable.none, 1])
  }

  @Test func takesInAnother() {
    var table = StringTable()
    var other = StringTable()
    for word in ["a", "b"] { _ = table.number(of: word) }
    for word in ["b", "c"] { _ = other.number(of: word) }
    #expect(table.numbers(takingIn: other) == [1, 2])
  }
}
