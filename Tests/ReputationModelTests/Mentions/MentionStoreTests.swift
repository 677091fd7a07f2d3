import SeededNumbers
import Testing

@testable import ReputationModel

@Suite struct MentionStoreTests {
  /// A mention that has every field.
  static var full: Mention {
    var mention = Mention(
      id: "r-1",
      source: "reviews",
      published: Timestamp(seconds: 1_700_000_000),
      text: "El pan, buenísimo 🥖",
      kind: .review
    )
    mention.url = "https://Resenas.example/1/?utm_source=x"
    mention.publisher = "Reseñas"
    mention.author = Author(
      name: "Núria",
      handle: "nuria",
      url: "https://resenas.example/nuria",
      followers: 12
    )
    mention.collected = Timestamp(seconds: 1_700_000_500)
    mention.language = LanguageCode(rawValue: "es")
    mention.title = "Muy rico"
    mention.sentiment = Sentiment(score: 0.7, origin: .given)
    mention.rating = 4.5
    mention.reach = 3_000_000_000
    mention.engagement = Engagement(likes: 3, shares: 0, comments: 1)
    mention.reply = Reply(
      at: Timestamp(seconds: 1_700_003_600),
      by: "La Espiga",
      text: "Gracias",
      url: "https://resenas.example/1#r"
    )
    mention.tags = ["pan", "tienda;centro", ""]
    mention.query = "\"La Espiga\""
    return mention
  }

