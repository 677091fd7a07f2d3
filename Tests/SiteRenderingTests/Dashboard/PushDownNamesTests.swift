import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PushDownNamesTests {
  private func names(_ queries: [String]) -> [String?] {
    var builder = RankingStoreBuilder()
    for query in queries {
      var row = ObservedResult(
        search: TrackedSearch(query: query),
        day: CalendarDay(daysSince1970: 20_500),
        location: SourceLocation(file: "r.csv", line: 1)
      )
      row.position = 1
      row.url = "https://otro.example/"
      builder.append(row)
    }
    let site = SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "es"))
    let reputation = Reputation(
      store: MentionStore(),
      ledger: [],
      incidents: [],
      sources: [],
      rankings: builder.build().store,
      configuration: SiteConfiguration(site: site),
      now: Timestamp(seconds: 1_773_129_600)
    )
    let pushDowns = PushDownPlan(reputation, articles: []).pushDowns([:])
    let names = PushDownNames(pushDowns)
    return queries.map { query in
      pushDowns.first { $0.query.query == query }.flatMap { names[$0.number] }
    }
  }

  @Test func areWordsThatStay() {
    #expect(names(["la espiga alérgenos"]) == ["la-espiga-alergenos"])
    #expect(names(["la espiga alérgenos", "a", "zzzzz"])[0] == "la-espiga-alergenos")
  }

  /// Queries of one slug, of none, of a name that a file system keeps, and of a name too long for one.
  @Test func noTwoAreOneAndNoneIsEmpty() throws {
    let queries = ["pan malo", "pan-malo", "хлеб", "面包", "con", String(repeating: "pan ", count: 200)]
    let found = names(queries).compactMap { $0 }
    #expect(Set(found).count == queries.count)
    #expect(found.allSatisfy { !$0.isEmpty && $0.utf8.count < 100 && $0 != "con" })
    #expect(found.filter { $0 == "pan-malo" }.count == 1)
  }
}
