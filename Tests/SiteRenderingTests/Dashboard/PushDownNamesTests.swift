import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct PushDownNamesTests {
  private func names(_ queries: [String]) -> [String?] {
    let pushDowns = pushDowns(queries)
    let names = PushDownNames(pushDowns)
    return queries.map { query in
      pushDowns.first { $0.query.query == query }.flatMap { names[$0.number] }
    }
  }

  private func pushDowns(_ queries: [String], _ articles: [Article] = []) -> [PushDown] {
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
      articles: articles,
      configuration: SiteConfiguration(site: site),
      now: Timestamp(seconds: 1_773_129_600)
    )
    return PushDownPlan(reputation, articles: articles).pushDowns([:])
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

  /// A query may be written so that its slug is another's with digits; the name is longer then, and not the same.
  @Test func noneIsTheOtherWithItsDigits() throws {
    let digits = String(SHA256.hexDigest(of: "pan-malo".utf8).prefix(8))
    let found = names(["pan malo", "pan malo \(digits)", "pan-malo"]).compactMap { $0 }
    #expect(Set(found).count == 3)
  }

  /// Articles of one slug in two folders or languages have pages of their own, at addresses that do not depend on which
  /// of them ranks higher.
  @Test func articlesOfOneSlugHaveNamesOfTheirOwn() throws {
    let places = [
      ("es", "2025/pan"), ("es", "2026/pan"), ("en", "en/pan"), ("es-ar", "pan"), ("es", "ar-pan"),
    ]
    let articles = places.map { language, path in
      var article = Article(
        location: SourceLocation(file: "content/articles/\(path).md"),
        title: "Pan",
        description: "Pan",
        published: Timestamp(seconds: 0),
        language: LanguageCode(rawValue: language),
        slug: String(path.split(separator: "/").last ?? ""),
        body: MarkdownBody(text: "", firstLine: 1)
      )
      article.queries = ["pan malo"]
      return article
    }
    for articles in [articles, articles.reversed()] {
      let pushDown = try #require(pushDowns(["pan malo"], articles).first)
      let names = PushDownNames([pushDown])
      let found = places.map { names[pushDown.number, "content/articles/\($0.1).md"] ?? "" }
      #expect(found[0] == "es-pan" && found[1].hasPrefix("es-pan-") && found[2] == "en-pan")
      #expect(Set(found).count == 5 && !found.contains(""))
    }
  }
}
