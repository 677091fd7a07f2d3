import ReputationAnalysis
import ReputationModel

/// The steps of a query in the reader's language: what to do, why, and where.
struct PushDownStepTexts {
  let page: DashboardPage
  let pushDown: PushDown

  private var strings: Strings { page.strings }
  private var localizer: Localizer { page.localizer }

  /// A step's values.
  func values(_ step: NextStep) -> TemplateValues {
    [
      "kind": step.kind.rawValue,
      "label": strings["dashboard.push.kinds.\(step.kind.rawValue)"],
      "what": what(step),
      "why": why(step),
      "items": items(step),
      "hasItems": !items(step).isEmpty,
    ]
  }

  /// What to do.
  func what(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, _):
      text("ask-\(way.rawValue)", ["address": shown(url)])
    case .remind(let url, _, _): text("remind", ["address": shown(url)])
    case .write(let language, _):
      language.map { text("write-in", ["language": $0.rawValue]) } ?? strings["dashboard.push.what.write"]
    case .separate: strings["dashboard.push.what.separate"]
    case .settle: strings["dashboard.push.what.settle"]
    case .improve(let file, _): text("improve", ["article": title(file)])
    case .link(let file, _, _): text("link", ["article": title(file)])
    case .translate(let file, let languages):
      text(
        "translate",
        ["article": title(file), "languages": languages.map(\.rawValue).joined(separator: ", ")]
      )
    case .refresh(let file, _): text("refresh", ["article": title(file)])
    case .look(.days): strings["dashboard.push.what.look-again"]
    case .look(.depth): strings["dashboard.push.what.look-deeper"]
    case .wait: strings["dashboard.push.what.wait"]
    }
  }

  /// Why.
  private func why(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, let position):
      [
        reason("ask", ["position": localizer.number(position)]),
        strings["dashboard.push.why.ask-\(way.rawValue)"],
        pushDown.isLeftAlone(url) ? strings["dashboard.push.why.left-alone"] : "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .remind(_, let days, let position):
      reason("remind", ["days": localizer.number(days), "position": localizer.number(position)])
    case .write(_, let position): reason("write", ["position": localizer.number(position)])
    case .separate: strings["dashboard.push.why.separate"]
    case .settle(_, let changes):
      strings.plural("dashboard.push.why.settle", count: changes, formatted: localizer.number(changes))
    case .improve: strings["dashboard.push.why.improve"]
    case .link(_, let inbound, _):
      strings[inbound == 0 ? "dashboard.push.why.link-none" : "dashboard.push.why.link-one"]
    case .translate: strings["dashboard.push.why.translate"]
    case .refresh(_, .unchanged(let days)): reason("unchanged", ["days": localizer.number(days)])
    case .refresh(_, .newDamage(let day)): reason("new-damage", ["day": localizer.date(day)])
    case .look(.days(let days)): reason("look-again", ["days": localizer.number(days)])
    case .look(.depth): strings["dashboard.push.why.look-deeper"]
    case .wait(.nothingDamaging(let count)): reason("nothing-damaging", ["count": localizer.number(count)])
    case .wait(.allDone): strings["dashboard.push.why.all-done"]
    }
  }

  /// What it is about one by one: the remarks of the audit, the pages that might link.
  private func items(_ step: NextStep) -> [TemplateValues] {
    switch step {
    case .improve(_, let remarks):
      remarks.map { ["text": "\($0.rule) · \($0.message)", "note": $0.fix] }
    case .link(let file, _, let files):
      files.map { from in
        let article = pushDown.contender(file)?.suggestions.first { $0.location.file == from }
        return ["text": article?.title ?? from, "note": from]
      }
    case .separate(let files): files.map { ["text": title($0), "note": $0] }
    case .settle(let urls, _): urls.map { ["text": shown($0)] }
    case .ask, .remind, .write, .translate, .refresh, .look, .wait: []
    }
  }

  private func title(_ file: String) -> String { pushDown.contender(file)?.article.title ?? file }

  private func shown(_ url: String) -> String { VisibleText.make(QueryFigure.short(url), limit: 120) }

  private func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    strings.text("dashboard.push.what.\(key)", values)
  }

  private func reason(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    strings.text("dashboard.push.why.\(key)", values)
  }
}
