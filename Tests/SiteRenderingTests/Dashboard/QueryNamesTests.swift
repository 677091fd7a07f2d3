import Testing

@testable import SiteRendering

@Suite struct QueryNamesTests {
  private static let long = String(repeating: "pan ", count: 50)

  @Test func cutsLongQueries() {
    let names = QueryNames(["pan", Self.long])
    #expect(names["pan"] == "pan")
    #expect(names[Self.long].unicodeScalars.count <= 121 && names[Self.long].hasSuffix("…"))
  }

  @Test func neverCutsTwoToOne() {
    let (one, other) = (Self.long + "malo", Self.long + "bueno")
    let names = QueryNames([one, "pan", other, Self.long + "malo"])
    #expect(names[one] == one)
    #expect(names[other] == other)
  }
}
