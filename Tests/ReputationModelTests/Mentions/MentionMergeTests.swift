import SeededNumbers
import Testing

@testable import ReputationModel

@Suite struct MentionMergeTests {
  static func mention(
    _ id: String,
    url: String? = nil,
    text: String = "x",
    author: String? = nil,
    at seconds: Int64 = 0
  ) -> Mention {
    var mention = Mention(id: id, source: "s", published: Timestamp(seconds: seconds), text: text)
    mention.url = url
    mention.author = author.map { Author(name: $0) }
    return mention
  }

  static func build(_ mentions: [Mention]) -> (store: MentionStore, merges: MentionMerges) {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("a.jsonl")
    for (line, mention) in mentions.enumerated() { builder.append(mention, file: file, line: line + 1) }
    return builder.build()
  }

  @Test func theFirstRowWinsAndLaterOnesFill() throws {
    var first = Self.mention("a", text: "first", at: 5)
    first.tags = ["one"]
    first.engagement.likes = 1
    first.author = Author(handle: "h")
    var second = Self.mention("a", url: "https://x.example/1", text: "second", at: 9)
    second.tags = ["two", "one"]
    second.engagement = Engagement(likes: 7, shares: 2)
    second.author = Author(name: "N", handle: "other")
    second.kind = .news
    second.rating = 2
    var third = Self.mention("a", url: "https://x.example/2", at: 1)
    third.sentiment = Sentiment(score: 1, origin: .given)
    let built = Self.build([first, second, third])

    var expected = first
    expected.url = "https://x.example/1"
    expected.tags = ["one", "two"]
    expected.engagement.shares = 2
    expected.author = Author(name: "N", handle: "h")
    expected.kind = .news
    expected.rating = 2
    expected.sentiment = Sentiment(score: 1, origin: .given)
    #expect(Array(built.store) == [expected])
    #expect(built.merges.count == 2)
    #expect(built.store.location(at: 0).line == 1)
    // The address that a copy gave leads to the mention as well.
    #expect(built.store.index(ofURL: "https://x.example/1/") == 0)
  }

  /// Stars without words, given on a page whose address other reviews carry, too.
  @Test func keepsStarsOfDifferentAuthorsApart() {
    var reviews = ["Rosa", "Pere", "Ada"].map { author in
      Self.mention("", url: "https://mapa.example/pan", text: author == "Rosa" ? "Rico" : "", author: author)
    }
    for index in reviews.indices { reviews[index].rating = Double(index + 1) }
    let built = Self.build(reviews)
    #expect(Set(built.store.map(\.rating)) == [1, 2, 3])
    #expect(Set(built.store.map(\.id)).count == 3)
  }

  @Test func tellsStarsWithoutWordsApartByTheirNumber() {
    var reviews = [Self.mention("", text: ""), Self.mention("", text: ""), Self.mention("", text: "")]
    (reviews[0].rating, reviews[1].rating, reviews[2].rating) = (1, 5, 5)
    #expect(Self.build(reviews).store.map(\.rating).sorted { $0 ?? 0 < $1 ?? 0 } == [1, 5])
  }

  @Test func doesNotGatherTagsWithoutEnd() {
    let copies = (0..<500).map { number in
      var mention = Self.mention("a")
      mention.tags = ["\(number)"]
      return mention
    }
    let built = Self.build(copies)
    #expect(built.store.map(\.tags) == [(0..<Mention.maximumUnitedTags).map { "\($0)" }])
    #expect(built.merges.count == 499)
  }

  @Test func mergesByCanonicalAddress() {
    let built = Self.build([
      Self.mention("a", url: "https://x.example/n/?utm_source=b"),
      Self.mention("b", url: "https://X.example/n"),
      Self.mention("", url: "https://x.example/n#top"), Self.mention("c", url: "https://x.example/m"),
    ])
    #expect(built.store.map(\.id) == ["a", "c"])
    // What the ledger says of a copy is said of the mention.
    #expect(built.store.index(ofIdentifier: "b") == 0)
    #expect(built.store.index(ofURL: "https://x.example/n?fbclid=1") == 0)
  }

  @Test func knowsWhichMentionsShareAnAddress() {
    let url = "https://x.example/n"
    let built = Self.build([
      Self.mention("a", url: url, text: "good", author: "Ada", at: 1),
      Self.mention("", url: url, text: "bad", author: "Bel", at: 2),
      // A copy of each, and what comes to the address by a copy only.
      Self.mention("", url: url, text: "bad", author: "Bel", at: 2),
      Self.mention("a2", url: url + "#top", text: "good", author: "Ada", at: 1),
      Self.mention("c", text: "so", author: "Cai", at: 3),
      Self.mention("c", url: url, text: "so", author: "Cai"),
      Self.mention("d", url: "https://x.example/m", at: 4),
    ])
    #expect(built.store.map(\.text) == ["good", "bad", "so", "x"])
    #expect(built.store.index(ofURL: url) == 0)
    #expect(built.store.mentionsSharingAddress(with: [0, 1, 2, 3]) == [0: [1, 2]])
    #expect(built.store.mentionsSharingAddress(with: [3]) == [:])
  }

