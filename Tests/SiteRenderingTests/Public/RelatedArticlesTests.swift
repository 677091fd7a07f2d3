import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct RelatedArticlesTests {
  /// Eight articles of a bakery, of which three tell of flour, two of noise and two of raffles; the last is of its own kind.
  private static let corpus: [(slug: String, tags: [String], text: String)] = [
    (
      "molino", [],
      "La harina viene del molino de Alcudra. El trigo se muele en piedra y la harina reposa un mes."
    ),
    (
      "trigo", [],
      "El trigo de la comarca es xeixa. Quien lo siembra lleva el trigo al molino de Alcudra en julio."
    ),
    (
      "precio-harina", [],
      "Sube la harina y sube la barra. El molino de Alcudra explica en julio lo que cuesta el trigo."
    ),
    (
      "ruido", ["obrador"],
      "Medimos el ruido del obrador de noche. Los decibelios bajan con un silenciador nuevo."
    ),
    (
      "vecinos", ["obrador"],
      "Los vecinos piden menos ruido. Los decibelios de noche se miden otra vez con el silenciador."
    ),
    (
      "sorteo", ["sorteos"],
      "Este sorteo es falso. Una cuenta copia el logotipo y pide la tarjeta a quien participa."
    ),
    (
      "cuenta", ["sorteos"],
      "Cómo reconocer una cuenta que copia el logotipo: pide la tarjeta y promete un sorteo falso."
    ),
    ("escuela", [], "Abrimos ocho plazas con contrato para aprender el oficio desde el primer día."),
  ]

  private func related(_ change: (inout SiteContent) -> Void = { _ in }) throws -> [String: [String]] {
    var content = Fixture.content()
    content.articles = RelatedArticlesTests.corpus.enumerated().map { index, entry in
      var article = Fixture.article(
        entry.slug,
        daysAgo: Int64(index + 1),
        title: entry.slug,
        body: entry.text
      )
      article.tags = entry.tags
      return article
    }
    change(&content)
    let site = try Fixture.site(content)
    return Dictionary(
      uniqueKeysWithValues: zip(content.articles, site.related).map { article, related in
        (article.slug, related.map { content.articles[$0].slug })
      }
    )
  }

  @Test(arguments: [
    ("molino", ["trigo", "precio-harina"]), ("trigo", ["precio-harina", "molino"]),
    ("precio-harina", ["trigo", "molino"]), ("ruido", ["vecinos"]), ("vecinos", ["ruido"]),
    ("sorteo", ["cuenta"]),
    ("escuela", []),
  ])
  func findsWhatAReaderWouldChoose(slug: String, expected: [String]) throws {
    let found = try related()[slug] ?? ["?"]
    #expect(Set(found) == Set(expected))
  }

  @Test func goesByTheTextWhereThereAreNoSubjects() throws {
    let related = try related { content in
      for index in content.articles.indices { content.articles[index].tags = [] }
    }
    #expect(related["ruido"] == ["vecinos"] && related["sorteo"] == ["cuenta"] && related["escuela"] == [])
  }

  @Test func letsSubjectsCountWhereTextsDiffer() throws {
    let related = try related { content in
      content.articles[7].tags = ["harina"]
      content.articles[0].tags = ["harina"]
    }
    #expect(related["escuela"] == ["molino"])
  }

  @Test func prefersARareSubjectToACommonOne() throws {
    let related = try related { content in
      for index in content.articles.indices {
        content.articles[index].tags = ["pan"]
        content.articles[index].body = MarkdownBody(text: "", firstLine: 1)
      }
      content.articles[1].tags.append("xeixa")
      content.articles[7].tags.append("xeixa")
    }
    #expect(related["escuela"]?.first == "trigo")
  }

  @Test func keepsLanguagesApart() throws {
    let related = try related { content in content.articles[4].language = Fixture.english }
    #expect(related["ruido"] == [] && related["vecinos"] == [])
  }

  @Test func isTheSameEachTime() throws {
    #expect(try related() == related())
  }

  /// What half of them have in common brings none together, so that ten times the articles cost ten times as much.
  @Test(.timeLimit(.minutes(2))) func staysLinearWhereAllIsAlike() throws {
    let texts = ["siempre igual texto ", "nunca otra cosa "]
    let articles = (0..<6000).map { index in
      Fixture.article(
        "a\(index)",
        title: "Lo mismo",
        body: String(repeating: texts[index % 2], count: 40)
      )
    }
    var plan = PagePlan()
    plan.articles[Fixture.spanish] = Array(articles.indices)
    let related = RelatedArticles.find(plan: plan, articles: articles)
    #expect(related.allSatisfy { $0.isEmpty })
  }

  @Test func takesTheGreatestSums() {
    var sums = LikenessSums(count: 9)
    for (number, value) in [(5, 0.5), (2, 0.25), (7, 0.5), (2, 0.5), (1, 0.1), (8, 0.4)] as [(Int, Float)] {
      sums.add(value, to: number)
    }
    #expect(sums.takeGreatest(3, atLeast: 0.2) == [2, 5, 7])
    sums.add(0.3, to: 7)
    #expect(sums.takeGreatest(3, atLeast: 0.2) == [7])
  }
}
