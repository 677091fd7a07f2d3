import ReputationModel
import Testing

@Suite struct MentionStoreOriginsTests {
  static func mention(_ id: String, url: String? = nil, reach: Int? = nil, text: String = "t") -> Mention {
    var mention = Mention(id: id, source: "s", published: Timestamp(seconds: 1_770_000_000), text: text)
    mention.url = url
    mention.reach = reach
    return mention
  }

  @Test func tellsWhichFileAMentionCameFromFirstAndWhichCompletedIt() {
    var builder = MentionStoreBuilder()
    let (old, new) = (builder.addFile("old"), builder.addFile("new"))
    builder.append(Self.mention("a"), file: old, line: 1)
    builder.append(Self.mention("b", reach: 5), file: old, line: 2)
    builder.append(Self.mention("a", reach: 7), file: new, line: 1)
    builder.append(Self.mention("b", reach: 7), file: new, line: 2)
    builder.append(Self.mention("c"), file: new, line: 3)
    let store = builder.build().store
    #expect(store.map(\.id) == ["a", "b", "c"])
    #expect(store.indices.map { store.fileIndex(at: $0) } == [old, old, new])
    #expect(store.indices.map { store.line(at: $0) } == [1, 2, 3])
    #expect(store.completions.map(\.mention) == [0] && store.completions.map(\.file) == [new])
  }

  @Test func tellsWhatIsKnownByItsContentAlone() {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("f")
    builder.append(Self.mention("given"), file: file, line: 1)
    builder.append(Self.mention("", text: "content"), file: file, line: 2)
    builder.append(Self.mention("", url: "https://a.example/1", text: "url"), file: file, line: 3)
    let store = builder.build().store
    let known = store.indices.filter { store.isKnownByContent(at: $0) }
    #expect(known.map { store.text(at: $0) } == ["content"])
  }
}
