import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// What files name of other files and of the data, and what waits for its time: nothing of it goes wrong in silence.
@Suite struct ReferencesTests {
  private let article = TemporarySite.article
  private let incident = """
    ---
    title: Suceso
    kind: rumour
    severity: low
    state: active
    first-signal: 2026-01-01T09:00:00+01:00
    matches:
      sources: [reseñas, plaza, Resenas]
      mentions: [m-0000, m-0001]
    ---
    Texto.

    """
  private let mention = """
    {"id":"m-0001","source":"plaza","published":"2026-01-02T10:00:00Z","text":"Pan."}

    """

  private func told(_ site: TemporarySite, _ rules: String...) async -> [String] {
    await site.build().findings.filter { finding in rules.contains { finding.rule.hasPrefix($0) } }
      .map { "\($0.location?.description ?? "-") \($0.severity.rawValue) \($0.found ?? "") \($0.fix ?? "")" }
  }

  @Test(arguments: [
    ("date: 2027-01-01", "date 2027-01-01T00:00:00Z", "4:7"),
    ("date: 2026-01-01\npublish-at: 2026-04-01 08:00", "publish-at 2026-04-01T08:00:00Z", "5:13"),
  ])
  func tellsWhichArticlesWaitForTheirTime(_ dates: String, moment: String, place: String) async throws {
    let later = article.replacing("date: 2026-01-01", with: dates)
    let site = try TemporarySite.minimal([
      "content/articles/uno.md": later, "content/articles/dos.md": article,
      "content/articles/tres.md": article.replacing("date: 2026-01-01", with: "date: 1990-01-01"),
      "content/articles/cuatro.md": later.replacing("---\ntitle", with: "---\ndraft: true\ntitle"),
    ])
    let key = moment.prefix { $0 != " " }
    let fix = "nothing, if that is meant; else correct `\(key)`"
    #expect(
      await told(site, "content.scheduled") == ["content/articles/uno.md:\(place) note \(moment) \(fix)"]
    )
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let check = await SiteCheck(options: options, language: "es").run()
    #expect(check.findings.count { $0.finding.rule == "content.scheduled" } == 1)
    #expect(await site.build(drafts: true).findings.allSatisfy { $0.rule != "content.scheduled" })
  }

  @Test func tellsOfSourcesAndMentionsThatAreNotThere() async throws {
    let site = try TemporarySite.minimal(["content/incidents/pan.md": incident])
    #expect(await told(site, "incident.unknown") == [], "nothing is known of what there might be")
    try site.write(Data(mention.utf8), to: "content/mentions/plaza.jsonl")
    let place = "content/incidents/pan.md"
    #expect(
      await told(site, "incident.unknown") == [
        "\(place):8:13 warning reseñas correct the name, or add the source's data",
        "\(place):8:29 warning Resenas correct the name, or add the source's data",
        "\(place):9:14 warning m-0000 check the spelling, or import the mention",
      ]
    )
    try site.write(
      Data(
        """
        site: {name: Sitio, url: https://sitio.example, language: es}
        sources: [{name: reseñas, path: content/mentions/plaza.jsonl}]

        """.utf8
      ),
      to: "contrapeso.yml"
    )
    let found = await told(site, "incident.unknown-source")
    #expect(found == ["\(place):8:29 warning Resenas did you mean `reseñas`?"], "\(found)")
  }

  @Test(arguments: ["yml", "yaml"])
  func tellsOfIncidentsThatTheLedgerNamesAndNobodyWrote(_ ending: String) async throws {
    let entry = "- {mention: m-0001, at: 2026-01-03, action: classify, incident:"
    let site = try TemporarySite.minimal([
      "content/incidents/pan.md": incident, "content/mentions/plaza.jsonl": mention,
      "content/ledger/2026.\(ending)": "\(entry) pan}\n\(entry) pam}\n\(entry) roto}\n\(entry) otra}\n",
      "content/incidents/roto.md": "---\ntitle: [\n---\n",
    ])
    let place = "content/ledger/2026.\(ending)"
    #expect(
      await told(site, "ledger.", "file.kind") == [
        "\(place):2:3 warning pam did you mean `pan`?", "\(place):4:3 warning otra ",
        "content/mentions/plaza.jsonl:1 warning m-0001 of plaza, since 2026-01-02T10:00:00Z "
          + "see `contrapeso queue` for what waits, the most urgent first; write into the ledger what was done",
      ]
    )
  }

  @Test func tellsOfNamesThatAreNearlyAnAuthors() async throws {
    let author = "---\nname: Marta Roure\ndescription: Quién es.\n---\nEscribe.\n"
    func signed(_ name: String) -> String { article.replacing("date:", with: "author: \(name)\ndate:") }
    let site = try TemporarySite.minimal([
      "content/authors/marta.md": author, "content/articles/a.md": signed("Marta Rouré"),
      "content/articles/b.md": signed("Marta Rourre"), "content/articles/c.md": signed("marta"),
      "content/articles/d.md": signed("Joana Roure"),
    ])
    #expect(
      await told(site, "content.misspelt-author") == [
        "content/articles/b.md:4:9 warning Marta Rourre did you mean `Marta Roure`?"
      ]
    )
    let page = String(decoding: try #require(try site.outputFiles()["articulos/a/index.html"]), as: UTF8.self)
    #expect(page.contains("href=\"/autores/marta/\""), "accents and capitals make no other name")
  }

  @Test func tellsOfSearchesThatAreNearlyTracked() async throws {
    func wanted(_ query: String) -> String { article.replacing("date:", with: "queries: [\(query)]\ndate:") }
    let site = try TemporarySite.minimal([
      "content/articles/a.md": wanted("pan congelado"), "content/articles/b.md": wanted("pan congeladp"),
      "content/articles/c.md": wanted("otra cosa"),
      "content/rankings/r.csv": "date,query,position,url\n2026-03-01,pan congelado,1,https://a.example/\n",
    ])
    #expect(
      await told(site, "search.misspelt") == [
        "content/articles/b.md:4:11 note pan congeladp did you mean `pan congelado`?"
      ]
    )
  }

  /// A ledger in another format holds names and reasons: nobody is told to publish it.
  @Test func proposesNoPublicFolderForWhatIsConfidential() async throws {
    let site = try TemporarySite.minimal([
      "content/ledger/2026.csv": "x", "content/incidents/pan.txt": "x", "content/authors/marta.txt": "x",
      "content/lexicon/es.csv": "x", "content/articles/pan.docx": "x", "content/pages/pan.docx": "x",
    ])
    let fix = "rename the file, delete it, or move it out of content"
    let media = "rename the file, or move it to content/media, from where it is published"
    #expect(
      await told(site, "file.kind").sorted() == [
        "content/articles/pan.docx warning pan.docx \(media)",
        "content/authors/marta.txt warning marta.txt \(fix)",
        "content/incidents/pan.txt warning pan.txt \(fix)", "content/ledger/2026.csv warning 2026.csv \(fix)",
        "content/lexicon/es.csv warning es.csv \(fix)", "content/pages/pan.docx warning pan.docx \(media)",
      ]
    )
  }
}
