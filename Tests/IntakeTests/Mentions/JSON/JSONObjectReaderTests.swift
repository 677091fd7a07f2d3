import ReputationModel
import Testing

@testable import Intake

@Suite struct JSONObjectReaderTests {
  private static func line(_ members: String) -> String {
    "{\"published\":\"2026-03-01\",\"text\":\"x\",\(members)}\n"
  }

  /// Numbers are told apart by their form first, and the library decides only what is left.
  @Test(arguments: ["0", "7", "12.0", "1e3", "999999999999999", "-0", "1.5e2"])
  func takesNumbersOfJSON(number: String) throws {
    let reading = try MentionReading(Self.line("\"reach\":\(number)"))
    #expect(reading.outcome.refusedCount == 0)
    #expect(reading.store.first?.reach != nil)
  }

  @Test(arguments: ["01", "-", "1.", ".5", "--1", "1.5.2", "1e", "0x1F", "1 2", "+1", "00", "-01", "1_000"])
  func refusesWhatIsNoNumberOfJSON(number: String) throws {
    let reading = try MentionReading(Self.line("\"reach\":\(number)"), maximumRefusedShare: 1)
    #expect(reading.outcome.refusedCount == 1)
    #expect(reading.store.isEmpty)
  }

  @Test(arguments: ["01", "1.", "-"])
  func refusesItInAListToo(number: String) throws {
    let reading = try MentionReading(Self.line("\"tags\":[\"a\",\(number)]"), maximumRefusedShare: 1)
    #expect(reading.outcome.refusedCount == 1)
  }

  /// The name that came next in the row before is tried first; it must not be taken for another.
  @Test func knowsNamesInAnyOrder() throws {
    let reading = try MentionReading(
      """
      {"id":"a","published":"2026-03-01","text":"x","reach":1,"url":"https://x.example/1"}
      {"id":"b","published":"2026-03-01","texts":"y","text":"x","reach":2}
      {"id":"c","text":"x","published":"2026-03-01","reach":3}
      {"id":"d","publishe":"z","published":"2026-03-01","text":"x","reach":4,"author":{"handle":"h","name":"n"}}
      {"id":"e","published":"2026-03-01","text":"x","reach":5,"author":{"name":"n","handle":"h"},"language":"es"}
      {"i\\u0064":"f","published":"2026-03-01","te\\u0078t":"x","reach":6}
      {"id":"g","published":"2026-03-01","text":"x","url":"https://x.example/7","reach":7}

      """
    )
    #expect(reading.store.map(\.id) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(reading.store.map(\.reach) == [1, 2, 3, 4, 5, 6, 7])
    #expect(
      reading.store.map(\.author) == [nil, nil, nil, Author(name: "n", handle: "h")] + [
        Author(name: "n", handle: "h"), nil, nil,
      ]
    )
    #expect(reading.outcome.ignoredColumns == ["texts", "publishe"])
  }
}
