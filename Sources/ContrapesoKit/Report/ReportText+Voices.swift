import Foundation
import ReputationAnalysis
import ReputationModel
import SiteRendering

/// Who speaks and what they say: looked for when a person asks, as no figure needs it.
extension ReportText {
  /// So many of each are listed.
  private static let listed = 5

  /// The loudest voices of the period in view, and those who give reason to look.
  func voices(_ stories: StoryGroups, _ authors: AuthorTable) -> ReportTable {
    var table = ReportTable("Voices of the period")
    guard let period = reputation.period, reputation.current != nil else { return table }
    let voices = reputation.voices(in: period, stories, authors, limit: ReportText.listed)
    let authors = ReportAuthors(reputation, authors)
    func name(_ voice: Voice) -> String { self.name(voice, authors) }
    guard voices.authors > 0 else { return table }
    table.add("authors", ReportNumbers.count(voices.authors))
    for (place, voice) in voices.byReach.enumerated() {
      let reach = voice.reach.map { "\(ReportNumbers.count($0)) reached, " } ?? ""
      table.add(place == 0 ? "most read" : "", name(voice), reach + said(voice))
    }
    for (place, voice) in voices.byFrequency.enumerated() {
      table.add(place == 0 ? "most frequent" : "", name(voice), said(voice))
    }
    for group in voices.groups {
      table.add(
        group.lookedAt == nil ? "new accounts together" : "accounts looked at",
        ReportNumbers.count(group.mentions.count),
        "\(ReportNumbers.percent(group.likeness)) alike: “\(reputation.store.text(at: group.mentions[0]).excerpt)” by "
          + accounts(group, authors)
      )
    }
    more(voices.groupCount - voices.groups.count, &table)
    if !voices.unknownSources.isEmpty {
      table.add(
        "accounts together",
        "not known",
        "of \(voices.unknownSources.joined(separator: ", ")): until a source has been read for four weeks, nobody in it can be called new"
      )
    }
    for offender in voices.repeatOffenders {
      table.add("goes on after measures", name(offender.voice), measures(offender))
    }
    more(voices.repeatOffenderCount - voices.repeatOffenders.count, &table)
    for suspicion in voices.suspicions {
      let state = suspicion.lookedAt == nil ? "suspected" : "looked at"
      table.add("\(suspicion.kind.rawValue) \(state)", name(suspicion.voice), signs(of: suspicion, authors))
    }
    more(voices.suspicionCount - voices.suspicions.count, &table)
    return table
  }

  /// The terms that mark negative mentions of the period in view, with how sure that is.
  func terms(_ stories: StoryGroups, workers: Int) async -> ReportTable {
    var table = ReportTable("Terms of negative mentions, and how sure in standard deviations")
    guard let period = reputation.period, reputation.current != nil else { return table }
    for term in await reputation.termsOfNegativeMentions(in: period, stories, workers: workers) {
      table.add(
        term.text,
        String(format: "%.1f", term.score),
        "in \(ReportNumbers.count(term.mentions, "negative mention")) and \(ReportNumbers.count(term.others, "other"))"
      )
    }
    if table.rows.isEmpty {
      table.add(
        "none",
        "",
        "no term is surer to mark negative mentions than chance, on three of them or more"
      )
    }
    return table
  }

  private func name(_ voice: Voice, _ authors: ReportAuthors) -> String {
    let name = authors.name(at: voice.latest) ?? authors.handle(at: voice.latest) ?? "unnamed"
    return "\(name) (\(voice.sources.joined(separator: ", ")))"
  }

  private func said(_ voice: Voice) -> String {
    let answered = voice.answeredShare.map { ", \(ReportNumbers.percent($0)) answered" } ?? ""
    return
      "\(ReportNumbers.count(voice.mentions, "mention")), \(ReportNumbers.count(voice.counts.negative)) negative\(answered)"
  }

  /// The signs, each with the latest of the mentions it rests on; those of signs of the same mentions once.
  private func signs(of suspicion: Suspicion, _ authors: ReportAuthors) -> String {
    let all = suspicion.evidence
    return all.enumerated().map { place, evidence in
      let words = evidence.sign.words(areNamed: authors.areNamed)
      if place + 1 < all.count, all[place + 1].mentions == evidence.mentions { return words }
      let identifiers = evidence.latest.map { reputation.store.identifier(at: $0) }.joined(separator: ", ")
      return "\(words): \(identifiers)"
        + (evidence.more > 0 ? " and \(ReportNumbers.count(evidence.more)) more" : "")
    }.joined(separator: "; ")
  }

  /// A row for those that a list leaves out.
  private func more(_ count: Int, _ table: inout ReportTable) {
    if count > 0 { table.add("", "and \(ReportNumbers.count(count)) more") }
  }

  /// The first accounts of a group by their names.
  private func accounts(_ group: AccountGroup, _ authors: ReportAuthors) -> String {
    let shown = group.mentions.prefix(ReportText.listed)
    let names = shown.map { authors.handle(at: $0) ?? authors.name(at: $0) ?? "unnamed" }
    let more = group.mentions.count - shown.count
    return names.joined(separator: ", ") + (more > 0 ? " and \(ReportNumbers.count(more)) more" : "")
  }

  private func measures(_ offender: RepeatOffender) -> String {
    let done =
      [
        (offender.removals, "removed"), (offender.notices, "given notice of"),
        (offender.warnings, "warned about"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" } + (offender.isBlocked ? ["blocked"] : [])
    return "\(offender.negative) negative within 28 days, \(done.joined(separator: ", ")), "
      + "\(offender.negativeAfter) after that"
  }
}

extension VoiceSign {
  /// The sign in words, with the numbers that decided; strangers' text stands in it as it came.
  ///
  /// - Parameter areNamed: whether the names of authors may be told.
  func words(areNamed: Bool) -> String {
    func quoted(_ name: String) -> String { areNamed ? " “\(name)”" : "" }
    return switch self {
    case .burst(let mentions, let seconds):
      "\(mentions) hostile within \(ReportNumbers.duration(Double(seconds)))"
    case .insults(let mentions, let words):
      "\(mentions) with insults (\(words.prefix(5).map(\.excerpt).joined(separator: ", ")))"
    case .sameText(let mentions): "the same text \(mentions) times"
    case .sameLink(let link, let mentions): "\(link) in \(mentions) hostile ones"
    case .unmovedByAnswers(let answers, let mentions):
      "\(mentions) hostile ones after \(answers) answers, and no other"
    case .accountLike(let likeness, let account):
      "the account\(quoted(account)) \(areNamed ? likeness.words : "is like the brand's")"
    case .nameLike(let likeness, let name):
      "the name\(quoted(name)) \(areNamed ? likeness.words : "is like the brand's")"
    case .bearsName(let name): "the name\(quoted(name)) is the brand's own"
    }
  }
}

extension Likeness {
  /// What makes a name like the brand's, in words.
  fileprivate var words: String {
    switch self {
    case .lookAlike(let brand): "looks like “\(brand)”"
    case .sameLetters(let brand): "is written like “\(brand)”, and is not the brand's account"
    case .officialWord(let word, let brand), .addedDigits(let word, let brand): "adds “\(word)” to “\(brand)”"
    case .fewChanges(let changes, let brand): "is \(ReportNumbers.count(changes, "letter")) off “\(brand)”"
    }
  }
}
