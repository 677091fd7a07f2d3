import Testing

@testable import SiteRendering

@Suite struct LinearScaleTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 1), (7, 8, 2), (10, 10, 2), (11, 15, 5), (99, 100, 20), (1234, 1500, 500),
  ])
  func choosesRoundNumbers(largest: Double, top: Double, step: Double) {
    let scale = LinearScale(largest: largest, length: 100, ticks: 5)
    #expect(scale.top == top)
    #expect(scale.step == step)
    #expect(scale.length(of: top) == 100)
    #expect(scale.ticks.first == 0)
    #expect(scale.ticks.last == top)
  }
}
