import ReputationModel
import Testing

@testable import Intake

/// What arrives under the name of mention data.
@Suite struct BadInputTests {
  @Test(arguments: [
    (
      [0x1F, 0x8B, 0x08, 0x00], "a file compressed with gzip",
      "unpack it, and put the file that is in it here"
    ),
    (
      Array("PK\u{3}\u{4}\u{14}\u{0}..a.csv".utf8), "a zip archive",
      "unpack it, and put the file that is in it here"
    ),
    (
      Array("PK\u{3}\u{4}\u{14}\u{0}..[Content_Types].xml".utf8), "an Excel workbook",
      "export its sheet as CSV"
    ),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an Excel workbook", "export its sheet as CSV"),
    (
      [0x28, 0xB5, 0x2F, 0xFD], "a file compressed with Zstandard",
      "unpack it, and put the file that is in it here"
    ),
    (Array("%PDF-1.7".utf8), "a PDF document", "export the data as CSV"),
    (Array("PAR1".utf8), "a Parquet file", "write its rows as CSV or JSON Lines"),
  ])
  func saysWhatABinaryFileIs(bytes: [UInt8], found: String, fix: String) throws {
    for source in [nil, MentionReading.source(format: "csv")] {
      let reading = try MentionReading(
        bytes + Array(repeating: 0x41, count: 100),
        path: "data.csv",
        source: source
      )
      let finding = try #require(reading.finding("mentions.unrecognised-format"))
      #expect(finding.found == found)
      #expect(finding.fix == fix)
      #expect(reading.findings.count == 1)
    }
  }

  static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(arguments: [true, false])
  func recognisesUTF16WithoutAMark(isBig: Bool) throws {
    for text in [
      "fecha\ttexto\r\n2026-03-01\t“Muy rico” – 3 €, señora\r\n",
      "{\"published\":\"2026-03-01\",\"text\":\"“Muy rico” – 3 €, señora\"}\n",
    ] {
      let reading = try MentionReading(Self.utf16(text, isBig: isBig))
      #expect(reading.store.first?.text == "“Muy rico” – 3 €, señora")
      #expect(reading.outcome.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
      #expect(reading.finding("mentions.encoding")?.severity == .note)
    }
  }

  @Test func leavesOutNullBytesOfATable() throws {
    let reading = try MentionReading("date,text\n2026-03-01,el pan de hoy\n2026-03-02,d\u{0}o\u{0}s\n")
    #expect(reading.store.map(\.text) == ["el pan de hoy", "dos"])
    let finding = try #require(reading.finding("mentions.null-bytes"))
    #expect(finding.message == "2 NUL bytes are left out")
    #expect(finding.location?.line == 3)
  }

  /// What the text is shows far behind its beginning, when rows and the order of their dates were read already.
  @Test func readsATableAgainThatProvesToBeOtherText() throws {
    let date = ["2026-03-01", "13/02/2026"]
    let rows = (0..<20_000).map { "\($0),\"pan,\nbo\",\(date[$0 / 19_000])\n" }
    let table = Array(("id,text,published\n" + rows.joined()).utf8)
    #expect(table.count > 4 * TextCheck.blockLength)
    let latin = try MentionReading(
      table + Array("x,caf".utf8) + [0xE9] + Array(",2026-03-01\n".utf8)
    )
    #expect(latin.outcome.encoding == .windows1252)
    #expect(latin.outcome.rows == 20_001)
    #expect(latin.store.contains { $0.text == "café" })
    #expect(latin.rules == ["mentions.encoding", "mentions.time-without-zone", "mentions.date-order"])
    let null = try MentionReading(table + Array("x,ca\0fé,2026-03-01\n".utf8))
    #expect(null.outcome.encoding == .utf8)
    #expect(null.outcome.rows == 20_001)
    #expect(null.store.contains { $0.text == "café" })
    #expect(null.finding("mentions.null-bytes")?.location?.line == 40_002)
    #expect(null.rules == ["mentions.time-without-zone", "mentions.date-order", "mentions.null-bytes"])
  }

  /// A field beyond the limit is refused; what follows is read.
  @Test(arguments: [false, true])
  func refusesAFieldOfEnormousLength(isQuoted: Bool) throws {
    let quote: [UInt8] = isQuoted ? [UInt8(ascii: "\"")] : []
    let long =
      quote + [UInt8](repeating: UInt8(ascii: "a"), count: MentionRowReader.maximumLength + 1) + quote
    let bytes = Array("date,text\n2026-03-01,".utf8) + long + Array("\n2026-03-02,dos\n".utf8)
    let reading = try MentionReading(bytes, maximumRefusedShare: 1)
    #expect(reading.store.map(\.text) == ["dos"])
    #expect(reading.outcome.refused.first?.line == 2)
    #expect(reading.outcome.refused.first?.found == "16777217 bytes")
  }

  @Test func passesAQuoteWithoutEndOnce() throws {
    let row = "2026-03-01,\"uno\n"
    let reading = try MentionReading(
      "date,text\n" + String(repeating: row, count: 2001),
      maximumRefusedShare: 1
    )
    #expect(reading.outcome.rows <= 2001)
    #expect(reading.findings.count { $0.rule == "mentions.unclosed-quote" } <= 1)
  }

  static let markup = "<script>alert(1)</script> <b onclick=\"x\">&amp;</b> **no** [x](javascript:y)"

  /// Text is text in every field, in tables and in JSON.
  @Test func keepsMarkupAsText() throws {
    let cell = "\"" + Self.markup.replacing("\"", with: "\"\"") + "\""
    let fields = ["id", "title", "text", "author", "publisher", "source", "query", "reply.text", "reply.by"]
    let table =
      "published," + fields.joined(separator: ",") + "\n2026-03-01,"
      + Array(repeating: cell, count: fields.count).joined(separator: ",") + "\n"
    let value = "\"" + Self.markup.replacing("\"", with: "\\\"") + "\""
    let json =
      "{\"published\":\"2026-03-01\"," + fields.map { "\"\($0)\":\(value)" }.joined(separator: ",") + "}\n"
    for text in [table, json] {
      let mention = try #require(try MentionReading(text).store.first)
      let kept: [String?] = [
        mention.id, mention.title, mention.text, mention.author?.name, mention.publisher, mention.source,
        mention.query, mention.reply?.text, mention.reply?.by,
      ]
      #expect(kept == Array(repeating: Self.markup, count: fields.count))
    }
  }

  @Test func keepsControlsOfDirection() throws {
    let text = "pan \u{202E}nap\u{202C} \u{2066}x\u{2069}"
    #expect(try MentionReading("date,text\n2026-03-01,\(text)\n").store.first?.text == text)
    #expect(
      try MentionReading("{\"published\":\"2026-03-01\",\"text\":\"\(text)\"}\n").store.first?.text == text
    )
  }
}
