import Charts
import ReputationAnalysis
import ReputationModel

// The page of a query, or of an article and a query it is for: what to do next, who stands where, and why.
extension DashboardPage {
  /// The query of that number with what to do about it; `nil` where none is told of.
  func pushDown(_ number: Int) -> PushDown? {
    let index = number - 1
    return content.pushDowns.indices.contains(index) ? content.pushDowns[index] : nil
  }

  /// The address of a query's page, or of one of its articles.
  func address(of pushDown: PushDown, _ contender: Contender? = nil) -> String? {
    guard let name = pushDownNames[pushDown.number] else { return nil }
    guard let contender else { return addresses.pushDown(name) }
    return pushDownNames[pushDown.number, contender.file].map { addresses.pushDown(name, article: $0) }
  }

  /// The first step, with where the others stand.
  func next(_ pushDown: PushDown, _ contender: Contender?) -> TemplateValues? {
    guard let first = pushDown.steps.first, let url = address(of: pushDown) else { return nil }
    let query = queryNames[pushDown.query.query]
    let more = pushDown.steps.count - 1
    return [
      "what": StepTexts(pushDown: pushDown, strings: strings, localizer: localizer).what(first),
      "url": url,
      "more": more > 0
        ? localizer.plural("dashboard.push.more-steps", more) : nil,
      "label": strings.text("dashboard.push.open-query", ["query": query]),
    ]
  }

  /// The values of the page.
  func pushDown(_ pushDown: PushDown, _ contender: Contender?) -> Body {
    let query = queryNames[pushDown.query.query]
    let figure = QueryFigure(page: self, query: pushDown.query, number: pushDown.number)
    let holders = HoldersFigure(page: self, query: pushDown.query, number: pushDown.number)
    let steps = contender.map { pushDown.steps(for: $0) } ?? pushDown.steps
    let texts = StepTexts(pushDown: pushDown, strings: strings, localizer: localizer)
    let title = contender.map { "\($0.article.title) · \(query)" } ?? query
    return Body(
      title: title,
      tab: .search,
      [
        "query": query,
        "queryURL": contender.flatMap { _ in address(of: pushDown) },
        "heading": contender.map { $0.article.title } ?? query,
        "headingLanguage": contender.flatMap { otherLanguage($0.article.language) },
        "grade": pushDown.query.grade?.letter.rawValue,
        "gradeReason": pushDown.query.grade.map(reason),
        "searched": searched(pushDown),
        // Where there are several pages of results, the figures say of which they are.
        "followed": pushDown.query.elsewhere.isEmpty ? nil : searched(pushDown),
        "found": found(pushDown),
        "steps": steps.map(texts.values),
        "opponents": pushDown.opponents.map { values(ofOpponent: $0, in: pushDown.query) },
        "hasOpponents": !pushDown.opponents.isEmpty,
        "moreOpponents": pushDown.moreOpponents == 0
          ? nil
          : localizer.plural("dashboard.push.more-damaging", pushDown.moreOpponents),
        "firstPage": figure.firstPage()?.values(localizer),
        "courses": contender == nil
          ? [holders.figure(), figure.history()].compactMap { $0?.values(localizer) } : [],
        "articles": contender == nil
          ? pushDown.contenders.map { row(ofContender: $0, in: pushDown) } : [],
        "isQuery": contender == nil,
        "hasArticles": !pushDown.contenders.isEmpty,
        "rivalries": pushDown.query.rivalries.flatMap(rivalry),
        "article": contender.map { values(ofContender: $0) },
      ]
    )
  }

  /// Where and how the search was made, as far as that is known.
  private func searched(_ pushDown: PushDown) -> String? {
    guard let snapshot = pushDown.query.snapshot else { return nil }
    let known = placeWords.parts(snapshot.search)
    let day =
      placeWords.staleness(pushDown.query)
      ?? strings.text("dashboard.search.as-of", ["day": localizer.date(snapshot.day)])
    return known.isEmpty ? day : "\(known). \(day)"
  }

