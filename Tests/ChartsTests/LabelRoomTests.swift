import ReputationModel
import Testing

@testable import Charts

@Suite struct LabelRoomTests {
  private func labels(_ count: Int, every distance: Double, _ text: String = "12 mar") -> [LabelRoom.Label] {
    (0..<count).map { .init(middle: 30 + Double($0) * distance, text: text) }
  }

  @Test(arguments: [(1, 10.0), (5, 10), (90, 10), (90, 1), (7, 40), (3, 200)])
  func keepsLabelsApart(count: Int, distance: Double) {
    let shown = LabelRoom.fitting(labels(count, every: distance), size: 12, within: 0...1000)
    #expect(!shown.isEmpty)
    let width = TextWidth.of("12 mar", size: 12)
    for (left, right) in zip(shown, shown.dropFirst()) { #expect(right.middle - left.middle > width) }
  }

  @Test func keepsWhatFits() {
    #expect(LabelRoom.fitting(labels(3, every: 60), size: 12, within: 0...1000).count == 3)
    #expect(LabelRoom.fitting(labels(3, every: 60), size: 12, within: 0...120).count == 2)
    #expect(LabelRoom.fitting([], size: 12, within: 0...120).isEmpty)
    let long = String(repeating: "W", count: 200)
    #expect(LabelRoom.fitting(labels(3, every: 60, long), size: 12, within: 0...1000).isEmpty)
  }

  @Test(
    arguments: [
      ([50, 100], [50, 100]), ([50, 51, 52], [50, 71, 92]), ([10, 180, 190], [10, 169, 190]),
      ([195], [190]), ([0, 0, 0], [0, 21, 42]), (Array(repeating: 100, count: 20), nil), ([], []),
    ] as [([Double], [Double]?)]
  )
  func movesPlacesApart(places: [Double], moved: [Double]?) {
    let result = LabelRoom.apart(places, by: 21, within: 0...190)
    if let moved { #expect(result == moved) }
    #expect(result.allSatisfy { (0...190).contains($0) } && result == result.sorted())
  }
}
