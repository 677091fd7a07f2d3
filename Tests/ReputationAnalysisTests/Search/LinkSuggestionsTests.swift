import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct LinkSuggestionsTests {
  private func near(_ others: [Article], tags: [String] = ["Pan y Masa"]) -> [String] {
    var article = PushDownSample.article("uno", queries: ["harina local"])
    article.tags = tags
    let all = [article] + others
    return LinkSuggestions(for: [article.location.file], among: all).near(article).map(\.slug)
  }

  private func other(_ slug: String, tags: [String] = [], queries: [String] = [], language: String = "es")
    -> Article
  {
    var article = PushDownSample.article(slug, language: LanguageCode(rawValue: language), queries: queries)
    article.tags = tags
    article.title = slug
    return article
  }

  @Test func findsThoseThatShareASubjectOrTwoWords() {
    #expect(
      near([
        other("tema", tags: ["pan y masa"]), other("palabras", queries: ["Harina  LOCAL"]),
        other("una", queries: ["harina"]), other("nada"), other("otra", tags: ["pan y masa"], language: "ca"),
      ]) == ["tema", "palabras"]
    )
  }

  @Test func aThousandOfOneSubjectCostLittleAndComeNewestFirst() {
    var others = (0..<1000).map { other("a\($0)", tags: ["pan y masa"]) }
    for index in others.indices { others[index].published = Sample.hour(index) }
    let found = near(others)
    #expect(found.count == 40)
    #expect(found.first == "a999")
  }
}
