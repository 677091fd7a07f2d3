import Foundation
import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct MentionDownloadTests {
  /// An incident to which the one mention belongs.
  private var incident: Incident {
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/i1.md"),
      id: "i1",
      title: "Uno",
      kind: .complaint,
      severity: .low,
      state: .active,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.matches.mentions = ["m1"]
    return incident
  }

  private func page(
    _ display: Privacy.AuthorDisplay = .full,
    incidents: [Incident] = []
  ) throws -> DashboardPage {
    let now = Timestamp(seconds: 1_773_129_600)
    var configuration = Fixture.configuration()
    configuration.privacy.authors[.team] = display
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    var mention = Mention(
      id: "m1",
      source: "plaza",
      published: now,
      text: "=HYPERLINK(\"x\")\nuno",
      kind: .post
    )
    mention.author = Author(name: "Ana", handle: "ana", followers: 12)
    mention.sentiment = Sentiment(score: -0.4, origin: .given)
    mention.tags = ["pan", "masa"]
    mention.engagement.likes = 3
    builder.append(mention, file: file, line: 1)
    let reputation = Reputation(
      store: builder.build().store,
      ledger: [],
      incidents: incidents,
      sources: [],
      configuration: configuration,
      now: now
    )
    return try DashboardPage(reputation, configuration, Fixture.spanish)
  }

  @Test func writesTheNamesThatAreReadAgain() throws {
    let bytes = MentionDownload(page: try page(incidents: [incident])).bytes(of: 0..<1, as: .csv)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("id,url,source,publisher,kind,author.name,author.handle,author.url"))
    #expect(
      lines[1]
        == "m1,,plaza,,post,Ana,ana,,12,2026-03-10T09:00:00+01:00,,,,\"'=HYPERLINK(\"\"x\"\") uno\",-0.4,,,3,,,,,,,"
        + "\"pan; masa\",,negative,false,open,,i1"
    )
  }

  @Test func keepsTextAsItIsForPrograms() throws {
    let bytes = MentionDownload(page: try page()).bytes(of: 0..<1, as: .json)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows[0]["text"] as? String == "=HYPERLINK(\"x\")\nuno")
    #expect((rows[0]["author"] as? [String: Any])?["followers"] as? Int == 12)
    #expect((rows[0]["engagement"] as? [String: Any])?["likes"] as? Int == 3)
    #expect(rows[0]["tags"] as? [String] == ["pan", "masa"])
    #expect(rows[0]["reply"] == nil)
  }

  @Test(arguments: [Privacy.AuthorDisplay.hidden, .pseudonym])
  func namesNobodyWhomTheReaderMayNotKnow(display: Privacy.AuthorDisplay) throws {
    for format in MentionDownload.Format.allCases {
      let bytes = MentionDownload(page: try page(display)).bytes(of: 0..<1, as: format)
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("ana,") && !text.contains("\"ana\"") && !text.contains("followers\":12"))
    }
  }

  @Test func namesTheFieldsAsTheTableDoes() throws {
    let bytes = MentionDownload(page: try page(incidents: [incident])).bytes(of: 0..<1, as: .json)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    let names = rows[0].flatMap { name, value in
      (value as? [String: Any]).map { $0.keys.map { "\(name).\($0)" } } ?? [name]
    }
    #expect(Set(names).isSubset(of: Set(MentionDownload.fields)) && names.count == 15)
  }

  @Test func isAnEmptyListWithoutMentions() throws {
    let bytes = MentionDownload(page: try page()).bytes(of: 0..<0, as: .json)
    #expect(String(decoding: bytes, as: UTF8.self) == "[\n]\n")
  }
}
