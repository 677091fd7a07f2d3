import ReputationModel
import Testing

@testable import Intake

@Suite struct JSONLinesReaderTests {
  @Test func readsEveryField() throws {
    let reading = try MentionReading(
      """
      {"id":"r-1","url":"https://resenas.example/1","source":"maps","publisher":"Reseñas","kind":"review",\
      "author":{"name":"Núria \\"N\\"","handle":"nuria","url":"https://resenas.example/n","followers":12},\
      "published":"2026-03-01T09:30:00+01:00","collected":"2026-03-01T10:00:00Z","language":"es",\
      "title":"Rico","text":"Muy\\nrico \\ud83e\\udd56","sentiment":0.7,"rating":4.5,"reach":1000,\
      "engagement":{"likes":1,"shares":2,"comments":3},\
      "reply":{"at":"2026-03-01T11:00:00Z","by":"La Espiga","text":"Gracias","url":"https://resenas.example/1#r"},\
      "tags":["pan","a;b"],"query":"la espiga"}
      """
    )
    #expect(reading.findings.isEmpty)
    let mention = try #require(reading.store.first)
    var expected = Mention(
      id: "r-1",
      source: "maps",
      published: Timestamp(seconds: 1_772_353_800),
      text: "Muy\nrico 🥖",
      kind: .review
    )
    expected.url = "https://resenas.example/1"
    expected.publisher = "Reseñas"
    expected.author = Author(
      name: "Núria \"N\"",
      handle: "nuria",
      url: "https://resenas.example/n",
      followers: 12
    )
    expected.collected = Timestamp(seconds: 1_772_359_200)
    expected.language = LanguageCode(rawValue: "es")
    expected.title = "Rico"
    expected.sentiment = Sentiment(score: 0.7, origin: .given)
    expected.rating = 4.5
    expected.reach = 1000
    expected.engagement = Engagement(likes: 1, shares: 2, comments: 3)
    expected.reply = Reply(
      at: Timestamp(seconds: 1_772_362_800),
      by: "La Espiga",
      text: "Gracias",
      url: "https://resenas.example/1#r"
    )
    expected.tags = ["pan", "a;b"]
    expected.query = "la espiga"
    #expect(mention == expected)
    #expect(reading.outcome.format == .jsonLines)
    #expect(reading.outcome.rows == 1)
    #expect(reading.outcome.firstPublished == expected.published)
  }

  @Test func readsWhatIsWrittenOtherwise() throws {
    let reading = try MentionReading(
      """
      {"id":7,"author":"Ada","author.handle":"ada","published":"2026-03-01T09:30:00Z","text":"a","reach":"1.234",\
      "rating":"4,5","tags":"x; y","sentiment":"Negativo","language":"Catalán","query":null,"title":""}
      """
    )
    let mention = try #require(reading.store.first)
    #expect(mention.id == "7")
    #expect(mention.author == Author(name: "Ada", handle: "ada"))
    #expect(mention.reach == 1234)
    #expect(mention.rating == 4.5)
    #expect(mention.tags == ["x", "y"])
    #expect(mention.sentiment == Sentiment(score: -1, origin: .given))
    #expect(mention.language == LanguageCode(rawValue: "ca"))
    #expect(mention.query == nil)
    #expect(mention.title == nil)
    #expect(mention.source == "data")
    #expect(reading.findings.isEmpty)
  }

