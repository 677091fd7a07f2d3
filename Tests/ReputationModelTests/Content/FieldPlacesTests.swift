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
    #expect(places.location(of: "title").description == "a.md:1:1")
  }
}
