import ReputationModel
import Testing

@testable import Intake

@Suite struct MentionLineWriterTests {
  static func line(_ mention: Mention, inPlaceOf line: String? = nil) -> String {
    var writer = MentionLineWriter()
    if let line {
      Array(line.utf8).withUnsafeBytes { writer.write(mention, inPlaceOf: $0) }
    } else {
      writer.write(mention)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static let moment = Timestamp(seconds: 1_772_355_600)

  @Test func writesEveryFieldInItsOrder() {
    var mention = Mention(id: "1", source: "s", published: Self.moment, text: "t", kind: .review)
    mention.url = "https://a.example/?a=1&b=2"
    mention.publisher = "p"
    mention.author = Author(name: "n", handle: "h", url: "u", followers: 3)
    mention.collected = Self.moment.advanced(bySeconds: 60)
    mention.language = LanguageCode(rawValue: "ca")
    mention.title = "T"
    mention.sentiment = Sentiment(score: -0.25, origin: .given)
    mention.rating = 4.5
    mention.reach = 1_000_000
    mention.engagement = Engagement(likes: 1, shares: 0, comments: 2)
    mention.reply = Reply(at: Self.moment, by: "b", text: "r", url: "v")
    mention.tags = ["x", "y z"]
    mention.query = "q"
    let expected =
      #"{"id":"1","url":"https://a.example/?a=1&b=2","source":"s","publisher":"p","kind":"review","#
      + #""author":{"name":"n","handle":"h","url":"u","followers":3},"published":"2026-03-01T09:00:00Z","#
      + #""collected":"2026-03-01T09:01:00Z","language":"ca","title":"T","text":"t","sentiment":-0.25,"#
      + #""rating":4.5,"reach":1000000,"engagement":{"likes":1,"shares":0,"comments":2},"#
      + #""reply":{"at":"2026-03-01T09:00:00Z","by":"b","text":"r","url":"v"},"tags":["x","y z"],"query":"q"}"#
    #expect(Self.line(mention) == expected + "\n")
  }

  @Test func leavesOutWhatIsNotKnown() {
    var mention = Mention(id: "1", source: "s", published: Self.moment, text: "")
    mention.title = "T"
    mention.rating = 5
    // What was derived from the stars is derived again, and a year of five digits would not be read.
    mention.sentiment = Sentiment(rating: 5)
    mention.collected = Timestamp(seconds: 300_000_000_000)
    #expect(
      Self.line(mention)
        == #"{"id":"1","source":"s","published":"2026-03-01T09:00:00Z","title":"T","rating":5}"#
        + "\n"
    )
  }

  @Test(arguments: 0..<300)
  func isReadBackAsTheSameMention(_ seed: UInt64) throws {
    var random = HostileMentions(seed: seed)
    let mention = random.mention()
    let line = Self.line(mention)
    #expect(line.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    let reading = try MentionReading(line)
    let read = try #require(reading.store.first, "\(reading.findings)")
    #expect(read == mention)
    #expect(reading.outcome.ignoredColumns == [])
    // The same bytes a second time, so that a line that says nothing new is seen to be one.
    #expect(Self.line(read) == line)
  }

  @Test func keepsMembersThatMeanNothingToUs() throws {
    let old =
      #"{ "text":"t\u0022", "x" : [1, {"a":"]}"}] ,"author":{"name":"n","verified": true}, "reach":null,"#
      + #""te\u0078t2":"\\","published":"2026-03-01T09:00:00Z","engagement":null,"y":1e3}"# + "\r\n"
    var mention = try #require(try MentionReading(old).store.first)
    mention.reach = 7
    let line = Self.line(mention, inPlaceOf: old)
    #expect(
      line.hasSuffix(
        #""text":"t\"","reach":7,"x":[1, {"a":"]}"}],"author.verified":true,"text2":"\\","y":1e3}"# + "\n"
      )
    )
    let read = try MentionReading(line)
    #expect(read.store.first == mention)
    #expect(read.outcome.ignoredColumns.sorted() == ["author.verified", "text2", "x", "y"])
    // Once more: nothing is lost, and nothing doubled.
    #expect(Self.line(mention, inPlaceOf: line) == line)
  }