  /// A row whose one field is wrong; the others are right.
  static func row(_ field: String, _ value: String) -> String {
    var fields = ["id": "\"a\"", "published": "\"2026-03-01T09:30:00Z\"", "text": "\"x\""]
    fields[field] = value
    return "{" + fields.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  @Test(arguments: [
    (
      "published", "\"2026-02-30T10:00:00Z\"", "published", "2026-02-30T10:00:00Z",
      "a date and a time that exist"
    ),
    (
      "published", "\"2026-03-01T25:00:00Z\"", "published", "2026-03-01T25:00:00Z",
      "a date and a time that exist"
    ),
    ("published", "\"yesterday\"", "published", "yesterday", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "null", "published", "nothing", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "\"\"", "published", "nothing", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "20260301", "published", "20260301", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "46082.5", "published", "46082.5", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "0", "published", "0", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "1999999999", "published", "1999999999", "a time that is not in the future"),
    ("published", "true", "published", "true", "a time such as 2026-03-01T09:30:00+01:00"),
    ("published", "\"1/3/2026\"", "published", "1/3/2026", "a date with the year first, such as 2026-03-01"),
    (
      "published", "\"2026-06-03T00:00:00Z\"", "published", "2026-06-03T00:00:00Z",
      "a time that is not in the future"
    ),
    ("published", "\"1970-01-01T00:00:00Z\"", "published", "1970-01-01T00:00:00Z", "a time from 1990 on"),
    ("collected", "\"soon\"", "collected", "soon", "a time such as 2026-03-01T09:30:00+01:00"),
    ("text", "null", "text", "nothing", "a text, a title or a rating"),
    ("text", "\"\"", "text", "nothing", "a text, a title or a rating"),
    ("text", "\" \\n \"", "text", "nothing but spaces", "a text, a title or a rating"),
    ("text", "{\"a\":1}", "text", "an object", "a string"),
    ("text", "true", "text", "true", "a string"),
    (
      "kind", "\"tweet\"", "kind", "tweet", "one of post, comment, review, news, video, forum, message, other"
    ),
    (
      "sentiment", "5", "sentiment", "5",
      "a number from -1 to 1, or positive, neutral or negative; another scale, such as 0 to 100, has to be "
        + "converted first"
    ),
    ("sentiment", "\"meh\"", "sentiment", "meh", "a number from -1 to 1, or positive, neutral or negative"),
    ("sentiment", "[1]", "sentiment", "1\u{1E}", "a number from -1 to 1, or positive, neutral or negative"),
    ("rating", "0", "rating", "0", "a number from 1 to 5"),
    ("rating", "\"five\"", "rating", "five", "a number from 1 to 5"),
    ("reach", "-1", "reach", "-1", "a whole number, 0 or more"),
    ("reach", "1.5", "reach", "1.5", "a whole number, 0 or more"),
    ("reach", "false", "reach", "false", "a whole number, 0 or more"),
    ("engagement", "{\"likes\":\"many\"}", "engagement.likes", "many", "a whole number, 0 or more"),
    ("reply", "{\"at\":\"later\"}", "reply.at", "later", "a time such as 2026-03-01T09:30:00+01:00"),
    ("author", "{\"followers\":-2}", "author.followers", "-2", "a whole number, 0 or more"),
    ("author", "[1,{}]", "author.name", "an array", "a string"),
    ("tags", "7", "tags", "7", "a list of strings"),
    ("tags", "[{}]", "tags", "an array", "a list of strings"),
    ("language", "\"¿?\"", "language", "¿?", "a language code such as es, ca or en"),
    ("id", "\"a\\u0000b\"", "id", "a b", "at most 512 bytes without control characters"),
    ("x\":1,\"text", "\"y\",\"text\":\"z\"", "text", "the field twice", "each field once"),
  ])
  func refusesARowForOneField(
    field: String,
    value: String,
    blamed: String,
    found: String,
    expected: String
  ) throws {
    let good = "{\"id\":\"good\",\"published\":\"2026-03-01\",\"text\":\"x\"}"
    let reading = try MentionReading(good + "\n\n" + Self.row(field, value) + "\n", maximumRefusedShare: 0.5)
    #expect(reading.store.map(\.id) == ["good"])
    let row = try #require(reading.outcome.refused.first)
    #expect(row.line == 3)
    #expect(row.field == blamed)
    #expect(row.found == found.replacing("\u{1E}", with: " "))
    #expect(row.expected == expected)
    let finding = try #require(reading.finding("mentions.refused-row"))
    #expect(finding.location == SourceLocation(file: "content/mentions/data.txt", line: 3))
    #expect(finding.severity == .warning)
  }

  @Test(arguments: [
    "{\"id\":\"a\"", "{\"id\":\"a}", "{id:1}", "{\"id\":1,}", "{\"id\" 1}", "{\"id\":1 \"text\":\"x\"}",
    "{} {}",
    "{}}", "{\"a\":tru}", "{\"a\":01}", "{\"a\":[1,2}", "{\"a\":nul}", "{\"reach\":1e999}", "{\"a\":1.}",
    "{\"text\":\"\\ud800\"}", "{\"text\":\"\\x\"}", "{\"text\":\"a\tb\"}", "{\"a\":\"\u{0}\"}", "[]", "7",
    "null",
    "\"text\"", "text", "{\"a\":-}", "{\"a\":{\"b\":[}}", "{\"a\":[1 2]}",
  ])
  func refusesWhatIsNoJSONObject(line: String) throws {
    let good = "{\"id\":\"good\",\"published\":\"2026-03-01\",\"text\":\"x\"}"
    let reading = try MentionReading("\(good)\n\(line)\n\(good)", maximumRefusedShare: 1)
    #expect(reading.outcome.refused.map(\.line) == [2])
    #expect(reading.outcome.accepted == 2)
    #expect(reading.outcome.refused.first?.field == nil)
  }

  @Test func refusesWhatIsNoUTF8AndReadsOn() throws {
    let good = Array("{\"id\":\"good\",\"published\":\"2026-03-01\",\"text\":\"x\"}\n".utf8)
    let bad =
      Array("{\"id\":\"b\",\"published\":\"2026-03-01\",\"text\":\"".utf8) + [0xFF] + Array("\"}\n".utf8)
    let reading = try MentionReading(good + bad + good, maximumRefusedShare: 1)
    #expect(reading.outcome.refused.map(\.line) == [2])
    #expect(reading.outcome.refused.first?.expected == "text in UTF-8")
    #expect(reading.outcome.accepted == 2)
  }

  @Test func survivesDepthAndLength() throws {
    let deep =
      "{\"a\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    let deepKnown =
      "{\"text\":" + String(repeating: "{\"a\":", count: 5000) + "1" + String(repeating: "}", count: 5001)
    let long = String(repeating: "x", count: 3 << 20)
    let good = "{\"id\":\"good\",\"published\":\"2026-03-01\",\"text\":\"\(long)\"}"
    let reading = try MentionReading([deep, deepKnown, good].joined(separator: "\n"), maximumRefusedShare: 1)
    #expect(reading.outcome.refused.map(\.line) == [1, 2])
    #expect(reading.outcome.refused.allSatisfy { $0.expected == "JSON of at most 64 levels" })
    #expect(reading.store.first?.text.utf8.count == 3 << 20)
    let huge = String(repeating: "x", count: JSONObjectReader.maximumLength)
    #expect(
      try MentionReading("{\"text\":\"\(huge)\"}").outcome.refused.first?.expected
        == "a row of at most 16 MiB"
    )
  }

