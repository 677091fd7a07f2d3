import ReputationModel
import Testing

@testable import ContrapesoKit
@testable import ReputationAnalysis

@Suite struct GradeWordsTests {
  /// The grade of a page of results from letters: o owned, + favourable, d damaging, n neutral.
  private func words(_ page: String) throws -> String {
    let classes: [Character: ResultClass] = ["o": .owned, "+": .favourable, "d": .damaging, "n": .neutral]
    let results = page.enumerated().map { place, letter in
      ClassifiedResult(
        result: RankedResult(
          position: place + 1,
          url: "https://a.example/\(place)",
          givenClass: nil,
          location: SourceLocation(file: "a.csv", line: place + 1)
        ),
        resultClass: classes[letter] ?? .neutral
      )
    }
    return try #require(QueryGrade(results)).words
  }

  @Test func tellsTheLineThatDecided() throws {
    #expect(try words("noonnonnnn") == "3 of the first 10 results are the brand's: that makes B")
    #expect(try words("oooooooonn") == "8 of the first 10 results are the brand's: 6 or more make A")
    #expect(
      try words("+++++nnnnd")
        == "a damaging result at 10 allows no better than A-; without it, the first five results are all the brand's or "
        + "speak well of it, though 0 of the first 10 results are the brand's: that makes A"
    )
  }
}
