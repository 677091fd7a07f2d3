import CustomDump
import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Who speaks, in the report for programs and in the terminal.
@Suite struct ReportVoicesTests {
  /// Somebody who insults and was warned, an account that looks like the brand's, six new ones with one text, and
  /// praise.
  private func site(authors: String) throws -> TemporarySite {
    func mention(_ id: String, _ time: String, _ author: String, _ sentiment: Double, _ text: String)
      -> String
    {
      #"{"id":"\#(id)","source":"red","published":"2026-\#(time):00Z","text":"\#(text)","#
        + #""author":{"name":"N-\#(author)","handle":"\#(author)"},"sentiment":\#(sentiment),"reach":50}"#
        + "\n"
    }
    let offender = (1...8).map {
      mention("m\($0)", "03-0\($0)T09:00", "secreta", -0.8, "Pan quemado otra vez, idiotas \($0) #quemado")
    }
    let group = (1...6).map {
      mention(
        "g\($0)",
        "03-09T0\($0):00",
        "nueva\($0)",
        -0.8,
        "Había moho en mi pan de molde y nadie devuelve el dinero"
      )
    }
    let others =
      [
        mention("old", "01-02T09:00", "vieja", 0.8, "Buen pan"),
        mention("fake", "03-08T09:00", "elmo1ino", 0.8, "Sorteo de pan"),
      ]
      + (1...9).map { mention("p\($0)", "03-0\($0)T12:00", "contenta\($0)", 0.8, "Las tartas gustan \($0)") }
    return try TemporarySite(files: [
      "contrapeso.yml": """
      site: {name: El Molino, url: https://sitio.example, language: es}
      brand: {terms: [El Molino]}
      privacy: {authors: {stakeholders: hidden, team: \(authors)}}

      """,
      "content/mentions/red.jsonl": (offender + group + others).joined(),
      "content/ledger/2026.yml":
        "- {mention: m5, at: 2026-03-05T10:00:00Z, by: prensa, action: warn, text: \"Sin insultos, por favor.\"}\n",
    ])
  }

  private func report(_ site: TemporarySite) async throws -> SiteReport {
    SiteReport(
      try await AnalysedSite(
        options: BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2),
        days: WantedDays()
      )
    )
  }

  @Test func tellsProgramsWhoSpeaksAsTheSchemaHasIt() async throws {
    let document = try JSONDocument(await report(site(authors: "full")).json(hasVoices: true))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
    let voices = document["voices"]
    #expect(voices?["authors"] == .integer(17))
    #expect(voices?["byReach"]?.items.count == 17)
    #expect(voices?["byFrequency"]?.items.first?["author"]?["handle"]?.text == "secreta")
    let group = voices?["groups"]?.items.first
    #expect(group?["accounts"]?.items.count == 6)
    #expect(group?["text"]?.text == "Había moho en mi pan de molde y nadie devuelve el dinero")
    #expect(group?["lookedAt"] == .null && voices?["groupCount"] == .integer(1))
    let offender = voices?["repeatOffenders"]?.items.first
    #expect(offender?["measures"]?.items.first?["mention"]?.text == "m5")
    #expect(offender?["mentions"]?.items.count == 8)
    let suspicions = voices?["suspicions"]?.items ?? []
    #expect(suspicions.compactMap { $0["kind"]?.text }.sorted() == ["impersonation", "troll"])
    let like = suspicions.first { $0["kind"]?.text == "impersonation" }?["signs"]?.items.first
    #expect(like?["name"]?.text == "elmo1ino")
    #expect(like?["likeness"]?.text == "look-alike")
    #expect(like?["evidence"]?.items.compactMap(\.text) == ["fake"])
    let insults = suspicions.first { $0["kind"]?.text == "troll" }?["signs"]?.items.first
    #expect(insults?["mentions"] == .integer(8))
    #expect(insults?["evidence"]?.items.compactMap(\.text) == ["m4", "m5", "m6", "m7", "m8"])
    #expect(document["negativeTerms"]?.items.contains { $0["text"]?.text == "idiotas" } == true)
  }

  @Test func tellsNobodyUnlessSomebodyAsks() async throws {
    let document = try JSONDocument(await report(site(authors: "full")).json())
    #expect(document["voices"] == nil)
    #expect(document["negativeTerms"] == nil)
  }

  @Test func tellsOfNobodyWhereThereAreNoMentions() async throws {
    let document = try JSONDocument(await report(TemporarySite.minimal([:])).json(hasVoices: true))
    expectNoDifference(try StructuralSchema(committed: "summary").problems(of: document), [])
    #expect(document["voices"]?["authors"] == .integer(0))
  }

  @Test(arguments: ["hidden", "pseudonym"])
  func namesAuthorsAsTheTeamMayKnowThem(authors: String) async throws {
    let report = try await report(site(authors: authors))
    let json = String(decoding: await report.json(hasVoices: true), as: UTF8.self)
    let text = await report.lines().joined(separator: "\n")
    for written in [json, text] {
      for secret in ["secreta", "nueva1", "elmo1ino"] {
        #expect(!written.contains(secret), "\(secret) in \(written)")
      }
      #expect(written.contains("Person 2") == (authors == "pseudonym"))
    }
  }

  @Test func saysWhatASuspectedAccountIsLike() async throws {
    let text = try await report(site(authors: "full")).lines().joined(separator: "\n")
    #expect(
      text.contains(
        "100.0 % alike: “Había moho en mi pan de molde y nadie devuelve el dinero” by nueva1, nueva2, nueva3,"
      ),
      "\(text)"
    )
    #expect(text.contains("nueva5 and 1 more"), "\(text)")
    #expect(text.contains("the account “elmo1ino” looks like “"), "\(text)")
    #expect(
      text.contains("8 with insults (idiotas); #quemado in 8 hostile ones: m4, m5, m6, m7, m8 and 3 more"),
      "\(text)"
    )
  }
}