  @Test func readsALineOfAnyLengthAtTheEndOfAFile() throws {
    for length in 0..<200 {
      let text = String(repeating: "y", count: length + 1)
      let reading = try MentionReading("{\"id\":\"a\",\"published\":\"2026-03-01\",\"text\":\"\(text)\"}")
      #expect(reading.store.first?.text == text)
    }
  }

  @Test func namesIgnoredFieldsOnce() throws {
    let row =
      "{\"id\":\"a\",\"published\":\"2026-03-01\",\"text\":\"x\",\"publihed\":1,\"author\":{\"nme\":2},\"zzz\":[{\"a\":[null]}]}\n"
    let reading = try MentionReading(row + row)
    #expect(reading.outcome.ignoredColumns == ["publihed", "author.nme", "zzz"])
    let finding = try #require(reading.finding("mentions.ignored-columns"))
    #expect(finding.severity == .note)
    #expect(finding.found == "publihed, author.nme, zzz")
    #expect(finding.fix == "publihed might be published; author.nme might be author.name")
  }

  @Test func mapsColumns() throws {
    let source = MentionReading.source(columns: ["text": "Comentario", "author.name": "quien"])
    let reading = try MentionReading(
      "{\"id\":\"a\",\"published\":\"2026-03-01\",\"Comentario\":\"x\",\"quien\":\"Ada\"}",
      source: source
    )
    #expect(reading.store.first?.text == "x")
    #expect(reading.store.first?.author?.name == "Ada")
    #expect(reading.store.first?.source == "reviews")
  }

