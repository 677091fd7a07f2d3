import Testing

@testable import SiteChecking

@Suite struct NearDuplicatesTests {
  /// A text of 600 words of which so many are its own.
  private func sketch(_ seed: UInt64, own: Int) -> TextSketch? {
    TextSketch((0..<600).map { UInt64($0) &* 7919 &+ ($0 < own ? seed &* 1_000_003 : 0) })
  }

  @Test(arguments: [(0, 1.0), (60, 0.8), (120, 0.6)]) func findsLikeTexts(
    _ own: Int,
    atLeast likeness: Double
  ) {
    let pairs = NearDuplicates.pairs([sketch(1, own: own), nil, sketch(2, own: own)], from: 0.6)
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 2]])
    #expect((pairs.first?.likeness ?? 0) >= likeness)
  }

  @Test func passesOthers() {
    #expect(NearDuplicates.pairs([sketch(1, own: 300), sketch(2, own: 300)], from: 0.6) == [])
    #expect(NearDuplicates.pairs((0..<200).map { sketch(UInt64($0 + 1), own: 600) }, from: 0.6) == [])
  }

  /// Each with each would be fifty million comparisons.
  @Test(.timeLimit(.minutes(2))) func takesEqualTextsInItsStride() {
    let one = sketch(1, own: 0)
    let pairs = NearDuplicates.pairs(Array(repeating: one, count: 10_000), from: 0.6)
    #expect(pairs.count == 9_999)
    #expect(pairs.allSatisfy { $0.first == 0 })
  }

  @Test func hasNoSketchOfAShortText() {
    #expect(TextSketch((0..<20).map(UInt64.init)) == nil)
  }
}
