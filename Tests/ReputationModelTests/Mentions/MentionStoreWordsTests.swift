import Testing

@testable import ReputationModel

@Suite struct MentionStoreWordsTests {
  /// Mentions of two builders, of which each brings its own block of bytes, in turns.
  private func store() -> MentionStore {
    var builders = [MentionStoreBuilder(), MentionStoreBuilder()]
    let file = builders[0].addFile("a.jsonl")
    for number in 0..<9 {
      var mention = Mention(
        id: "m\(number)",
        source: "s",
        published: Timestamp(seconds: Int64(number)),
        text: "texto \(number)",
        kind: .news
      )
      mention.title = number % 3 == 0 ? nil : "título \(number)"
      builders[number % 2].append(mention, file: file, line: number + 1)
    }
    var joined = builders[0]
    joined.append(contentsOf: builders[1], file: file, afterLines: 0)
    return joined.build().store
  }

  private func words(_ index: Int, _ title: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> String
  {
    "\(index) \(String(decoding: title, as: UTF8.self))|\(String(decoding: text, as: UTF8.self))"
  }

  @Test func lendsTheWordsOfEach() {
    let store = store()
    #expect(Set(store.rows.map(\.arena)).count > 1, "otherwise nothing is tested of several blocks")
    let expected = store.indices.map { index in
      "\(index) \(store.title(at: index) ?? "")|\(store.text(at: index))"
    }
    var found: [String] = []
    store.forEachWords(in: 0..<store.count) { found.append(words($0, $1, $2)) }
    #expect(found == expected)
    found = []
    store.forEachWords(of: [7, 2, 3, 8][1...]) { found.append(words($0, $1, $2)) }
    #expect(found == [expected[2], expected[3], expected[8]])
    store.forEachWords(in: 4..<4) { _, _, _ in Issue.record("there is none") }
    found = []
    store.forEachText(in: 1..<8) { found.append("\($0) \(String(decoding: $1, as: UTF8.self))") }
    // Without a title there is no line of its own.
    let lines = store.indices.map { index in
      "\(index) \(store.title(at: index).map { $0 + "\n" } ?? "")\(store.text(at: index))"
    }
    #expect(found == Array(lines[1..<8]))
  }

  @Test func countsByWhereTheyCameFromAndTheirLanguage() {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("a.jsonl")
    let kinds: [(source: String, language: String?)] = [
      ("a", "es"), ("b", nil), ("a", "ca"), ("a", "es"), ("b", nil),
    ]
    for (number, kind) in kinds.enumerated() {
      var mention = Mention(
        id: "m\(number)",
        source: kind.source,
        published: Timestamp(seconds: Int64(number)),
        text: "",
        kind: .news
      )
      mention.language = kind.language.map { LanguageCode(rawValue: $0) }
      builder.append(mention, file: file, line: number + 1)
    }
    let store = builder.build().store
    #expect(Dictionary(uniqueKeysWithValues: zip(store.sources, store.countsBySource())) == ["a": 3, "b": 2])
    let (counts, unknown) = store.countsByLanguage()
    #expect(zip(store.languages.map(\.rawValue), counts).sorted { $0 < $1 }.map(\.1) == [1, 2])
    #expect(unknown == 2)
  }
}
