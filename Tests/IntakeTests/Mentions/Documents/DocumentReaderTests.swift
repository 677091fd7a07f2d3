import ReputationModel
import Testing

@testable import Intake

/// What holds for every service's documents; Hacker News stands for all.
@Suite struct DocumentReaderTests {
  static func hit(_ id: Int, _ members: String = "") -> String {
    #"{"objectID":"\#(id)","title":"t\#(id)","created_at_i":1772357400\#(members)}"#
  }

  static func hits(_ items: String...) -> String {
    "{\n\"hits\": [\n" + items.joined(separator: ",\n") + "\n], \"nbHits\": 1\n}\n"
  }

  @Test(
    arguments: [
      (#"{"objectID":"2","created_at_i":1772357400}"#, "text", "nothing", "a text, a title or a rating"),
      (hit(2, #","points":"many""#), "points", "many", "a whole number, 0 or more"),
      (hit(2, #","num_comments":[1]"#), "num_comments", "1\u{1E}", "a whole number, 0 or more"),
      (hit(2, #","title":"again""#), "title", "the field twice", "each field once"),
      (hit(2, #","story_text":{"a":1}"#), "story_text", "an object", "a string"),
      (hit(2, #","author":true"#), "author", "true", "a string"),
      ("7", nil, "7", "a JSON object"), ("\"x\"", nil, "\"x\"", "a JSON object"),
      ("null", nil, "null", "a JSON object"), ("[1]", nil, "[1]", "a JSON object"),
    ] as [(String, String?, String, String)]
  )
  func refusesAnItem(item: String, field: String?, found: String, expected: String) throws {
    let reading = try MentionReading(Self.hits(Self.hit(1), item, Self.hit(3)), maximumRefusedShare: 1)
    #expect(reading.store.map(\.id) == ["hn-1", "hn-3"])
    let refused = try #require(reading.outcome.refused.first)
    #expect(refused.line == 4)
    #expect(refused.field == field)
    #expect(refused.expected == expected)
    if !found.contains("\u{1E}") { #expect(refused.found == found) }
  }

  @Test(arguments: [
    hit(2, #","story_text":"\ud83e""#), hit(2, #","\ud83e":1"#), hit(2, ",\"x\":tru"),
    hit(2, ",\"x\":[1,,2]"),
    hit(2, ",\"x\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)),
    hit(
      2,
      ",\"x\":" + String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
    ),
  ])
  func aBrokenItemSpoilsNoOther(item: String) throws {
    let reading = try MentionReading(Self.hits(Self.hit(1), item, Self.hit(3)), maximumRefusedShare: 1)
    #expect(reading.store.map(\.id) == ["hn-1", "hn-3"])
    #expect(reading.outcome.refused.map(\.line) == [4])
    #expect(reading.rules.contains("mentions.broken-document") == false)
  }

  @Test func refusesBytesThatAreNoText() throws {
    var bytes = Array(Self.hits(Self.hit(1), Self.hit(2), Self.hit(3)).utf8)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "2")))
    bytes[place] = 0xFF
    let reading = try MentionReading(bytes, maximumRefusedShare: 1)
    #expect(reading.store.count == 2)
    #expect(reading.outcome.refused.map(\.expected) == ["text in UTF-8"])
  }

  @Test func placesTheEndOfATruncatedFile() throws {
    let whole = Self.hits(Self.hit(1), Self.hit(2))
    for length in stride(from: 30, to: whole.utf8.count - 2, by: 1) {
      let reading = try MentionReading(
        Array(whole.utf8.prefix(length)),
        source: MentionReading.source(format: "hacker-news")
      )
      let finding = try #require(reading.finding("mentions.broken-document"), "\(length)")
      #expect(finding.severity == .error)
      #expect(finding.location?.line == whole.utf8.prefix(length).count { $0 == 0x0A } + 1)
    }
  }

  @Test(arguments: [
    (#"{"hits":[],"hits":[]}"#, "the field twice"), (#"{"hits":[],"x":tru}"#, #"{"hits":[],"x":tru}"#),
    (#"{"hits":[],"x":"\ud800"}"#, #"{"hits":[],"x":"\ud800"}"#), (#"{"hits":[]}}"#, nil),
    (#"{"hits":[]} x"#, nil),
    (
      "{\"hits\":[],\"x\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        + "}", nil
    ),
  ])
  func tellsOfADocumentThatIsBrokenAroundItsItems(text: String, found: String?) throws {
    let reading = try MentionReading(text, source: MentionReading.source(format: "hacker-news"))
    let finding = try #require(reading.finding("mentions.broken-document"))
    #expect(finding.severity == .error)
    #expect(finding.location?.line == 1)
    if let found { #expect(finding.found == found) }
  }

  @Test(arguments: [#"{"hits":"x"}"#, #"{"hits":{"a":1}}"#, #"{"other":[]}"#, "{}", "[]", "[1]"])
  func tellsOfADocumentWithoutAPlaceForItems(text: String) throws {
    let reading = try MentionReading(text, source: MentionReading.source(format: "hacker-news"))
    let finding = try #require(reading.finding("mentions.no-mentions"))
    #expect(finding.severity == .error)
    #expect(finding.expected == "`hits[]`")
  }

  @Test func readsPagesThatFollowOneAnother() throws {
    let reading = try MentionReading(Self.hits(Self.hit(1)) + Self.hits(Self.hit(2)))
    #expect(reading.store.map(\.id) == ["hn-1", "hn-2"])
    #expect(reading.store.location(at: 1).line == 8)
    #expect(reading.findings.isEmpty)
  }

  @Test func obeysTheColumnsOfTheConfiguration() throws {
    let source = MentionReading.source(columns: ["query": "_search.words", "title": "story_title"])
    let item = Self.hit(1, #","_search":{"words":"pan"},"story_title":"other""#)
    let reading = try MentionReading(Array(Self.hits(item).utf8), source: source)
    #expect(reading.store.map(\.query) == ["pan"])
    #expect(reading.store.map(\.title) == ["other"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[", "{\"hits\":", "{\"hits\":[", "{\"data\":{\"children\":[", "{}", "]", "\\\"", "\""]
  )
  func standsHostileRepetition(piece: String) throws {
    for format in ["hacker-news", "reddit", "json-feed", "gdelt"] {
      let text = (piece == "[" ? "" : "[") + String(repeating: piece, count: 100_000)
      let reading = try MentionReading(text, source: MentionReading.source(format: format))
      #expect(reading.findings.contains { $0.severity == .error })
      #expect(reading.findings.count < 60)
    }
  }

  /// Random damage: nothing may crash, and every finding must point into its file.
  @Test(arguments: [UInt64](1...4)) func pointsIntoTheFileWhateverHappensToIt(seed: UInt64) throws {
    let replies = RedditTests.listing(RedditTests.comment("t1_c"))
    let tree = RedditTests.comment("t1_b", replies: replies)
    let files = [
      ("reddit", RedditTests.listing(RedditTests.post("t3_a"), tree)), ("gdelt", GDELTTests.articles),
      ("mastodon", "[\(MastodonTests.status(1, ", \"content\": \"<p>x</p>\""))]"),
      ("json-feed", JSONFeedTests.feed),
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let pieces = ["{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "null", "\\ud83e", "<"].map {
      Array($0.utf8)
    }
    for round in 0..<120 {
      let (format, text) = files[round % files.count]
      var bytes = Array(text.utf8)
      for _ in 0...random(below: 3) {
        let place = random(below: bytes.count)
        switch random(below: 3) {
        case 0: bytes[place] = UInt8(random(below: 256))
        case 1: bytes.insert(contentsOf: pieces[random(below: pieces.count)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        }
      }
      let lines = bytes.count { $0 == 0x0A } + 1
      let reading = try MentionReading(
        bytes,
        source: MentionReading.source(format: format),
        maximumRefusedShare: 1
      )
      for finding in reading.findings {
        #expect((0...lines).contains(finding.location?.line ?? 0), "\(finding) in \(format)")
      }
    }
  }
}
