import ReputationAnalysis
import ReputationModel

extension SummaryDocument {
  /// So many addresses that no longer rank are listed of a query.
  private static let mostOthers = 100

  /// Who holds which position for the brand's queries, and how that changed.
  func search(_ figures: SearchFigures) -> JSONValue {
    .object([
      "control": number(figures.control),
      "queries": .array(figures.queries.map(query)),
    ])
  }

  private func query(_ query: QueryFigures) -> JSONValue {
    .object([
      "query": .string(query.query),
      "tracked": .bool(query.isTracked),
      "clicks": integer(query.clicks),
      "impressions": integer(query.impressions),
      "position": number(query.position),
      "results": .array(
        query.results.map { result in
          .object([
            "position": .integer(result.result.position),
            "url": .string(result.result.shownURL),
            "class": .string(result.resultClass.rawValue),
          ])
        }
      ),
      "control": number(query.control),
      "clickShares": query.firstPage.map(clickShares) ?? .null,
      "grade": query.grade.map(grade) ?? .null,
      "stale": .bool(query.unseenDays != nil),
      "damaging": query.damaging.map(damaging) ?? .null,
      "elsewhere": .array(query.elsewhere.map(elsewhere)),
      "course": query.course.map(course) ?? .null,
      "cannibalisation": .array(query.rivalries.map(rivalry)),
      "articles": .array(query.duels.map(duel)),
    ])
  }

  private func clickShares(_ page: FirstPageControl) -> JSONValue {
    .object(ResultClass.allCases.map { .init($0.rawValue, .number(page.share(of: $0))) })
  }

  private func grade(_ grade: QueryGrade) -> JSONValue {
    let (reason, position): (String, Int?) =
      switch grade.reason {
      case .owned: ("owned", nil)
      case .firstFiveFavourable: ("first-five-favourable", nil)
      case .damaging(let position): ("damaging", position)
      }
    return .object([
      "letter": .string(grade.letter.rawValue),
      "reason": .string(reason),
      "damagingAt": integer(position),
      "earned": .string(grade.earned.rawValue),
      "forFirstFive": .bool(grade.isForFirstFive),
      "owned": .integer(grade.owned),
      "known": .integer(grade.known),
    ])
  }

  private func damaging(_ standing: DamagingStanding) -> JSONValue {
    .object([
      "best": self.standing(standing.best),
      "top3": integer(standing.top3),
      "top5": integer(standing.top5),
      "top10": integer(standing.top10),
    ])
  }

  private func elsewhere(_ other: OtherPage) -> JSONValue {
    let search = other.page.search
    func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    return .object([
      "engine": text(search.engine), "country": text(search.country),
      "language": text(search.language?.rawValue), "device": text(search.device),
      "date": .string(other.page.day.description), "stale": .bool(other.page.isStale),
      "position": .integer(other.place.position),
    ])
  }

  private func course(_ course: QueryCourse) -> JSONValue {
    let listed = course.listed(others: SummaryDocument.mostOthers)
    return .object([
      "since": course.points.first.map { .string($0.day.description) } ?? .null,
      "controlChange": number(course.controlChange),
      "damagingFall": integer(course.damagingFall),
      "days": .array(
        course.points.map { point in
          .object([
            "date": .string(point.day.description),
            "control": number(point.control),
            "damaging": standing(point.damaging.best),
          ])
        }
      ),
      "addresses": .array(
        listed.addresses.map { history in
          .object([
            "url": .string(history.url),
            "class": .string(history.resultClass.rawValue),
            "ranks": .array(history.standings.points.map { standing($0.standing) }),
          ])
        }
      ),
      "moreAddresses": .integer(listed.more),
    ])
  }

  private func rivalry(_ rivalry: OwnRivalry) -> JSONValue {
    .object([
      "host": .string(rivalry.host),
      "together": .array(rivalry.together.map(JSONValue.string)),
      "alternating": .array(rivalry.alternating.map(JSONValue.string)),
      "changes": .integer(rivalry.changes),
    ])
  }

  private func duel(_ duel: ArticleDuel) -> JSONValue {
    .object([
      "file": .string(duel.file),
      "slug": .string(duel.slug),
      "language": .string(duel.language.rawValue),
      "damagingURL": .string(duel.damaging),
      "article": standing(duel.article),
      "damaging": standing(duel.opponent),
      "course": .string(duel.course.rawValue),
    ])
  }

  /// A rank, that there is none among the first so many, or that nobody looked.
  private func standing(_ standing: RankingSnapshot.Standing) -> JSONValue {
    switch standing {
    case .ranked(let position): .object(["position": .integer(position), "notAmongFirst": .null])
    case .notAmongFirst(let count): .object(["position": .null, "notAmongFirst": .integer(count)])
    case .unknown: .null
    }
  }
}
