import Foundation
import ReputationModel
import SiteRendering
import Testing

@testable import ContrapesoKit

/// What builds note for search engines, and how they are told.
@Suite(.timeLimit(.minutes(5))) struct IndexNowTests {
  private static let key = "4f1c0b6e-8d2a-4c7f"

  private func site(_ files: [String: String] = [:]) throws -> TemporarySite {
    let configuration = """
      site: {name: Sitio, url: https://sitio.example/casa, language: es}
      search: {indexnow-key: \(IndexNowTests.key)}

      """
    return try TemporarySite(
      files: ["contrapeso.yml": configuration, "content/articles/a.md": article("Uno")].merging(files) { $1 }
    )
  }

  private func article(_ title: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\ndescription: Una descripción.\ndate: 2026-03-01\n\(more)---\nTexto.\n"
  }

  private func announcement(_ site: TemporarySite, all: Bool = false) throws -> IndexNowAnnouncement {
    try IndexNowAnnouncement(site: site.folder.path, output: nil, all: all)
  }

  /// What is to be told, by paths.
  private func changes(_ site: TemporarySite) throws -> [String] {
    try announcement(site).lines.map { $0.replacing("https://sitio.example/casa", with: "") }
  }

  private func refusal(_ site: TemporarySite) throws -> [String] {
    do {
      _ = try announcement(site)
      return []
    } catch let refusal as IndexNowAnnouncement.Refusal {
      return refusal.findings.map(\.rule)
    }
  }

  @Test func publishesTheKey() async throws {
    let site = try site()
    _ = await site.build()
    #expect(try site.outputFiles()["\(IndexNowTests.key).txt"] == Array(IndexNowTests.key.utf8))
  }

  /// Nobody knows what changed since a build that nobody remembers.
  @Test func beginsWithNothingToTell() async throws {
    let site = try site()
    #expect(await site.build().summary != nil)
    #expect(try changes(site) == [])
    #expect(try announcement(site, all: true).lines.contains("added https://sitio.example/casa/articulos/a/"))
  }

  @Test func notesWhatWasAddedChangedAndRemoved() async throws {
    let site = try site(["content/articles/b.md": article("Dos"), "content/articles/c.md": article("Tres")])
    _ = await site.build()
    try site.write(Data(article("Uno", "updated: 2026-03-05\n").utf8), to: "content/articles/a.md")
    try site.remove("content/articles/b.md")
    try site.write(Data(article("Cuatro").utf8), to: "content/articles/d.md")
    try site.write(Data(article("Borrador", "draft: true\n").utf8), to: "content/articles/e.md")
    let outcome = await site.build()
    #expect(
      try changes(site) == [
        "updated /", "updated /articulos/", "updated /articulos/a/", "removed /articulos/b/",
        "added /articulos/d/",
      ]
    )
    #expect(outcome.summary?.remarks.contains { $0.hasPrefix("5 pages have changed") } == true)
    // Nothing is forgotten until it was sent, and what is undone is no change.
    _ = await site.build()
    #expect(try changes(site).count == 5)
    try site.write(Data(article("Uno").utf8), to: "content/articles/a.md")
    _ = await site.build()
    #expect(try changes(site).contains("updated /articulos/a/") == false)
  }

  @Test func notesNothingOfAPreviewOrAFailedBuild() async throws {
    let site = try site()
    _ = await site.build()
    try site.write(Data(article("Otro", "draft: true\n").utf8), to: "content/articles/d.md")
    _ = await site.build(drafts: true)
    #expect(try changes(site) == [])
    try site.write(Data("---\ntitle: Roto\n".utf8), to: "content/articles/d.md")
    _ = await site.build()
    #expect(try changes(site) == [])
  }

  @Test(arguments: [200, 202])
  func tellsASearchEngineOnce(_ code: Int) async throws {
    let site = try site()
    _ = await site.build()
    try site.write(Data(article("Dos").utf8), to: "content/articles/b.md")
    _ = await site.build()
    let addresses = try announcement(site).batch.entries.map(\.url)
    #expect(addresses.contains("https://sitio.example/casa/articulos/b/"))
    try await SearchEngine.answering([code]) { endpoint, engine in
      let deliveries = try await announcement(site).send(to: endpoint, waiting: 600)
      #expect(deliveries.map(\.answer) == [.taken(isKeyPending: code == 202)])
      let bodies = await engine.bodies
      #expect(bodies.count == 1)
      #expect(bodies.first?["host"] == .string("sitio.example"))
      #expect(bodies.first?["key"] == .string(IndexNowTests.key))
      #expect(bodies.first?["keyLocation"] == .string("https://sitio.example/casa/\(IndexNowTests.key).txt"))
      #expect(bodies.first?["urlList"]?.items.compactMap(\.text) == addresses)
      let types = await engine.types
      #expect(types == ["application/json; charset=utf-8"])
      #expect(try changes(site) == [])
      let again = try await announcement(site).send(to: endpoint, waiting: 600)
      #expect(again.isEmpty)
    }
    _ = await site.build()
    #expect(try changes(site) == [])
  }

  @Test(arguments: [
    (400, "fault of the program"), (403, "holds the key"), (422, "site.url"), (429, "wait: 120"),
    (500, "try again later"), (301, "has moved"), (404, "--endpoint"),
  ])
  func keepsABatchThatIsNotTaken(_ code: Int, advice: String) async throws {
    let site = try site()
    _ = await site.build()
    try site.write(Data(article("Dos").utf8), to: "content/articles/b.md")
    _ = await site.build()
    let before = try changes(site)
    try await SearchEngine.answering([code]) { endpoint, engine in
      let deliveries = try await announcement(site).send(to: endpoint, waiting: 600)
      let delivery = try #require(deliveries.first)
      #expect(!delivery.answer.isTaken)
      #expect(delivery.answer.advice(keyLocation: "https://x.example/k.txt").contains(advice))
      let count = await engine.bodies.count
      #expect(count == 1, "nothing is sent twice")
    }
    #expect(try changes(site) == before && !before.isEmpty)
    _ = await site.build()
    #expect(try changes(site) == before)
  }

  @Test func keepsABatchThatNobodyTakes() async throws {
    let site = try site()
    _ = await site.build()
    let all = try announcement(site, all: true)
    var endpoint: URL?
    try await SearchEngine.answering([200]) { address, _ in endpoint = address }
    // Nobody listens there any more.
    let address = try #require(endpoint)
    let delivery = try #require(try await all.send(to: address).first)
    #expect(!delivery.answer.isTaken && delivery.answer.advice(keyLocation: "").contains("no answer"))
  }

  @Test func tellsOfTenThousandARequestAndStopsWhereOneIsNotTaken() async throws {
    let site = try site()
    _ = await site.build()
    let pages = Dictionary(
      uniqueKeysWithValues: (0..<25_000).map { ("https://sitio.example/casa/\(String(100_000 + $0))/", "1") }
    )
    let reading = try SiteFolder(path: site.folder.path).readConfiguration()
    let configuration = try #require(reading.value)
    let indexNow = try #require(IndexNowSite(configuration))
    let nothing = IndexNowState(indexNow, pages: [:], previous: nil)
    let state = IndexNowState(indexNow, pages: pages, previous: nothing.json)
    try site.write(Data(state.json), to: ".contrapeso/public/indexnow.json")
    try await SearchEngine.answering([200, 429]) { endpoint, engine in
      let deliveries = try await announcement(site).send(to: endpoint, waiting: 600)
      #expect(deliveries.map(\.addresses) == [10_000, 10_000])
      #expect(deliveries.map(\.answer.isTaken) == [true, false])
      let counts = await engine.bodies.map { $0["urlList"]?.items.count }
      #expect(counts == [10_000, 10_000])
    }
    let rest = try announcement(site).batch
    #expect(rest.entries.count == 15_000)
    #expect(rest.entries.first?.url == "https://sitio.example/casa/110000/")
  }

  /// A build between the looking and the noting changed a page again: that is still to be told.
  @Test func losesNoChangeThatComesBetween() async throws {
    let site = try site()
    _ = await site.build()
    try site.write(Data(article("Dos").utf8), to: "content/articles/a.md")
    _ = await site.build()
    let looked = try announcement(site)
    try site.write(Data(article("Tres").utf8), to: "content/articles/a.md")
    _ = await site.build()
    try await SearchEngine.answering([200]) { endpoint, _ in
      _ = try await looked.send(to: endpoint, waiting: 600)
    }
    #expect(try changes(site).contains("updated /articulos/a/"))
  }

  @Test func refusesWhatItCannotStandFor() async throws {
    let bare = try TemporarySite.minimal()
    _ = await bare.build()
    #expect(try refusal(bare) == ["indexnow.no-key"])
    let site = try site()
    #expect(try refusal(site) == ["indexnow.no-batch"])
    _ = await site.build()
    #expect(try refusal(site) == [])
    try site.write(Data("{}".utf8), to: ".contrapeso/public/indexnow.json")
    #expect(try refusal(site) == ["indexnow.stale-batch"])
    _ = await site.build()
    #expect(try refusal(site) == [])
    let moved =
      "site: {name: S, url: https://otro.example, language: es}\nsearch: {indexnow-key: \(IndexNowTests.key)}\n"
    try site.write(Data(moved.utf8), to: "contrapeso.yml")
    #expect(try refusal(site) == ["indexnow.stale-batch"])
    _ = await site.build()
    #expect(try announcement(site).lines == [], "of another address nothing is known to have changed")
  }

  /// What stood at the former addresses is not this site's to tell of.
  @Test(
    arguments: [
      "http://sitio.example/casa", "https://sitio.example", "https://sitio.example/casa/nueva",
      "https://sitio.example/casas", "https://otro.example/casa",
    ]
  )
  func beginsAnewWhereTheSiteMoved(_ address: String) async throws {
    let site = try site()
    _ = await site.build()
    let moved =
      "site: {name: S, url: \(address), language: es}\nsearch: {indexnow-key: \(IndexNowTests.key)}\n"
    try site.write(Data(moved.utf8), to: "contrapeso.yml")
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let found = await SiteCheck(options: options, language: "en").run().findings.map(\.finding.rule)
    #expect(!found.contains("S12"))
    _ = await site.build()
    #expect(try announcement(site).lines == [])
    let all = try announcement(site, all: true).lines
    #expect(all.contains("added \(address)/articulos/a/") && all.allSatisfy { $0.contains(" \(address)/") })
  }

  @Test func isReadBackAsItWasWritten() throws {
    let site = try site()
    let reading = try SiteFolder(path: site.folder.path).readConfiguration()
    let configuration = try #require(reading.value)
    let indexNow = try #require(IndexNowSite(configuration))
    let first = IndexNowState(indexNow, pages: ["https://sitio.example/casa/a\"/": "1"], previous: nil)
    let second = IndexNowState(indexNow, pages: ["https://sitio.example/casa/b/": "2"], previous: first.json)
    #expect(IndexNowState(json: first.json) == first)
    #expect(IndexNowState(json: second.json) == second)
    #expect(second.batch.entries.map(\.change) == [.removed, .added])
  }

  @Test func isLookedAtByTheAudit() async throws {
    let site = try site()
    _ = await site.build()
    try site.write(Data(article("Dos").utf8), to: "content/articles/b.md")
    let options = BuildOptions(site: site.folder.path, clock: TemporarySite.now, workers: 2)
    let found = await SiteCheck(options: options, language: "en").run().findings.map(\.finding.rule)
    #expect(!found.contains("S12"))
  }
}