  @Test func readsTimesWithoutZoneInTheSitesZone() throws {
    let reading = try MentionReading(
      """
      {"id":"a","published":"2026-03-01T09:30:00","text":"x"}
      {"id":"b","published":"2026-03-29 02:30","text":"x"}
      {"id":"c","published":"2026-05-01","text":"x"}
      """
    )
    #expect(
      reading.store.map(\.published.description)
        == ["2026-03-01T08:30:00Z", "2026-03-29T01:30:00Z", "2026-04-30T22:00:00Z"]
    )
    let note = try #require(reading.finding("mentions.time-without-zone"))
    #expect(note.severity == .note)
    #expect(note.message == "3 times have no zone and are read in Europe/Madrid")
    let gap = try #require(reading.finding("mentions.time-in-gap"))
    #expect(gap.severity == .warning)
    #expect(gap.location?.line == 2)
  }

  @Test(arguments: ["1772353800", "1772353800123", "\"1772353800\"", "\"1772353800123\"", "1772353800.5"])
  func readsTimesSince1970(time: String) throws {
    let reading = try MentionReading("{\"published\":\(time),\"text\":\"x\"}\n")
    #expect(reading.store.first?.published.description == "2026-03-01T08:30:00Z")
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: [2, 3, 7, 50])
  func readsTheSameInAnyNumberOfParts(parts: Int) throws {
    var text = ""
    for number in 0..<2000 {
      switch number == 1510 ? 10 : number % 100 == 10 ? 11 : number % 100 {
      case 7: text += "{\"id\":\"bad\(number)\"}\n"
      case 8: text += "\n"
      case 9:
        text += "{\"id\":\"m1\",\"text\":\"again\",\"published\":\"2026-01-01\",\"extra\(number % 3)\":1}\r\n"
      case 10: text += "{\"id\":\"g\(number)\",\"text\":\"gap\",\"published\":\"2026-03-29 02:30\"}\n"
      default:
        text +=
          "{\"id\":\"m\(number)\",\"source\":\"s\(number % 7)\",\"language\":\"\(["es", "ca"][number % 2])\","
        text += "\"text\":\"palabra\",\"published\":\"2026-01-0\(number % 9 + 1)T10:00:00Z\"}\n"
      }
    }
    let whole = try Self.read(text, parts: 1)
    let parted = try Self.read(text, parts: parts)
    #expect(parted.reading.laterParts.count == parts)
    #expect(parted.reading.outcome == whole.reading.outcome)
    #expect(parted.reading.notes == whole.reading.notes)
    #expect(parted.reading.lines == 2000)
    #expect(parted.store.sources == whole.store.sources)
    #expect(parted.store.map(\.source) == whole.store.map(\.source))
    #expect(
      parted.store.indices.map { parted.store.location(at: $0) }
        == whole.store.indices.map { whole.store.location(at: $0) }
    )
    #expect(Array(parted.store) == Array(whole.store))
    #expect(whole.reading.outcome.refusedCount == 20)
    #expect(whole.reading.outcome.ignoredColumns == ["extra0", "extra1", "extra2"])
    #expect(whole.reading.notes.firstLineInGap == 1511)
  }

  static func read(_ text: String, parts: Int) throws -> (reading: FileReading, store: MentionStore) {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    let file = MentionFile(
      path: "a.jsonl",
      source: "a",
      settings: MentionRowReader.Settings(zone: madrid, latest: MentionReading.now),
      threads: parts
    )
    let reader = JSONLinesReader(file: file, minimumPartLength: 1)
    let reading = Array(text.utf8).withUnsafeBytes { reader.read($0) }
    var builder = MentionStoreBuilder()
    let number = builder.addFile("a.jsonl")
    builder.append(contentsOf: reading.builder, file: number, afterLines: 0)
    for part in reading.laterParts {
      builder.append(contentsOf: part.builder, file: number, afterLines: part.afterLines)
    }
    return (reading, builder.build().store)
  }

  @Test func takesStarsWithoutWords() throws {
    let reading = try MentionReading(
      #"{"id":"a","published":"2026-03-01T09:30:00Z","rating":2,"title":" ","text":" \n"}"#
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.store.map(\.text) == [""])
    #expect(reading.store.map(\.title) == [nil])
    #expect(reading.store.map(\.rating) == [2])
  }

  @Test func knowsNamesWithinObjectsToAnyDepth() throws {
    let source = MentionReading.source(columns: ["author.name": "by.whom.name", "query": "found[].with"])
    let line =
      #"{"published":"2026-03-01T09:30:00Z","text":"x","by":{"whom":{"name":"Ada","x":1}},"#
      + #""found":[{"with":"pan"},{"with":"vino"},3]}"#
    let reading = try MentionReading(Array(line.utf8), source: source)
    #expect(reading.store.map(\.author?.name) == ["Ada"])
    #expect(reading.store.map(\.query) == ["pan"])
    #expect(reading.outcome.ignoredColumns == ["whom.x"])
  }
}
