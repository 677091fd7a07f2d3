import Charts
import ReputationAnalysis
import ReputationModel

// What the page of a query says of the articles that are for it.
extension DashboardPage {
  /// An article's row on the page of its query.
  func row(ofContender contender: Contender, in pushDown: PushDown) -> TemplateValues {
    [
      "title": contender.article.title,
      "language": contender.article.language.rawValue,
      "lang": otherLanguage(contender.article.language),
      "url": address(of: pushDown, contender),
      "position": words(contender.standing),
      "elsewhere": contender.elsewhere.map(placeWords.place),
      "state": words(contender),
      "change": words(contender.change28),
      "score": contender.facts?.appraisal?.search.map { localizer.number($0) }
        ?? strings["dashboard.not-known"],
      "inbound": contender.facts.map { localizer.number($0.inboundTexts) } ?? strings["dashboard.not-known"],
    ]
  }

  /// Everything there is to say of an article.
  func values(ofContender contender: Contender) -> TemplateValues {
    let article = contender.article
    let facts = contender.facts
    return [
      "url": facts.map { root.link($0.path) },
      "tiles": tiles(contender),
      "facts": self.facts(contender),
      "links": facts.map { links($0, contender) },
      "remarks": (facts?.appraisal?.remarks ?? []).map { remark -> TemplateValues in
        ["rule": remark.rule, "message": remark.message, "fix": remark.fix]
      },
      "hasRemarks": !(facts?.appraisal?.remarks ?? []).isEmpty,
      "isAppraised": facts?.appraisal != nil,
      "scores": scores(facts?.appraisal),
      // What the article says is in its own language, whatever the site's.
      "contentLanguage": article.language.rawValue,
      "hasEvidence": !article.evidence.isEmpty,
      "evidence": article.evidence.map { evidence($0) },
      "answers": article.answers.compactMap { id -> TemplateValues? in
        reputation.incidents.first { $0.incident.id == id }.map {
          ["url": addresses.incident(id), "title": $0.incident.title]
        }
      },
    ]
  }

  /// Where it stands, in words.
  private func words(_ contender: Contender) -> String {
    switch contender.state {
    case .notLooked: return strings["dashboard.push.states.not-looked"]
    case .notAmongFirst: return strings["dashboard.push.states.not-among-first"]
    case .beyondFirstPage: return strings["dashboard.push.states.beyond-first-page"]
    case .above: return strings["dashboard.push.states.above"]
    case .firstPage:
      guard let gap = contender.gap, gap > 0 else { return strings["dashboard.push.states.first-page"] }
      return localizer.plural("dashboard.push.states.below", gap)
    }
  }

  private func words(_ change: Contender.Change) -> String {
    switch change {
    case .by(0): strings["dashboard.push.changes.none"]
    case .by(let positions):
      localizer.plural(
        positions > 0 ? "dashboard.push.changes.rose" : "dashboard.push.changes.fell",
        abs(positions)
      )
    case .entered: strings["dashboard.push.changes.entered"]
    case .left: strings["dashboard.push.changes.left"]
    case .absent: strings["dashboard.push.changes.absent"]
    case .unknown: strings["dashboard.not-known"]
    }
  }

  private func tiles(_ contender: Contender) -> [TemplateValues] {
    func tile(_ key: String, _ value: String?, missing: String? = nil, note: String? = nil) -> TemplateValues
    {
      [
        "label": strings["dashboard.push.tiles.\(key)"], "value": value,
        "missing": missing ?? strings["dashboard.not-known"], "note": note,
      ]
    }
    // A higher position is a smaller number; the line goes up where the article does.
    let line = Sparkline(
      values: contender.standings.suffix(26).map { point in
        if case .ranked(let position) = point.standing { -Double(position) } else { nil }
      }
    ).svg()
    var position = tile(
      "position",
      contender.position.map { localizer.number($0) },
      missing: words(contender.standing),
      note: words(contender)
    )
    position["sparkline"] = line.isEmpty ? nil : line
    return [
      position,
      tile("best", contender.best.map { localizer.number($0) }, missing: strings["dashboard.push.never"]),
      change("week", contender.change7),
      change("month", contender.change28),
    ]
  }

  /// A change: a number where it is one, else in words.
  private func change(_ key: String, _ change: Contender.Change) -> TemplateValues {
    let label = strings["dashboard.push.tiles.\(key)"]
    guard case .by(let positions) = change else {
      return ["label": label, "value": nil as String?, "missing": words(change)]
    }
    return ["label": label, "value": localizer.signed(positions), "note": words(change)]
  }

  /// Its searches, its times, its languages.
  private func facts(_ contender: Contender) -> [TemplateValues] {
    let article = contender.article
    let days = today.days(since: content.configuration.site.timeZone.day(of: contender.article.changed))
    func fact(_ key: String, _ text: String?) -> TemplateValues? {
      text.map { ["label": strings["dashboard.push.facts.\(key)"], "text": $0] }
    }
    let others = article.queries.map { VisibleText.make($0, limit: 120) }.joined(separator: " · ")
    return [
      fact("queries", others.isEmpty ? strings["dashboard.push.facts.no-queries"] : others),
      fact("published", localizer.date(article.published)),
      fact("updated", article.updated.map { localizer.date($0) } ?? strings["dashboard.push.facts.never"]),
      fact(
        "age",
        localizer.plural("dashboard.push.facts.days", max(0, days))
      ),
      fact("language", article.language.rawValue),
      fact(
        "missing",
        contender.missingLanguages.isEmpty
          ? strings["dashboard.push.facts.complete"]
          : contender.missingLanguages.map(\.rawValue).joined(separator: ", ")
      ),
    ].compactMap { $0 }
  }

  private func scores(_ appraisal: ArticleFacts.Appraisal?) -> [TemplateValues] {
    guard let appraisal else { return [] }
    return [("search", appraisal.search), ("reading", appraisal.reading)].map { key, score in
      [
        "label": strings["dashboard.push.scores.\(key)"],
        "value": score.map { localizer.number($0) },
        "missing": strings["dashboard.not-known"],
      ]
    }
  }

  private func links(_ facts: ArticleFacts, _ contender: Contender) -> TemplateValues {
    func values(_ links: [ArticleFacts.Link]) -> [TemplateValues] {
      links.map { ["url": root.link($0.path), "title": $0.title, "words": $0.words] }
    }
    let count = facts.inboundTexts
    let summary: String =
      switch count {
      case 0: strings["dashboard.push.links.orphan"]
      case 1: strings["dashboard.push.links.weak"]
      default:
        localizer.plural("dashboard.push.links.inbound", count)
      }
    return [
      "summary": summary,
      "hasInbound": !facts.inbound.isEmpty, "inbound": values(facts.inbound),
      "hasOutbound": !facts.outbound.isEmpty, "outbound": values(facts.outbound),
      "hasSuggestions": !contender.suggestions.isEmpty,
      "suggestions": contender.suggestions.map { article -> TemplateValues in
        [
          "title": article.title, "file": article.location.file, "lang": otherLanguage(article.language),
        ]
      },
    ]
  }
}