  @Test func doesNotMergeByWhatIsNoWebAddress() {
    let built = Self.build([Self.mention("a", url: "in the shop"), Self.mention("b", url: "in the shop")])
    #expect(built.store.count == 2)
  }

  @Test func keepsApartWhatDifferentPeopleWroteAtOneAddress() {
    let url = "https://maps.example/la-espiga"
    let rows = [
      Self.mention("", url: url, text: "good", author: "Ada"),
      Self.mention("", url: url, text: "bad", author: "Bel"),
      Self.mention("", url: url, text: "bad", author: "Bel"),
      Self.mention("x", url: url, text: "so", author: "Cai"),
    ]
    let built = Self.build(rows)
    #expect(built.store.count == 3)
    #expect(built.merges.count == 1)
    #expect(Set(built.store.map(\.id)).count == 3)
    // Whichever comes first, each keeps its identifier.
    let turned = Self.build(rows.reversed())
    #expect(turned.store.map(\.id) == built.store.map(\.id))
    for mention in built.store { #expect(built.store.index(ofIdentifier: mention.id) != nil) }
  }

  @Test func mergesWhatOnePersonCorrected() {
    let url = "https://x.example/1"
    let built = Self.build([
      Self.mention("a", url: url, text: "before", author: "Ada"),
      Self.mention("b", url: url, text: "after", author: "Ada"),
    ])
    #expect(built.store.map(\.text) == ["before"])
    #expect(built.merges.conflictCount == 0)
  }

  @Test func notesOneIdentifierForTwoAddresses() {
    let built = Self.build([
      Self.mention("a", url: "https://x.example/1", text: "one", author: "Ada"),
      Self.mention("a", url: "https://x.example/2", text: "two", author: "Ada"),
    ])
    #expect(built.store.map(\.text) == ["one"])
    #expect(built.merges.conflictCount == 1)
    #expect(
      built.merges.conflicts == [
        MentionMerges.Conflict(
          kept: SourceLocation(file: "a.jsonl", line: 1),
          dropped: SourceLocation(file: "a.jsonl", line: 2)
        )
      ]
    )
  }

  @Test func readingEverythingTwiceChangesNothing() {
    var random = SeededNumbers(seed: 7)
    let mentions = (0..<300).map { number in
      var mention = MentionStoreTests.random(id: "m\(number)", using: &random)
      if number.isMultiple(of: 3) { mention.id = "" }
      return mention
    }
    let once = Self.build(mentions).store
    let twice = Self.build(mentions + mentions.reversed()).store
    #expect(Array(twice) == Array(once))
    // What was derived holds when it is given.
    #expect(Array(Self.build(Array(once) + mentions).store) == Array(once))
  }

  @Test func derivesIdentifiersThatStay() {
    let byURL = Self.build([Self.mention("", url: "https://x.example/a/")]).store
    #expect(byURL.identifier(at: 0) == "m-" + SHA256.hexDigest(of: "https://x.example/a".utf8).prefix(16))
    let byContent = Self.build([Self.mention("", author: "Ada"), Self.mention("", author: "Bel")]).store
    #expect(byContent.count == 2)
    #expect(byContent.map(\.id).allSatisfy { $0.hasPrefix("m-") && $0.count == 18 })
  }

  /// Both rows of one page get their identifiers from their content; a later row was given one of these.
  @Test(arguments: ["Rosa", "Pere"]) func knowsADerivedIdentifierThatALaterRowWasGiven(_ author: String) {
    func review(_ author: String, url: String?) -> Mention {
      Self.mention("", url: url, text: "de \(author)", author: author)
    }
    let url = "https://mapa.example/pan"
    let content = Self.build([review(author, url: nil)]).store.identifier(at: 0)
    let given = Self.mention(content, text: "de \(author)", author: author)
    let others = (0..<40).map { Self.mention("other \($0)", text: "other", at: 1) }
    let built = Self.build([review("Rosa", url: url)] + others + [review("Pere", url: url), given])
    #expect(built.store.count == 42)
    #expect(built.merges.count == 1)
    #expect(built.store.index(ofIdentifier: content).map { built.store.text(at: $0) } == "de \(author)")
  }

  @Test func joinsWhatPartsCollected() {
    var random = SeededNumbers(seed: 3)
    let mentions = (0..<100).map { MentionStoreTests.random(id: "m\($0 % 70)", using: &random) }
    var whole = MentionStoreBuilder()
    whole.reserve(bytes: 10_000, of: 10_000)
    let file = whole.addFile("a.jsonl")
    var parts = [MentionStoreBuilder(), MentionStoreBuilder(), MentionStoreBuilder()]
    for (index, mention) in mentions.enumerated() {
      whole.append(mention, file: file, line: index + 1)
      parts[index / 40].append(mention, file: 0, line: index % 40 + 1)
    }
    var joined = MentionStoreBuilder()
    _ = joined.addFile("a.jsonl")
    for (index, part) in parts.enumerated() {
      joined.append(contentsOf: part, file: 0, afterLines: index * 40)
    }
    let (expected, found) = (whole.build(), joined.build())
    #expect(Array(found.store) == Array(expected.store))
    #expect(found.merges == expected.merges)
    #expect(
      found.store.indices.map { found.store.location(at: $0) }
        == expected.store.indices.map { expected.store.location(at: $0) }
    )
  }
}
