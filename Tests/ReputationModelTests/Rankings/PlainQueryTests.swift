import Testing

@testable import ReputationModel

@Suite struct PlainQueryTests {
  @Test(arguments: [
    ("La Espiga ALÉRGENOS", "la espiga alergenos"), ("l’Espiga  col·legi", "l'espiga collegi"),
    ("ale\u{301}rgenos", "alergenos"), ("ХЛЕБ", "хлеб"), ("c++ pan", "c++ pan"),
  ])
  func hasNeitherCaseNorAccents(_ query: String, plain: String) {
    #expect(TrackedSearch.plainKey(of: query) == plain)
  }

  /// Nothing is cut, and letters of other scripts stay.
  @Test func keepsQueriesApart() {
    let long = String(repeating: "pan ", count: 200)
    #expect(TrackedSearch.plainKey(of: long + "a") != TrackedSearch.plainKey(of: long + "b"))
    #expect(TrackedSearch.plainKey(of: "面包") != TrackedSearch.plainKey(of: "面"))
  }
}
