import ContrapesoKit
import ReputationAnalysis
import ReputationModel

/// The report on searches as a person reads it in a terminal.
struct SearchText {
  let report: SearchReport

  /// So many lines of the first page, and so many further steps, are printed.
  private static let (positions, steps) = (10, 12)

  /// The searches, the most harmed first.
  var text: String {
    guard report.tracked > 0 else {
      return "No search is tracked: put positions into content/rankings."
    }
    return report.queries.map(search).joined(separator: "\n\n")
  }

  private func search(_ pushDown: PushDown) -> String {
    var lines = ["“\(pushDown.query.query.visible)”  \(place(pushDown))"]
    lines += pushDown.query.grade.map { ["    grade \($0.letter.rawValue): \(report.words($0))"] } ?? []
    lines += next(pushDown)
    lines.append("    first page")
    lines += pushDown.query.results.prefix(Self.positions).map { result in
      "      \(pad(result.result.position))  \(mark(result.resultClass))  \(result.result.shownURL.visible)"
    }
    if !pushDown.opponents.isEmpty {
      lines.append("    damaging")
      lines += pushDown.opponents.flatMap(opponent)
      if pushDown.moreOpponents > 0 {
        lines.append("      … and \(pushDown.moreOpponents) that rank no longer")
      }
    }
    lines.append("    articles")
    if pushDown.contenders.isEmpty { lines.append("      none is for this search") }
    lines += pushDown.contenders.map(contender)
    return lines.joined(separator: "\n")
  }

  private func place(_ pushDown: PushDown) -> String {
    guard let snapshot = pushDown.query.snapshot else { return "" }
    let demand = pushDown.query.demand
    let others = [
      demand.volume.map { "\($0) times a month" }, demand.intent?.rawValue,
      pushDown.query.unseenDays.map { "nobody has looked for \($0) days" },
    ]
    return (snapshot.search.place + [snapshot.day.description] + others.compactMap { $0 }).map(\.visible)
      .joined(separator: " · ")
  }

  private func next(_ pushDown: PushDown) -> [String] {
    var lines: [String] = []
    for (offset, step) in pushDown.steps.prefix(Self.steps).enumerated() {
      let words = report.words(step, of: pushDown)
      lines.append("  \(offset == 0 ? "→" : " ") \(offset + 1). \(words.what.visible)")
      lines.append("       \(words.why.visible)")
    }
    let more = pushDown.steps.count - Self.steps
    if more > 0 { lines.append("       … and \(more) more; --json has all") }
    return lines
  }

  private func opponent(_ opponent: Opponent) -> [String] {
    var facts = [standing(opponent.standing)] + opponent.elsewhere.map { "at \(report.words($0))" }
    if let best = opponent.best { facts.append("best \(best)") }
    if let first = opponent.firstSeen, let last = opponent.lastSeen {
      facts.append("seen \(first) to \(last)")
    }
    if !opponent.incidents.isEmpty { facts.append(opponent.incidents.joined(separator: ", ")) }
    var lines = ["      \(opponent.url.visible)", "        \(facts.joined(separator: " · ").visible)"]
    let mention = opponent.mention.map { "mention \(report.mention($0)), \(words(opponent.handling))" }
    lines.append("        \((mention ?? "no mention with this address").visible); \(record(opponent.record))")
    return lines
  }

  private func contender(_ contender: Contender) -> String {
    var facts = [state(contender)] + contender.elsewhere.map { "at \(report.words($0))" }
    if let best = contender.best { facts.append("best \(best)") }
    if let change = words(contender.change7) { facts.append("\(change) in 7 days") }
    if let change = words(contender.change28) { facts.append("\(change) in 28 days") }
    if let appraisal = contender.facts?.appraisal {
      facts.append("search score \(appraisal.search.map(String.init) ?? "?")")
    }
    if let links = contender.facts?.inboundTexts {
      facts.append("linked from \(links) text\(links == 1 ? "" : "s")")
    }
    facts.append("changed \(report.day(contender.article.changed))")
    if !contender.missingLanguages.isEmpty {
      facts.append("not in \(contender.missingLanguages.map(\.rawValue).joined(separator: ", "))")
    }
    return "      \(contender.article.slug) (\(contender.article.language.rawValue))  "
      + facts.joined(separator: " · ")
  }

  private func pad(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }

  private func mark(_ resultClass: ResultClass) -> String {
    switch resultClass {
    case .owned: "✓ own       "
    case .favourable: "+ favourable"
    case .neutral: "= neutral   "
    case .damaging: "✕ damaging  "
    }
  }

  private func standing(_ standing: RankingSnapshot.Standing) -> String {
    switch standing {
    case .ranked(let position): "at \(position)"
    case .notAmongFirst(let count): "not in the first \(count)"
    case .unknown: "not looked for"
    }
  }

  private func state(_ contender: Contender) -> String {
    let place = standing(contender.standing)
    return switch contender.state {
    case .above: "\(place), above everything damaging"
    case .beyondFirstPage: "\(place), beyond the first page"
    case .firstPage:
      contender.gap.map { gap in
        gap > 0 ? "\(place), \(gap) below the highest damaging one" : place
      } ?? place
    case .notAmongFirst, .notLooked: place
    }
  }

  private func words(_ change: Contender.Change) -> String? {
    switch change {
    case .by(0): "the same"
    case .by(let positions): "\(positions > 0 ? "+" : "−")\(abs(positions))"
    case .entered: "new"
    case .left: "gone"
    case .absent, .unknown: nil
    }
  }

  private func words(_ handling: MentionHandling?) -> String {
    switch handling {
    case .open, nil: "not answered"
    case .answered: "answered"
    case .escalated: "escalated"
    case .left: "left alone knowingly"
    case .removed: "removed"
    case .own: "the brand's own"
    }
  }

  private func record(_ record: RemovalRecord) -> String {
    switch record.state {
    case .nothing: "nothing was asked for"
    case .waiting(let since): "asked on \(report.day(since)), no answer"
    case .granted: "asked, and granted"
    case .refused: "asked, and refused"
    }
  }
}
