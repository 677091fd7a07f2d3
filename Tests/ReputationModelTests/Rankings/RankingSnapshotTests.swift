import Testing

@testable import ReputationModel

@Suite struct RankingSnapshotTests {
  private static let day = CalendarDay(daysSince1970: 20_000)

  private func snapshot(_ positions: [Int], statedDepth: Int? = nil) -> RankingSnapshot {
    RankingSnapshot(
      search: TrackedSearch(query: "pan"),
      day: RankingSnapshotTests.day,
      results: positions.map { position in
        RankedResult(
          position: position,
          url: "https://r\(position).example/",
          location: SourceLocation(file: "a.csv", line: position)
        )
      },
      statedDepth: statedDepth
    )
  }

  private static let depths: [(positions: [Int], stated: Int?, expected: Int?)] = [
    ([3, 1, 2], nil, 3), ([1, 2, 4], nil, 2), ([4], nil, nil), ([], nil, nil), ([4], 100, 100),
    ([1, 2, 3], 2, 3), ([], 20, 20),
  ]

  @Test(arguments: depths)
  func isKnownAsFarAsPositionsFollowOneAnother(_ positions: [Int], _ stated: Int?, _ expected: Int?) {
    #expect(snapshot(positions, statedDepth: stated).depth == expected)
  }

  @Test func tellsNotRankedFromNotLooked() {
    let looked = snapshot([1, 2, 3])
    #expect(looked.standing { $0.hasPrefix("https://r2.") } == .ranked(2))
    #expect(looked.standing { $0.hasPrefix("https://r9.") } == .notAmongFirst(3))
    // Position 4 alone says nothing of the first three.
    #expect(snapshot([4]).standing { $0.hasPrefix("https://r9.") } == .unknown)
  }

  @Test func takesTheBestOfSeveralPositions() {
    #expect(snapshot([5, 2, 1]).standing { !$0.hasPrefix("https://r1.") } == .ranked(2))
  }
}
