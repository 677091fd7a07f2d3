import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

/// The answers to an incident: the first one says how fast somebody spoke, and is told however few read it.
@Suite struct IncidentAnswersTests {
  private static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  /// The dashboard of an incident with so many mentions, each of wider reach than the one before and answered after it.
  static func content(_ count: Int) -> DashboardContent {
    func moment(_ minutes: Int) -> Timestamp { now.advanced(bySeconds: Int64(minutes - 200) * 60) }
    let mentions = (0..<count).map { number in
      var made = Mention(id: "m\(number)", source: "foro", published: moment(number), text: "Moho \(number)")
      made.reach = 100 * (number + 1)
      return made
    }
    let ledger = (0..<count).map { number in
      LedgerEntry(
        mention: "m\(number)",
        at: moment(number + 100),
        action: .answer,
        text: "Gracias, \(number)!",
        location: SourceLocation(file: "l.yml", line: number + 1)
      )
    }
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/moho.md"),
      id: "moho",
      title: "Moho",
      kind: .rumour,
      severity: .high,
      state: .active,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.matches.terms = ["moho"]
    incident.clocks[.firstSignal] = moment(0)
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    let reputation = Reputation(of: mentions, ledger: ledger, incidents: [incident], configuration, now: now)
    return DashboardContent(of: reputation, configuration, hasVoices: true)
  }

  private func told(_ count: Int) throws -> (numbers: [Int], page: String) {
    let page = try #require(
      try DashboardRendererTests.files("en", of: Self.content(count))["d/incidents/moho/index.html"]
    )
    let section = page[try #require(page.firstRange(of: "id=\"answers\"")).lowerBound...]
    return (section.matches(of: /Gracias, (\d+)!/).compactMap { Int($0.1) }, page)
  }

  @Test func tellsTheFirstAndThoseToTheWidestReach() throws {
    let (numbers, page) = try told(12)
    #expect(numbers.prefix(8) == [0, 5, 6, 7, 8, 9, 10, 11])
    #expect(page.contains("Of 12 answers, the first one and those to the mentions of the widest reach."))
  }

  @Test func tellsAllOfFew() throws {
    let (numbers, page) = try told(8)
    #expect(numbers.prefix(8) == [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(!page.contains("the first one and those"))
  }
}
