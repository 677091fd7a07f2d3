import Testing

@testable import ReputationModel

@Suite struct FieldPlacesTests {
  @Test func findsFieldsAndItems() {
    var places = FieldPlaces(file: "a.md")
    places.note("tags", line: 3, column: 7)
    places.note("tags", item: 0, line: 3, column: 8)
    places.note("tags", item: 1, line: 4, column: 8)
    #expect(places.location(of: "tags").description == "a.md:3:7")
    #expect(places.location(of: "tags", item: 1).description == "a.md:4:8")
    #expect(places.location(of: "tags", item: 9).description == "a.md:3:7")
    places.note("evidence", line: 5, column: 3)
    for item in 0...1 {
      places.note("evidence", item: item, line: 6 + 3 * item, column: 5)
      places.note("evidence.claim", item: item, line: 7 + 3 * item, column: 12)
    }
    places.note("evidence.source", item: 0, line: 8, column: 13)
    #expect(places.location(of: "evidence.claim", item: 1).description == "a.md:10:12")
    #expect(places.location(of: "evidence.source", item: 0).description == "a.md:8:13")
    // What was not written is told where it would stand.
    #expect(places.location(of: "evidence.source", item: 1).description == "a.md:9:5")
    #expect(places.location(of: "video.src").description == "a.md:1:1")
    #expect(places.location(of: "title").description == "a.md:1:1")
  }
}
