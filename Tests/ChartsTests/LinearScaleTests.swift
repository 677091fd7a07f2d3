import Testing

@testable import Charts

@Suite struct LinearScaleTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 1), (7, 8, 2), (10, 10, 2), (11, 15, 5), (99, 100, 20), (1234, 1500, 500),
    (.infinity, 1, 1),
  ])
  func choosesRoundNumbers(largest: Double, top: Double, step: Double) {
    let scale = LinearScale(largest: largest, length: 100, ticks: 5)
    #expect(scale.top == top)
    #expect(scale.step == step)
    #expect(scale.length(of: top) == 100)
    #expect(scale.ticks.first == 0)
    #expect(scale.ticks.last == top)
  }

  @Test func hasEndsThatAreKnown() {
    let scale = LinearScale(-1...1, step: 0.5, length: 100)
    #expect(scale.ticks == [-1, -0.5, 0, 0.5, 1])
    #expect([-1, 0, 0.5, 1, 7].map(scale.length) == [0, 50, 75, 100, 100])
  }
}
