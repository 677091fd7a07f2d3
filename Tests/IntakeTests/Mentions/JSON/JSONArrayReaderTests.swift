import ReputationModel
import Testing

@testable import Intake

@Suite struct JSONArrayReaderTests {
  static func object(_ id: String) -> String {
    "{\"id\":\"\(id)\",\"published\":\"2026-03-01\",\"text\":\"[}\\\"]\"}"
  }

  @Test(arguments: [
    ("[\(object("a")),\(object("b"))]", 2), ("[]", 0), ("[ ]\n", 0),
    (" \n[\n\(object("a"))\n,\n\(object("b"))\n]\n", 2),
    ("{\n\"id\":\"a\",\n\"published\":\"2026-03-01\",\n\"text\":\"x\"}\n\(object("b"))", 2),
  ])
  func readsObjects(text: String, count: Int) throws {
    let reading = try MentionReading(text)
    #expect(reading.store.count == count)
    #expect(reading.outcome.format == .json)
    #expect(reading.outcome.refused.isEmpty)
  }

  @Test func placesARefusalAtTheLineOfItsObject() throws {
    let reading = try MentionReading(
      "[\n\(Self.object("a")),\n{\n\"id\":\"b\"\n},\n7,\n\(Self.object("c"))\n]",
      maximumRefusedShare: 1
    )
    #expect(reading.store.map(\.id) == ["a", "c"])
    // The object has neither a text nor a time.
    #expect(reading.outcome.refused.map(\.line) == [3, 3, 6])
    #expect(reading.outcome.refusedCount == 2)
    #expect(reading.store.location(at: 1).line == 7)
  }

  @Test(arguments: ["[\(object("a"))", "[\(object("a")),", "[\(object("a")),{\"id\":\"b"])
  func noticesAnArrayThatEndsEarly(text: String) throws {
    let reading = try MentionReading(text)
    #expect(reading.store.map(\.id) == ["a"])
    #expect(reading.finding("mentions.refused-rows")?.severity == .error)
  }

  @Test func refusesWhatFollowsTheArray() throws {
    let reading = try MentionReading("[\(Self.object("a"))] ]", maximumRefusedShare: 1)
    #expect(reading.outcome.refusedCount == 1)
    #expect(reading.store.count == 1)
  }
}
