import Testing

@testable import Intake

@Suite struct DocumentScannerTests {
  private func items(_ text: String, _ places: ItemPlaces) -> [String] {
    var items: [String] = []
    Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = DocumentScanner(bytes, places: places)
      while let document = scanner.next() {
        for part in document.items { items.append(String(decoding: bytes[part.range], as: UTF8.self)) }
      }
    }
    return items
  }

  @Test func findsItemsAlongSeveralPaths() {
    let places = ItemPlaces(["[]", "a.b[]", "c[].d"])
    #expect(items(#"[{"x":[1]}, 2, "]", null]"#, places) == [#"{"x":[1]}"#, "2", "\"]\"", "null"])
    #expect(
      items(#"{"b":[1],"a":{"a":{"b":[2]},"b":[{}]},"c":[{"d":{"d":1}},{"e":2}]}"#, places) == [
        "{}", #"{"d":1}"#,
      ]
    )
  }

  @Test func givesItemsWithinItemsInTheOrderInWhichTheyBegin() throws {
    let text = #"[{"n":1,"r":{"l":[{"n":2,"r":{"l":[{"n":3}]}},{"n":4}]}},{"n":5}]"#
    let places = ItemPlaces(["[]"], withinItems: "r.l[]")
    try Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = DocumentScanner(bytes, places: places)
      let first = scanner.next()
      let document = try #require(first)
      #expect(document.items.count == 5)
      #expect(document.items.map { $0.holes.count } == [2, 1, 0, 0, 0])
      #expect(document.whole.holes.count == 2)
      let second = scanner.next()
      #expect(second == nil)
      #expect(!scanner.isUnfinished)
    }
  }
}
