import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct OutletNamesTests {
  private func mention(_ id: String, _ kind: Mention.Kind, in publisher: String?, by name: String? = nil)
    -> Mention
  {
    var mention = Sample.mention(id, at: 1)
    (mention.kind, mention.publisher, mention.author) = (kind, publisher, name.map { Author(name: $0) })
    return mention
  }

  @Test func numbersTheOutletsOfNewsByTheirWords() {
    let store = Sample.store([
      mention("a", .news, in: "Valley Post"), mention("b", .news, in: "VALLEY, POST!"),
      mention("c", .news, in: "Coast Herald"), mention("d", .news, in: "***"), mention("e", .news, in: nil),
      mention("f", .post, in: "Network"), mention("g", .post, in: "Coast Herald"),
    ])
    let outlets = OutletNames(store)
    let numbers = store.indices.map { outlets.number(of: $0, in: store) }
    #expect(numbers[0] != nil)
    #expect(numbers[1] == numbers[0])
    #expect(numbers[2] != nil)
    #expect(numbers[2] != numbers[0])
    // A name of signs alone, none, and whoever publishes posts are no outlets.
    #expect(numbers[3...].allSatisfy { $0 == nil })
  }

  @Test func knowsAnOutletByItsAuthorsName() {
    let store = Sample.store([
      mention("a", .news, in: "Valley Post"), mention("b", .post, in: "Network", by: "valley post"),
      mention("c", .post, in: "Network", by: "network"), mention("d", .post, in: "Network"),
    ])
    let outlets = OutletNames(store)
    var reader = NumberedWords()
    let named = store.indices.map { outlets.number(namedAsAuthorOf: $0, in: store, &reader) }
    #expect(named == [nil, outlets.number(of: 0, in: store), nil, nil])
  }
}
