import Foundation
import FoundationXML
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct StatusFeedsTests {
  /// The elements of an Atom feed, as a reader of feeds finds them.
  private final class AtomReader: NSObject, XMLParserDelegate {
    var feed: [String: String] = [:]
    var entries: [[String: String]] = []
    var unexpected: [String] = []
    private var path: [String] = []
    private var text = ""

    static let known: Set<String> = [
      "feed", "entry", "id", "title", "updated", "published", "link", "author", "name", "category", "content",
    ]

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      if !AtomReader.known.contains(name) { unexpected.append(name) }
      path.append(name)
      text = ""
      if name == "entry" { entries.append([:]) }
      if name == "link" { add("link-\(attributes["rel"] ?? "")", attributes["href"] ?? "") }
      if name == "feed" { add("language", attributes["xml:lang"] ?? "") }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      path.removeLast()
      if name != "entry" { add(name, text) }
    }

    private func add(_ name: String, _ value: String) {
      if path.contains("entry"), !entries.isEmpty {
        entries[entries.count - 1][name] = value
      } else {
        feed[name] = value
      }
    }
  }

  private func read(_ text: String?) throws -> AtomReader {
    let parser = XMLParser(data: Data(try #require(text).utf8))
    let reader = AtomReader()
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.unexpected == [])
    for name in ["id", "title", "updated", "name", "link-self", "link-alternate", "language"] {
      #expect(reader.feed[name]?.isEmpty == false, "\(name)")
    }
    for entry in reader.entries {
      for name in ["id", "title", "updated", "published", "link-alternate", "content"] {
        #expect(entry[name]?.isEmpty == false, "\(name)")
      }
    }
    #expect(Set(reader.entries.map { $0["id"] }).count == reader.entries.count)
    return reader
  }

  @Test func hasAnEntryForEachUpdate() throws {
    let files = try StatusFixture.files(StatusFixture.busy())
    let whole = try read(files["status/feed.xml"])
    #expect(whole.entries.count == 12)
    #expect(whole.feed["link-self"] == "https://s.example/casa/status/feed.xml")
    let one = try read(files["status/incidents/open/feed.xml"])
    #expect(
      one.entries.map { $0["id"] } == [
        "tag:s.example,2026-03-07:casa/incidents/open/update-20260307T110000Z",
        "tag:s.example,2026-03-07:casa/incidents/open/update-20260307T090000Z",
        "tag:s.example,2026-03-07:casa/incidents/open/update-20260307T100000Z",
      ]
    )
    #expect(
      one.entries[0]["link-alternate"]
        == "https://s.example/casa/status/incidents/open/#update-20260307T110000Z"
    )
    #expect(one.feed["updated"] == one.entries[0]["updated"])
  }

  @Test func tellsTheSameOfAnIncidentInBothFormats() throws {
    let files = try StatusFixture.files(StatusFixture.busy())
    let one = try read(files["status/incidents/open/feed.xml"])
    let text = try #require(files["status/incidents/open/feed.json"])
    let feed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(feed["feed_url"] as? String == "https://s.example/casa/status/incidents/open/feed.json")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.map { $0["id"] as? String } == one.entries.map { $0["id"] })
    #expect(items.map { $0["date_modified"] as? String } == one.entries.map { $0["updated"] })
  }

  @Test func whatWasCorrectedComesAgainStruckThrough() throws {
    let files = try StatusFixture.files(StatusFixture.busy())
    let entry = try read(files["status/incidents/open/feed.xml"]).entries[1]
    #expect(entry["published"] == "2026-03-07T09:00:00Z")
    #expect(entry["updated"] == "2026-03-07T11:00:00Z")
    #expect(entry["title"]?.hasSuffix(" (corregida)") == true)
    #expect(entry["content"]?.contains("<del>Siete") == true)
    #expect(entry["content"]?.contains("open/#update-20260307T110000Z\">") == true)
  }

  @Test func anEditedTextKeepsItsIdentifier() throws {
    var incident = StatusFixture.incident("open", .active)
    let before = try StatusFixture.files(StatusFixture.reputation([incident], mentions: 0))
    incident.updates[1].text = "Otra cosa"
    incident.title = "Otro título"
    let after = try StatusFixture.files(StatusFixture.reputation([incident], mentions: 0))
    let ids = try [before, after].map { try read($0["status/feed.xml"]).entries.map { $0["id"] } }
    #expect(ids[0] == ids[1])
  }

  @Test func addressesAreWholeAndDamagingOnesNoLinks() throws {
    let files = try StatusFixture.files(StatusFixture.busy())
    let entry = try read(files["status/incidents/open/feed.xml"]).entries[2]
    let content = try #require(entry["content"])
    #expect(content.contains("<a href=\"https://s.example/casa/articulos/pan/\""))
    #expect(content.contains("Fuente: https://foro.example/t<"))
    #expect(!content.contains("href=\"/") && !content.contains("href=\"javascript:"))
    #expect(!content.contains("href=\"https://foro.example"))
  }

  @Test func hasNoMoreThanTheLatestHundred() throws {
    var incident = StatusFixture.bare("long", .active)
    incident.updates = (0..<150).map { number in
      IncidentUpdate(
        at: StatusFixture.now.advanced(bySeconds: Int64(number - 200)),
        kind: .statement,
        text: "n\(number)",
        location: incident.location
      )
    }
    let files = try StatusFixture.files(StatusFixture.reputation([incident], mentions: 0))
    #expect(try read(files["status/incidents/long/feed.xml"]).entries.count == 150)
    let whole = try read(files["status/feed.xml"])
    #expect(whole.entries.count == 100)
    #expect(whole.entries.first?["content"]?.contains("n149") == true)
  }

  @Test func aFeedWithoutEntriesIsAFeed() throws {
    let files = try StatusFixture.files(StatusFixture.empty([StatusFixture.bare()]))
    #expect(try read(files["status/feed.xml"]).feed["updated"] == "2026-03-10T08:00:00Z")
    #expect(try read(files["status/incidents/bare/feed.xml"]).entries.isEmpty)
    #expect(try items(files["status/feed.json"]).isEmpty)
  }

  private func items(_ text: String?) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(try #require(text).utf8)) as? [String: Any]
    return try #require(object?["items"] as? [[String: Any]])
  }

  @Test func theJSONFeedSaysTheSame() throws {
    let files = try StatusFixture.files(StatusFixture.busy(), "ca")
    let atom = try read(files["status/feed.xml"])
    let items = try items(files["status/feed.json"])
    for (item, entry) in zip(items, atom.entries) {
      #expect(item["id"] as? String == entry["id"])
      #expect(item["url"] as? String == entry["link-alternate"])
      #expect(item["title"] as? String == entry["title"])
      #expect(item["date_modified"] as? String == entry["updated"])
      #expect(item["content_html"] as? String == entry["content"])
      #expect(item["language"] as? String == "es")
    }
    #expect(items.count == atom.entries.count)
  }

  @Test(arguments: [
    "]]>", "</script><script>alert(1)</script>", "a\u{2028}b", "\u{202E}a", "a\u{0}b", "\"'<&", "\u{FFFF}",
    "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>",
  ])
  func survivesHostileText(text: String) throws {
    var incident = StatusFixture.incident("open", .active)
    incident.title = text
    incident.updates[0].text = text
    incident.updates[0].source = text
    let files = try StatusFixture.files(StatusFixture.reputation([incident], mentions: 0))
    for path in ["status/feed.xml", "status/incidents/open/feed.xml"] {
      for entry in try read(files[path]).entries {
        let content = try #require(entry["content"])
        #expect(!content.contains("<script") && !content.contains("<img") && !content.contains("\u{202E}"))
        #expect(!content.contains("href=\"javascript:"))
      }
    }
    #expect(try items(files["status/feed.json"]).count == 3)
    for (path, file) in files where path.hasSuffix(".json") {
      #expect(!file.contains("<") && !file.contains("\u{2028}") && !file.contains("\u{202E}"), "\(path)")
      #expect(!file.dropLast().contains { $0.isNewline }, "\(path)")
    }
  }
}
