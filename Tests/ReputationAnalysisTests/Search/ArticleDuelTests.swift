import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ArticleDuelTests {
  private func article(publishedOn day: Int = 0) -> Article {
    var article = Article(
      location: SourceLocation(file: "content/articles/es/etiqueta.md"),
      title: "Etiqueta",
      description: "Qué pasó",
      published: SearchSample.first.advanced(byDays: day).midnightUTC,
      language: LanguageCode(rawValue: "es"),
      slug: "etiqueta",
      body: MarkdownBody(text: "", firstLine: 1)
    )
    article.queries = ["pan"]
    return article
  }

  /// The article at one position and the damaging result at another, 0 for not among the ten.
  private func day(_ day: Int, _ own: Int, _ other: Int) -> ClassifiedSnapshot {
    SearchSample.day(
      day,
      (1...10).map {
        $0 == own
          ? "espiga.example/articulos/etiqueta/" : $0 == other ? "quejas.example/t" : "otro.example/\($0)"
      }
    )
  }

  private func duels(_ days: [ClassifiedSnapshot], publishedOn: Int = 0) -> [ArticleDuel] {
    ArticleDuel.all(
      [article(publishedOn: publishedOn)],
      in: QueryCourse(days, curve: .firstPageSage),
      addresses: ArticleAddresses([
        "content/articles/es/etiqueta.md": ["https://espiga.example/articulos/etiqueta/"]
      ]),
      zone: .utc
    )
  }

  @Test(arguments: [
    // Article and damaging result, first and last.
    (8, 2, 5, 3, ArticleDuel.Course.gaining),
    (5, 3, 8, 2, .losing),
    (5, 3, 6, 4, .level),
    // It came into the first ten: it led by −9 at most, and now by −6.
    (0, 2, 8, 2, .gaining),
    // It fell out of them.
    (8, 2, 0, 2, .losing),
    // The damaging result fell out, but the article fell, too: nobody knows by how much the other did.
    (1, 2, 10, 0, .unknown),
    (2, 8, 2, 0, .gaining),
  ])
  func tellsWhetherItGains(own: Int, other: Int, ownNow: Int, otherNow: Int, course: ArticleDuel.Course) {
    let found = duels([day(0, own, other), day(7, ownNow, otherNow)])
    #expect(found.map(\.course) == [course])
    #expect(found.map(\.lead) == [ownNow > 0 && otherNow > 0 ? otherNow - ownNow : nil])
  }

  @Test func countsFromTheDayItCameOut() {
    let days = [day(0, 0, 1), day(7, 6, 2), day(14, 7, 2)]
    #expect(duels(days, publishedOn: 3).map(\.course) == [.losing])
    #expect(duels(days, publishedOn: 10).map(\.course) == [.unknown])
    #expect(duels(days, publishedOn: 30).map(\.course) == [.unknown])
  }

  @Test func meetsTheQueriesOfTheIncidentsItAnswers() {
    var incident = Sample.incident("aditivos")
    incident.queries = ["Pan con  Aditivos"]
    var answering = article()
    answering.answers = ["aditivos"]
    let written = ArticleQueries([answering], incidents: [incident])
    #expect(written.articles(for: "pan con aditivos").map(\.slug) == ["etiqueta"])
    #expect(written.articles(for: "pan").map(\.slug) == ["etiqueta"])
    #expect(written.articles(for: "bollo").isEmpty)
  }
}
