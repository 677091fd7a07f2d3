package import ReputationAnalysis
package import ReputationModel

/// The steps of a query in the reader's language: what to do, why, and where.
package struct StepTexts: Sendable {
  /// One of the things a step is about.
  package struct Item: Sendable, Hashable {
    /// What it is.
    package let text: String
    /// What else there is to say of it; `nil` for nothing.
    package let note: String?
  }

  let pushDown: PushDown
  let strings: Strings
  let localizer: Localizer
  /// Whether addresses are written as they are, for programs and for copying, and not made short for a page.
  var hasWholeAddresses = false

  /// The texts of a report: without a page around them, and with whole addresses.
  package static func ofReport(_ pushDown: PushDown, strings: Strings, zone: SiteTimeZone) -> StepTexts {
    StepTexts(
      pushDown: pushDown,
      strings: strings,
      localizer: Localizer(strings: strings, timeZone: zone),
      hasWholeAddresses: true
    )
  }

  /// Where something damaging stands, in words.
  package static func words(_ place: DamagePlace, strings: Strings, zone: SiteTimeZone) -> String {
    PlaceWords(strings: strings, localizer: Localizer(strings: strings, timeZone: zone)).place(place)
  }

  /// A step's values.
  func values(_ step: NextStep) -> TemplateValues {
    let items = items(step)
    return [
      "kind": step.kind.rawValue,
      "what": what(step),
      "why": why(step),
      "items": items.map { item -> TemplateValues in ["text": item.text, "note": item.note] },
      "hasItems": !items.isEmpty,
    ]
  }

  /// What to do.
  package func what(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, _):
      text("ask-\(way.rawValue)", ["address": shown(url)])
    case .remind(let url, _, _): text("remind", ["address": shown(url)])
    case .verify(let url, let stays, _, _):
      text(stays ? "verify-stays" : "verify-gone", ["address": shown(url)])
    case .outweigh(let url, _, _, _, let isDone):
      text(isDone ? "outweighed" : "outweigh", ["address": shown(url)])
    case .write(let language, _):
      language.map { text("write-in", ["language": $0.rawValue]) } ?? strings["dashboard.push.what.write"]
    case .unwritten(let language, _): text("language", ["language": language.rawValue])
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
    case .look(.days), .look(.otherPage): strings["dashboard.push.what.look-again"]
    case .look(.depth): strings["dashboard.push.what.look-deeper"]
    case .wait: strings["dashboard.push.what.wait"]
    }
  }

  /// Why.
  package func why(_ step: NextStep) -> String {
    switch step {
    case .ask(let url, let way, let place):
      sentences([
        reason(
          pushDown.opponent(url)?.record.state == .refused ? "ask-refused" : "ask",
          ["position": everywhere(url, place)]
        ),
        strings["dashboard.push.why.ask-\(way.rawValue)"],
        pushDown.isLeftAlone(url) ? strings["dashboard.push.why.left-alone"] : nil, own(url, place),
      ])
    case .remind(let url, let days, let place):
      sentences([
        reason("remind", ["days": localizer.number(days), "position": everywhere(url, place)]),
        own(url, place),
      ])
    case .verify(let url, let stays, let day, let place):
      sentences([
        reason("verify", ["day": localizer.date(day), "position": everywhere(url, place)]),
        strings["dashboard.push.why.verify-\(stays ? "stays" : "gone")"], own(url, place),
      ])
    case .outweigh(let url, let way, let day, let place, let isDone):
      sentences([
        reason("outweigh", ["day": localizer.date(day), "position": everywhere(url, place)]),
        isDone ? nil : strings["dashboard.push.why.outweigh-above"],
        strings["dashboard.push.why.outweigh-\(way.rawValue)"], own(url, place),
      ])
    case .write(_, let place): reason("write", ["position": everywhere(nil, place)])
    case .unwritten(let language, let place):
      reason("language", ["language": language.rawValue, "position": shown(place)])
    case .separate: strings["dashboard.push.why.separate"]
    case .settle(_, let changes):
      localizer.plural("dashboard.push.why.settle", changes)
    case .improve: strings["dashboard.push.why.improve"]
    case .link(_, let inbound, _):
      strings[inbound == 0 ? "dashboard.push.why.link-none" : "dashboard.push.why.link-one"]
    case .translate: strings["dashboard.push.why.translate"]
    case .refresh(_, .unchanged(let days)): reason("unchanged", ["days": localizer.number(days)])
    case .refresh(_, .newDamage(let day)): reason("new-damage", ["day": localizer.date(day)])
    case .look(.days(let days, let damaging)):
      [
        reason("look-again", ["days": localizer.number(days)]),
        damaging.map { reason("look-again-damaging", ["position": localizer.number($0)]) },
      ].compactMap { $0 }.joined(separator: " ")
    case .look(.otherPage(let place, let days)):
      reason(
        "look-other",
        [
          "page": places.page(place), "days": localizer.number(days),
          "position": localizer.number(place.position),
        ]
      )
    case .look(.depth):
      localizer.plural(
        "dashboard.push.why.look-deeper",
        pushDown.query.unknownPositions.reduce(0) { $0 + $1.count },
        ["positions": places.positions(pushDown.query.unknownPositions)]
      )
    case .wait(.nothingDamaging(let count)): reason("nothing-damaging", ["count": localizer.number(count)])
    case .wait(.allDone): strings["dashboard.push.why.all-done"]
    }
  }

  /// What it is about one by one: the remarks of the audit, the pages that might link.
  package func items(_ step: NextStep) -> [Item] {
    switch step {
    case .improve(_, let remarks):
      remarks.map { Item(text: "\($0.rule) · \($0.message)", note: $0.fix) }
    case .link(let file, _, let files):
      files.map { from in
        let article = pushDown.contender(file)?.suggestions.first { $0.location.file == from }
        return Item(text: article?.title ?? from, note: from)
      }
    case .separate(let files): files.map { Item(text: title($0), note: $0) }
    case .settle(let urls, _): urls.map { Item(text: shown($0), note: nil) }
    case .ask, .remind, .verify, .outweigh, .write, .unwritten, .translate, .refresh, .look, .wait: []
    }
  }

  private func title(_ file: String) -> String { pushDown.contender(file)?.article.title ?? file }

  private func shown(_ url: String) -> String {
    hasWholeAddresses ? url : VisibleText.make(QueryFigure.short(url), limit: 120)
  }

  private func shown(_ place: DamagePlace) -> String { places.place(place) }

  /// Where something damaging stands, and where it stands higher on other pages for the same words.
  private func everywhere(_ url: String?, _ place: DamagePlace) -> String {
    let higher = pushDown.higher(url, than: place)
    guard !higher.isEmpty else { return shown(place) }
    return strings.text(
      "dashboard.push.and-higher",
      ["place": shown(place), "higher": higher.map(shown).joined(separator: "; ")]
    )
  }

  /// Where an article of ours stands on the pages on which a damaging address does; `nil` where none is seen there.
  private func own(_ url: String, _ place: DamagePlace) -> String? {
    let own = ([place] + pushDown.higher(url, than: place)).compactMap { pushDown.best(on: $0) }
    guard !own.isEmpty else { return nil }
    return own.map { best in
      reason("own", ["article": best.article.article.title, "position": shown(best.place)])
    }.joined(separator: " ")
  }

  private func sentences(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }

  private var places: PlaceWords { PlaceWords(strings: strings, localizer: localizer) }

  private func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    strings.text("dashboard.push.what.\(key)", values)
  }

  private func reason(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    strings.text("dashboard.push.why.\(key)", values)
  }
}