  /// A list's tags are separated by it on their way through the reader: a tag that held one would be two the next time.
  @Test func hasNoTagWithTheSeparatorOfLists() throws {
    let table = "date,text,tags\n2026-03-01T09:00:00Z,t,a\u{1E}b;c\n"
    let mention = try #require(
      try MentionReading(table, source: MentionReading.source(format: "csv")).store.first
    )
    #expect(mention.tags == ["a", "b", "c"])
    #expect(try MentionReading(Self.line(mention)).store.first?.tags == mention.tags)
  }

  @Test func takesNoForeignMemberForOneOfOurs() throws {
    let old =
      #"{"te\u0078t":"t","published":"2026-03-01T09:00:00Z","author.name":"n","reply":{"t\u0065xt":"r"}}"#
    let mention = try #require(try MentionReading(old).store.first)
    #expect(mention.author?.name == "n" && mention.reply?.text == "r")
    #expect(Self.line(mention, inPlaceOf: old) == Self.line(mention))
  }
}

/// Mentions of what makes trouble, the same for the same seed.
struct HostileMentions {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let pieces = [
    "pan", "ñç’…😀", "\"", "\\", "\u{0}", "\u{1F}", "\u{7F}", "\n", "\r\n", "\t", "\u{2028}", "\u{2029}",
    "\u{202E}", "\u{FEFF}", "e\u{301}", "</script><b>", "&amp;", "'=1+1", ";", " ", "{", "]", "null",
    "\u{FFFF}",
    "\u{10FFFF}", "\\u0041", "\u{1E}", "-",
  ]

  private mutating func text() -> String {
    "p" + (0..<next(6)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
  }

  private mutating func maybe<Value>(_ make: (inout HostileMentions) -> Value) -> Value? {
    next(2) == 0 ? nil : make(&self)
  }

  private mutating func moment() -> Timestamp { Timestamp(seconds: Int64(700_000_000 + next(1_000_000_000))) }

  mutating func mention() -> Mention {
    let id = String(text().unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    var mention = Mention(
      id: id,
      source: text(),
      published: moment(),
      text: text(),
      kind: Mention.Kind.allCases[next(Mention.Kind.allCases.count)]
    )
    mention.url = maybe { $0.text() }
    mention.publisher = maybe { $0.text() }
    let author = Author(
      name: maybe { $0.text() },
      handle: maybe { $0.text() },
      url: maybe { $0.text() },
      followers: maybe { $0.next(1 << 49) }
    )
    mention.author = author.isUnknown ? nil : author
    mention.collected = maybe { $0.moment() }
    mention.language = maybe { LanguageCode(rawValue: ["es", "ca-es", "zh-hant"][$0.next(3)]) }
    mention.title = maybe { $0.text() }
    mention.rating = maybe { 1 + Double($0.next(1 << 40)) / Double(1 << 38) }
    mention.sentiment =
      maybe { Sentiment(score: Float($0.next(1 << 30) - 1 << 29) / Float(1 << 29), origin: .given) }
      ?? mention.rating.map { Sentiment(rating: $0) }
    mention.reach = maybe { $0.next(1_000_000_000_000_001) }
    mention.engagement = Engagement(
      likes: maybe { $0.next(5000) },
      shares: maybe { $0.next(5000) },
      comments: maybe { $0.next(5000) }
    )
    let reply = Reply(
      at: maybe { $0.moment() },
      by: maybe { $0.text() },
      text: maybe { $0.text() },
      url: maybe { $0.text() }
    )
    mention.reply = reply == Reply() ? nil : reply
    // What separates the tags of a list stands in none.
    mention.tags = (0..<next(4)).map { _ in text().filter { $0 != "\u{1E}" } }
    mention.query = maybe { $0.text() }
    return mention
  }
}