  /// How often it is made, what for, and what Search Console says of it; `nil` where nothing of it is known.
  private func found(_ pushDown: PushDown) -> String? {
    let demand = pushDown.query.demand
    let sentences = [
      demand.volume.map { localizer.plural("dashboard.push.volume", $0) },
      demand.intent.map { strings["dashboard.push.intents.\($0.rawValue)"] },
      clicks(pushDown),
    ]
    let known = sentences.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: " ")
  }

  private func clicks(_ pushDown: PushDown) -> String? {
    guard let clicks = pushDown.query.clicks, let impressions = pushDown.query.impressions else { return nil }
    return strings.text(
      "dashboard.push.clicks",
      ["clicks": localizer.number(clicks), "impressions": localizer.number(impressions)]
    )
  }

  // MARK: What does damage

  private func values(ofOpponent opponent: Opponent, in query: QueryFigures) -> TemplateValues {
    [
      "title": opponent.title.map { VisibleText.make($0, limit: 160) },
      // Never a link: a reader who wants the page copies its address, and no click lends it weight.
      "address": VisibleText.make(QueryFigure.short(opponent.url), limit: 200),
      "position": position(of: opponent, in: query),
      "elsewhere": opponent.elsewhere.map(placeWords.place),
      "best": opponent.best.map { localizer.number($0) },
      "seen": seen(opponent),
      "mention": opponent.mention.map { mention -> TemplateValues in
        [
          "url": archiveAddress(of: mention),
          "handling": chips.handling(reputation.ledger.handlings[mention], isOverdue: false),
        ]
      },
      "incidents": opponent.incidents.compactMap { id -> TemplateValues? in
        reputation.incidents.first { $0.incident.id == id }.map {
          ["url": addresses.incident(id), "title": $0.incident.title]
        }
      },
      "state": state(of: opponent.record),
      "record": opponent.record.entries.map(line),
    ]
  }

  /// Where it stands, with the day where that is long ago.
  private func position(of opponent: Opponent, in query: QueryFigures) -> String {
    let standing = words(opponent.standing)
    guard query.unseenDays != nil, let day = query.snapshot?.day else { return standing }
    return strings.text("dashboard.search.formerly", ["place": standing, "day": localizer.date(day)])
  }

  private func seen(_ opponent: Opponent) -> String? {
    guard let first = opponent.firstSeen, let last = opponent.lastSeen else { return nil }
    guard first != last else {
      return strings.text("dashboard.push.seen-once", ["day": localizer.shortDate(first)])
    }
    return strings.text(
      "dashboard.push.seen",
      ["from": localizer.shortDate(first), "to": localizer.shortDate(last)]
    )
  }

  /// Whether anything was asked for, as a chip.
  private func state(of record: RemovalRecord) -> TemplateValues {
    switch record.state {
    case .nothing: ["code": "open", "text": strings["dashboard.push.asked.nothing"]]
    case .waiting(let since):
      [
        "code": "responding",
        "text": strings.text("dashboard.push.asked.waiting", ["day": localizer.shortDate(since)]),
      ]
    case .granted: ["code": "answered", "text": strings["dashboard.push.asked.granted"]]
    case .refused: ["code": "false-alarm", "text": strings["dashboard.push.asked.refused"]]
    }
  }

  private func line(_ entry: RemovalRecord.Entry) -> TemplateValues {
    let what: String =
      switch entry.deed {
      case .asked(let kind): strings["dashboard.push.deeds.\(kind.rawValue)"]
      case .answered(let answer): strings["dashboard.push.deeds.\(answer.rawValue)"]
      case .told(let kind): strings["dashboard.updates.\(kind.rawValue)"]
      case .removed: strings["dashboard.push.deeds.removed"]
      }
    return [
      "time": time(entry.at),
      "what": what,
      "to": entry.to.map { VisibleText.make($0, limit: 80) },
      "source": entry.source.map { reference($0) },
      "incidentURL": entry.incident.map { addresses.incident($0) },
    ]
  }
}
