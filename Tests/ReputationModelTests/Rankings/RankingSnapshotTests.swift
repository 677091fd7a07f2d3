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
}
