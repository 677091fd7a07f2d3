import Testing

@testable import ReputationModel

@Suite struct RadixSortTests {
  @Test(arguments: [0, 1, 2, 1000])
  func sortsLikeTheLibrary(count: Int) {
    var state: UInt64 = 7
    let entries = (0..<count).map { number in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Some keys are equal, some use every bit.
      return RadixSort.Entry(key: number % 3 == 0 ? state % 5 : state, number: UInt32(number))
    }
    var sorted = entries
    RadixSort.sort(&sorted)
    let expected = entries.sorted { ($0.key, $0.number) < ($1.key, $1.number) }
    #expect(sorted.map(\.number) == expected.map(\.number))
  }
}
