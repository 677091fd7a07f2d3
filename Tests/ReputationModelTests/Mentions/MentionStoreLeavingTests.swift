import Testing

@testable import ReputationModel

@Suite struct MentionStoreLeavingTests {
  private func store() -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("a.jsonl")
    for number in 0..<4 {
      var mention = Mention(
        id: "m\(number)",
        source: ["foro", "plaza", "foro", "red"][number],
        published: Timestamp(seconds: Int64(number)),
        text: "Texto \(number)"
      )
      mention.author = Author(handle: "autor\(number)")
      mention.language = ["es", "ca", nil, "en"][number].map { LanguageCode(rawValue: $0) }
      mention.publisher = number == 3 ? "Diario" : nil
      (mention.reach, mention.kind) = (number, .comment)
      // Two comments of one page.
      mention.url =
        number == 1 || number == 2 ? "https://foro.example/hilo" : "https://foro.example/\(number)"
      builder.append(mention, file: file, line: number + 1)
    }
    return builder.build().store
  }

  @Test func leavesNothingOfThem() {
    let store = store().leaving(out: [1])
    #expect(store.map(\.id) == ["m0", "m2", "m3"])
    #expect(store.map(\.text) == ["Texto 0", "Texto 2", "Texto 3"])
    #expect(store.map(\.source) == ["foro", "foro", "red"])
    #expect(store.map(\.language?.rawValue) == ["es", nil, "en"])
    #expect(store.map(\.publisher) == [nil, nil, "Diario"])
    #expect(store.map(\.reach) == [0, 2, 3])
    #expect(store.sources == ["foro", "red"])
    #expect(store.languages.map(\.rawValue) == ["en", "es"])
    #expect(store.index(ofIdentifier: "m1") == nil)
    #expect(store.index(ofIdentifier: "m3") == 2)
    #expect(store.index(ofURL: "https://foro.example/3") == 2)
  }

  @Test func leadsASharedAddressToTheNextThatIsLeft() {
    let all = store()
    #expect(all.index(ofURL: "https://foro.example/hilo") == 1)
    let store = all.leaving(out: [1])
    #expect(store.index(ofURL: "https://foro.example/hilo") == 1)
    #expect(store.identifier(at: 1) == "m2")
    #expect(all.leaving(out: [1, 2]).index(ofURL: "https://foro.example/hilo") == nil)
    #expect(store.mentionsSharingAddress(with: [1]) == [:])
  }

  @Test func isTheSameWithoutAnyAndMayBeEmpty() {
    #expect(store().leaving(out: []).count == 4)
    let none = store().leaving(out: [0, 1, 2, 3])
    #expect(none.isEmpty && none.sources.isEmpty)
    #expect(none.index(ofIdentifier: "m0") == nil)
  }
}
