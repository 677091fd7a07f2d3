import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many answers that lack something are shown.
  private static let shownAnswers = 10

  /// So many answers that were given again and again are shown.
  private static let shownRepeated = 5

  /// So many trails of each sort are shown.
  ///
  /// A look back at what was done lately has no more, and every block of years would make a page that nobody reads: all
  /// of them are in the ledger.
  static let shownTrails = 25

  /// The values of the page about answers: how fast, how well, and what was removed, blocked or reported.
  func responses() -> Body {
    let lacking = reputation.lackingAnswers(limit: DashboardPage.shownAnswers).map(\.mention)
    let repeated = reputation.repeatedAnswers()
    let trails = DeedTrail.Subject.allCases.map { subject in
      (subject, trails: DeedTrail.all(of: subject, in: reputation.ledger))
    }
    return Body(
      title: strings["dashboard.responses.title"],
      tab: .responses,
      [
        "hasMentions": !store.isEmpty,
        "headline": responseHeadline(),
        "speeds": speeds(),
        "rhythm": RhythmFigure(page: self)?.figure().values(localizer),
        "principlesHeadline": principlesHeadline(),
        "principles": reputation.answers.shares.map(row(ofShare:)),
        "unjudged": reputation.answers.unjudged == 0
          ? nil
          : localizer.plural("dashboard.responses.unjudged", reputation.answers.unjudged),
        "hasLacking": !lacking.isEmpty,
        "lacking": lacking.map { values(ofMention: $0, limit: 400) },
        "hasRepeated": !repeated.isEmpty,
        "repeated": repeated.prefix(DashboardPage.shownRepeated).map(values(ofRepeated:)),
        "trails": trails.map { subject, trails -> TemplateValues in
          [
            "id": subject.rawValue,
            "title": strings["dashboard.responses.\(subject.rawValue)"],
            "rule": strings["dashboard.responses.\(subject.rawValue)-rule"],
            "empty": strings["dashboard.responses.\(subject.rawValue)-none"],
            "hasTrails": !trails.isEmpty,
            "trails": trails.prefix(DashboardPage.shownTrails).map(values(ofTrail:)),
            "older": trails.count > DashboardPage.shownTrails
              ? localizer.plural("dashboard.responses.older-trails", trails.count - DashboardPage.shownTrails)
              : nil,
          ]
        },
      ]
    )
  }

  /// How many were answered, as a sentence.
  private func responseHeadline() -> String {
    let responses = reputation.current?.responses ?? reputation.responses
    guard let rate = responses.rate else { return strings["dashboard.responses.too-few"] }
    guard let median = responses.medianSeconds else {
      return strings.text("dashboard.responses.headline-rate", ["rate": localizer.percent(rate)])
    }
    return strings.text(
      "dashboard.responses.headline",
      ["rate": localizer.percent(rate), "time": localizer.duration(Int64(median))]
    )
  }

  /// The figures of the period in view, of the one before, and of everything.
  private func speeds() -> [TemplateValues] {
    let rows = [
      ("period", reputation.current?.responses), ("before", reputation.previous?.responses),
      ("all", reputation.responses),
    ]
    return rows.map { name, figures in
      let tooFew = strings["dashboard.too-few"]
      func time(_ seconds: Double?) -> String { seconds.map { localizer.duration(Int64($0)) } ?? tooFew }
      return [
        "name": strings["dashboard.responses.\(name)"],
        "answered": figures.map { localizer.number($0.answered) } ?? strings["dashboard.no-data"],
        "unanswered": figures.map { localizer.number($0.unanswered) } ?? strings["dashboard.no-data"],
        "rate": figures?.rate.map { localizer.percent($0) } ?? tooFew,
        "median": time(figures?.medianSeconds),
        "office": time(figures?.officeTimes.medianSeconds),
        "p90": time(figures?.p90Seconds.map(Double.init)),
        "n": figures.map { localizer.number($0.n) } ?? strings["dashboard.no-data"],
      ]
    }
  }

  /// Which principle is kept least, as a sentence.
  private func principlesHeadline() -> String {
    let worst = reputation.answers.shares
      .compactMap { share in share.rate.map { (share, rate: $0) } }
      .min { ($0.rate, $0.0.principle.rawValue) < ($1.rate, $1.0.principle.rawValue) }
    guard let worst else { return strings["dashboard.responses.principles-too-few"] }
    return strings.text(
      worst.rate == 1 ? "dashboard.responses.principles-all" : "dashboard.responses.principles-worst",
      [
        "principle": strings["dashboard.principles.p\(worst.0.principle.rawValue)"],
        "rate": localizer.percent(worst.rate),
      ]
    )
  }

  private func values(ofRepeated answer: RepeatedAnswer) -> TemplateValues {
    [
      "url": answer.mentions.last.flatMap(archiveAddress),
      "text": strings.text(
        "dashboard.responses.repeated-one",
        [
          "count": localizer.number(answer.mentions.count), "complaints": localizer.number(answer.complaints),
          "text": VisibleText.make(answer.text, limit: 160),
        ]
      ),
    ]
  }

  private func row(ofShare share: AnswerFigures.Share) -> TemplateValues {
    [
      "name": strings["dashboard.principles.p\(share.principle.rawValue)"],
      "number": localizer.number(share.principle.rawValue),
      "applicable": localizer.number(share.applicable),
      "met": localizer.number(share.met),
      "rate": share.rate.map { localizer.percent($0) } ?? strings["dashboard.too-few"],
    ]
  }

  private func values(ofTrail trail: DeedTrail) -> TemplateValues {
    let mention = store[trail.mention]
    return [
      "who": authors.name(of: mention, at: trail.mention),
      "source": VisibleText.make(mention.source, limit: 80),
      "published": time(mention.published),
      "text": VisibleText.make(mention.text.isEmpty ? mention.title ?? "" : mention.text, limit: 160),
      "url": archiveAddress(of: trail.mention),
      "steps": trail.steps.map { step -> TemplateValues in
        [
          "time": time(step.at),
          "what": chips.action(step.action),
          "by": step.by.map { VisibleText.make($0, limit: 80) },
          "text": words(of: step).map { VisibleText.make($0, limit: 300) },
          "place": (step.url ?? step.whereReported).map(place(ofDeed:)),
        ]
      },
    ]
  }

  /// What an entry says of itself; the word that allows a removal is told in the reader's language.
  private func words(of step: LedgerEntry) -> String? {
    guard step.action == .remove, let written = step.reason, let reason = RemovalReason(written: written)
    else {
      return step.reason ?? step.text ?? step.notice
    }
    return strings["dashboard.removal-reasons.\(reason.rawValue)"] + written.drop { $0 != ":" }
  }

  /// Where something was said or reported, as a link where it may be followed.
  private func place(ofDeed text: String) -> TemplateValues {
    guard let address = WebAddress(text) else { return ["text": VisibleText.make(text, limit: 120)] }
    return ["url": address.description, "text": address.host]
  }
}
