import ReputationModel
import Testing

@Suite struct RangeFirstPlaceTests {
  @Test func findsWhatALookAtEveryNumberFinds() {
    for count in 0...9 {
      for bound in -1...10 {
        let looked = (3..<3 + count).first { $0 >= bound + 3 } ?? 3 + count
        #expect((3..<3 + count).firstPlace { $0 >= bound + 3 } == looked)
      }
    }
  }
}
