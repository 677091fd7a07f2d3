import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct ResponsesPageTests {
  /// The section of removals; the fixture has one already.
  private func removals(_ count: Int) throws -> TemplateValues {
    let entries = (0..<count).map { number in
      LedgerEntry(
        mention: "m\(number + 100)",
        at: DashboardFixture.now.advanced(bySeconds: Int64(number - 1000)),
        action: .remove,
        location: SourceLocation(file: "l.yml")
      )
    }
    let page = try DashboardPage(DashboardFixture.content(more: entries), Fixture.english)
    let trails = try #require(page.responses().values["trails"] as? [TemplateValues])
    return try #require(trails.first)
  }

  @Test(arguments: [
    (24, 25, nil), (25, 25, "One older case is in the ledger."),
    (40, 25, "16 older cases are in the ledger."),
  ])
  func showsTheLatestTrailsAndSaysHowManyThereAreMore(_ count: Int, _ shown: Int, _ older: String?) throws {
    let values = try removals(count)
    #expect((values["trails"] as? [TemplateValues])?.count == shown)
    #expect(values["older"] as? String == older)
  }

  @Test func listsNoAnswersToWhatIsNoComplaint() throws {
    // The same words, which show little, to a negative, a neutral and a positive mention.
    let entries = ["m120", "m121", "m122"].map { mention in
      LedgerEntry(
        mention: mention,
        at: DashboardFixture.now,
        action: .answer,
        text: "Hola. Ya lo hemos visto y lo vamos a mirar.",
        location: SourceLocation(file: "l.yml")
      )
    }
    let page = try DashboardPage(DashboardFixture.content(more: entries), Fixture.english)
    let lacking = try #require(page.responses().values["lacking"] as? [TemplateValues])
    let shown = Set(lacking.compactMap { $0["identifier"] as? String })
    #expect(shown.intersection(["m120", "m121", "m122"]) == ["m120"])
  }
}