  static func store(_ mentions: [Mention]) -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/a.jsonl")
    for (line, mention) in mentions.enumerated() { builder.append(mention, file: file, line: line + 1) }
    return builder.build().store
  }

  @Test func givesBackWhatItTook() {
    let store = MentionStoreTests.store([MentionStoreTests.full])
    #expect(Array(store) == [MentionStoreTests.full])
  }

  @Test func readsEachFieldAlone() {
    let full = MentionStoreTests.full
    let store = MentionStoreTests.store([full])
    #expect(store.identifier(at: 0) == full.id)
    #expect(store.url(at: 0) == full.url)
    #expect(store.canonicalURL(at: 0) == "https://resenas.example/1")
    #expect(store.source(at: 0) == "reviews")
    #expect(store.publisher(at: 0) == "Reseñas")
    #expect(store.kind(at: 0) == .review)
    #expect(store.author(at: 0) == full.author)
    #expect(store.authorName(at: 0) == "Núria")
    #expect(store.authorHandle(at: 0) == "nuria")
    #expect(store.language(at: 0) == full.language)
    #expect(store.title(at: 0) == full.title)
    #expect(store.text(at: 0) == full.text)
    #expect(store.label(at: 0) == .positive)
    #expect(store.sentiment(at: 0) == full.sentiment)
    #expect(store.reach(at: 0) == 3_000_000_000)
    #expect(store.hasReply(at: 0))
    #expect(store.replyAt(at: 0) == full.reply?.at)
    #expect(store.reply(at: 0) == full.reply)
    #expect(store.tags(at: 0) == full.tags)
    #expect(store.query(at: 0) == full.query)
    #expect(store.location(at: 0) == SourceLocation(file: "content/mentions/a.jsonl", line: 1))
  }

  @Test func leavesMissingFieldsMissing() {
    let plain = Mention(id: "a", source: "s", published: Timestamp(seconds: 0), text: "x")
    let store = MentionStoreTests.store([plain])
    #expect(store[0] == plain)
    #expect(store.reach(at: 0) == nil)
    #expect(store.languageIndex(at: 0) == nil)
    #expect(store.publisherIndex(at: 0) == nil)
    #expect(!store.hasReply(at: 0))
    #expect(store.replyAt(at: 0) == nil)
    #expect(store.label(at: 0) == .unknown)
    #expect(store.title(at: 0) == nil)
  }

  @Test func sortsByPublicationThenIdentifier() {
    let moments: [(String, Int64)] = [("d", 50), ("b", 10), ("c", 10), ("a", 10), ("e", -5), ("f", 1 << 40)]
    let store = MentionStoreTests.store(
      moments.map { Mention(id: $0, source: "s", published: Timestamp(seconds: $1), text: $0) }
    )
    #expect(store.map(\.id) == ["e", "a", "b", "c", "d", "f"])
    #expect(store.publishedSeconds == [-5, 10, 10, 10, 50, 1 << 40])
    #expect(store.location(at: 1).line == 4)
  }

  @Test func findsByIdentifierAndAddress() {
    let full = MentionStoreTests.full
    let other = Mention(id: "b", source: "s", published: Timestamp(seconds: 1), text: "x")
    let store = MentionStoreTests.store([full, other])
    #expect(store.index(ofIdentifier: "r-1") == 1)
    #expect(store.index(ofIdentifier: "b") == 0)
    #expect(store.index(ofIdentifier: "B") == nil)
    #expect(store.index(ofURL: "https://resenas.example/1#comentarios") == 1)
    #expect(store.index(ofURL: "https://resenas.example/2") == nil)
    #expect(store.index(ofURL: "no address") == nil)
  }

  @Test func derivesSentimentFromStars() {
    var mention = Mention(id: "a", source: "s", published: Timestamp(seconds: 1), text: "x")
    mention.rating = 1
    let store = MentionStoreTests.store([mention])
    #expect(store.sentiment(at: 0) == Sentiment(score: -1, origin: .rating))
    #expect(store.label(at: 0) == .negative)
  }

  @Test func namesEachSourceOnceAndInOrder() {
    let names = ["web", "alerts", "web", "reviews"]
    let store = MentionStoreTests.store(
      names.enumerated().map { index, name in
        Mention(id: "\(index)", source: name, published: Timestamp(seconds: Int64(index)), text: "x")
      }
    )
    #expect(store.sources == ["alerts", "reviews", "web"])
    #expect(store.sourceIndices == [2, 0, 2, 1])
  }

  @Test func isEmptyWithoutMentions() {
    let store = MentionStore()
    #expect(store.isEmpty)
    #expect(store.index(ofIdentifier: "") == nil)
  }

  @Test(arguments: 1...20)
  func givesBackWhateverItTook(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let mentions = (0..<200).map { MentionStoreTests.random(id: "m\($0)", using: &random) }
    let expected = mentions.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
    let store = MentionStoreTests.store(mentions)
    #expect(Array(store) == expected)
    for (index, mention) in expected.enumerated() {
      #expect(store.index(ofIdentifier: mention.id) == index)
      #expect(store.reply(at: index)?.at == store.replyAt(at: index))
    }
  }

  static func random(id: String, using random: inout SeededNumbers) -> Mention {
    func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Bool.random(using: &random) ? value() : nil
    }
    func words() -> String {
      let words = ["pan", "ñandú", "🥖", "a;b", "\u{0}", "\n", "queue", "l·l", " "]
      return (0...Int.random(in: 0...9, using: &random)).map { _ in words.randomElement(using: &random) ?? ""
      }
      .joined()
    }
    func number() -> Int { Int.random(in: 0...5_000_000_000, using: &random) }
    func moment() -> Timestamp { Timestamp(seconds: Int64.random(in: 0...2000, using: &random)) }
    var mention = Mention(
      id: id,
      source: words(),
      published: moment(),
      text: words(),
      kind: Mention.Kind.allCases.randomElement(using: &random) ?? .other
    )
    mention.url = maybe("https://sitio.example/\(id)\(maybe("/") ?? "")")
    mention.publisher = maybe(words())
    let author = Author(
      name: maybe(words()),
      handle: maybe(words()),
      url: maybe(words()),
      followers: maybe(number())
    )
    mention.author = author.isUnknown ? nil : author
    mention.collected = maybe(moment())
    mention.language = maybe(LanguageCode(rawValue: "ca"))
    mention.title = maybe(words())
    mention.sentiment = maybe(Sentiment(score: Float.random(in: -1...1, using: &random), origin: .given))
    mention.rating = mention.sentiment == nil ? nil : maybe(Double.random(in: 1...5, using: &random))
    mention.reach = maybe(number())
    mention.engagement = Engagement(
      likes: maybe(number()),
      shares: maybe(number()),
      comments: maybe(number())
    )
    let reply = Reply(at: maybe(moment()), by: maybe(words()), text: maybe(words()), url: maybe(words()))
    mention.reply = reply == Reply() ? nil : reply
    mention.tags = (0..<Int.random(in: 0...3, using: &random)).map { "\($0)\(words())" }
    mention.query = maybe(words())
    return mention
  }
}
