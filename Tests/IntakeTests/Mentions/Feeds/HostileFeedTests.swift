import ReputationModel
import Testing

@testable import Intake

/// Feeds that are broken or made to do harm: a located finding, and what stood before.
@Suite struct HostileFeedTests {
  static func atom(_ entries: String) -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title>\n\(entries)\n</feed>"
  }

  static let entry =
    "<entry><id>urn:1</id><title>Pan</title><updated>2026-03-02T09:30:00Z</updated></entry>\n"

  @Test func refusesEntityBombs() throws {
    let text = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      \(Self.atom("<entry><title>&b;</title></entry>"))
      """
    let finding = try #require(try MentionReading(text).finding("mentions.refused-feed"))
    #expect(finding.found == "<!DOCTYPE")
    #expect(finding.location?.line == 2)
  }

  @Test func refusesExternalEntities() throws {
    let text = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>&x;</channel></rss>"
    #expect(try MentionReading(text).rules == ["mentions.refused-feed"])
  }

  @Test func readsADocumentTypeThatIsText() throws {
    let reading = try MentionReading(
      "<!-- <!DOCTYPE x> -->"
        + Self.atom(
          Self.entry
            + "<!-- <!ENTITY --><entry><id>urn:2</id><title type=\"html\"><![CDATA[<!DOCTYPE html> pan]]></title><updated>2026-03-02T09:30:00Z</updated></entry>"
        )
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.store.count == 2)
  }

  @Test(arguments: [
    ("<title>a & b</title>", 3), ("<title>caf&eacute;</title>", 3), ("<title>\u{1}</title>", 3),
    ("<title>\u{0}</title>", 3), ("<title>&#0;</title>", 3), ("<title><![CDATA[pan</title>", 3),
    ("<title a='1' a='2'/>", 3), ("<title></b>", 3), ("<title a=\"<\"/>", 3),
  ])
  func keepsWhatStandsBeforeAMistake(markup: String, line: Int) throws {
    let text = Self.atom(
      Self.entry + "<entry><id>urn:2</id><updated>2026-03-02T09:30:00Z</updated>\(markup)</entry>"
    )
    let reading = try MentionReading(text)
    #expect(reading.store.map(\.id) == ["urn:1"])
    #expect(reading.outcome.rows == 1)
    let finding = try #require(reading.finding("mentions.broken-feed"))
    #expect(finding.severity == .error)
    #expect((line...line + 2).contains(finding.location?.line ?? 0))
    #expect(finding.found?.contains("code") == false)
  }

  @Test(arguments: ["</feed>", "<entry>", "<feed>"])
  func refusesWhatFollowsOrIsMissing(tail: String) throws {
    let whole = Self.atom(Self.entry)
    let text = tail == "<entry>" ? String(whole.dropLast(8)) : whole + tail
    let reading = try MentionReading(text)
    #expect(reading.store.count == 1)
    #expect(reading.rules == ["mentions.broken-feed"])
  }

  @Test(.timeLimit(.minutes(1))) func stopsAtDepth() throws {
    let text = Self.atom(Self.entry + String(repeating: "<a>", count: 100_000))
    let finding = try #require(try MentionReading(text).finding("mentions.broken-feed"))
    #expect(finding.found == "more than 64 levels")
    #expect(finding.location?.line == 3)
  }

  @Test(.timeLimit(.minutes(1))) func readsAHugeAttribute() throws {
    let reading = try MentionReading(
      Self.atom("<entry a=\"\(String(repeating: "x", count: 8 << 20))\"/>\n" + Self.entry)
    )
    #expect(reading.store.count == 1 || reading.finding("mentions.broken-feed") != nil)
  }

  @Test(.timeLimit(.minutes(1))) func keepsTheFirst5000Entries() throws {
    let entries = (0..<5010).map { Self.entry.replacing("urn:1", with: "urn:\($0)") }.joined()
    let reading = try MentionReading(Self.atom(entries))
    #expect(reading.store.count == 5000)
    #expect(reading.finding("mentions.broken-feed")?.location?.line == 5002)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["<!--", "<![CDATA[", "<?", "<!DOCTYP", "<"])
  func looksForDocumentTypesInTheLength(piece: String) {
    let text = Array(("<feed>" + String(repeating: piece, count: 50_000)).utf8)
    _ = text.withUnsafeBytes { bytes in try? FeedGuard.checked(bytes).encoding }
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(isLittle: Bool, hasMark: Bool) throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + Self.atom(Self.entry.replacing("Pan", with: "Pañ €"))
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let reading = try MentionReading(bytes)
    #expect(reading.findings.isEmpty)
    #expect(reading.store.first?.title == "Pañ €")
    #expect(reading.outcome.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
  }

  @Test func believesTheMarkMoreThanTheDeclaration() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Self.atom(Self.entry.replacing("Pan", with: "Pañ"))
    #expect(try MentionReading([0xEF, 0xBB, 0xBF] + Array(text.utf8)).store.first?.title == "Pañ")
  }

  @Test func refusesUTF16ThatIsNone() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Self.atom(Self.entry)
    let finding = try #require(try MentionReading(text).finding("mentions.refused-feed"))
    #expect(finding.found == "UTF-16")
    #expect(finding.location?.line == 1)
  }

  @Test func placesBytesThatAreNoUTF8() throws {
    let bytes = Self.atom(Self.entry.replacing("Pan", with: "@")).utf8.map {
      $0 == UInt8(ascii: "@") ? 0xF1 : $0
    }
    #expect(try MentionReading(bytes).finding("mentions.refused-feed")?.location?.line == 2)
  }

  @Test func keepsDirectionMarksAsText() throws {
    let reading = try MentionReading(Self.atom(Self.entry.replacing("Pan", with: "\u{202E}naP \u{2066}")))
    #expect(reading.store.first?.title == "\u{202E}naP \u{2066}")
  }
}
