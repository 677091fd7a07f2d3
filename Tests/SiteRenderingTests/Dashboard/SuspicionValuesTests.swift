import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SuspicionValuesTests {
  private static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  /// The files of a dashboard on which somebody who is called like the brand waits for an answer: less than eight times
  /// as long as is allowed, as what waits for longer comes later.
  private func files(
    _ ledger: [LedgerEntry] = [],
    authors display: Privacy.AuthorDisplay = .full
  ) throws -> [String: String] {
    let mentions = [("a", "laespiga_oficial"), ("b", "ana"), ("c", "laespiga_oficial")].enumerated()
      .map { number, mention in
        var made = Mention(
          id: mention.0,
          source: "plaza",
          published: Self.now.advanced(bySeconds: Int64(number - 7) * 3600),
          text: "Premio \(number)"
        )
        made.author = Author(handle: mention.1)
        return made
      }
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    configuration.brand.terms = ["La Espiga"]
    configuration.privacy.authors[.team] = display
    let reputation = Reputation(of: mentions, ledger: ledger, configuration, now: Self.now)
    let content = DashboardContent(of: reputation, configuration, hasVoices: true)
    return try DashboardRendererTests.files("en", of: content)
  }

  private let mark =
    "<strong>Impersonation suspected</strong>: “laespiga_oficial” adds “oficial” to “laespiga”."

  @Test func tellsOfASuspicionWhereSomebodyWaits() throws {
    let files = try files()
    let queue = try #require(files["d/queue/index.html"])
    #expect(queue.split(separator: mark).count == 3)
    #expect(queue.contains("<a href=\"/d/#suspicion-1\">See the evidence</a>"))
    let overview = try #require(files["d/index.html"])
    #expect(overview.contains("<li id=\"suspicion-1\">"))
    #expect(overview.contains(mark))
    // The archive tells no suspicions.
    #expect(files["d/mentions/2026-03/index.html"]?.contains("class=\"banner suspected\"") == false)
  }

  @Test func keepsTheOrderAndTheName() throws {
    let queue = try #require(try files(authors: .pseudonym)["d/queue/index.html"])
    #expect(!queue.contains("laespiga_oficial"))
    #expect(queue.contains("its name is like the brand’s"))
    let order = ["a", "b", "c"].compactMap { queue.firstRange(of: "id=\"mention-\($0)\"")?.lowerBound }
    #expect(order.count == 3 && order == order.sorted())
  }

  @Test func tellsOfNobodyWhomSomebodyLookedAt() throws {
    let place = SourceLocation(file: "l.yml")
    let looked = LedgerEntry(mention: "a", at: Self.now, action: .leave, reason: "x", location: place)
    let files = try files([looked])
    #expect(files["d/queue/index.html"]?.contains("class=\"banner suspected\"") == false)
    #expect(files["d/index.html"]?.contains("Looked at on") == true)
  }
}
