import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// So many voices are shown in each order, and so many mentions as evidence of a suspicion.
  private static let (shownVoices, shownEvidence) = (5, 20)

  /// The terms that mark some mentions; `nil` where there are none.
  func values(ofTerms terms: [MarkingTerm]) -> TemplateValues? {
    guard !terms.isEmpty else { return nil }
    return [
      "terms": terms.map { term -> TemplateValues in
        ["text": VisibleText.make(term.text, limit: 60), "count": localizer.number(term.mentions)]
      }
    ]
  }

  /// The loudest voices and the suspicions; `nil` where there is nothing to say.
  func voices() -> TemplateValues? {
    let voices = content.voices
    let orders = [("reach", voices.byReach), ("frequency", voices.byFrequency)].compactMap(values(ofOrder:))
    let suspicions =
      voices.suspicions.enumerated().map { place, suspicion in
        values(ofSuspicion: suspicion).merging(["id": EvidencePlace.anchor("suspicion", place)])
      }
      + voices.groups.enumerated().map { place, group in
        values(ofGroup: group).merging(["id": EvidencePlace.anchor("group", place)])
      }
      + voices.repeatOffenders.map(values(ofOffender:))
    guard !orders.isEmpty || !suspicions.isEmpty else { return nil }
    let unknown = voices.unknownSources.map { VisibleText.make($0, limit: 40) }.joined(separator: ", ")
    let hidden = voices.suspicionCount + voices.groupCount + voices.repeatOffenderCount - suspicions.count
    return [
      "hasOrders": !orders.isEmpty,
      "orders": orders,
      "unjudged": unknown.isEmpty ? nil : strings.text("dashboard.voices.unjudged", ["sources": unknown]),
      "hasSuspicions": !suspicions.isEmpty,
      "suspicions": suspicions,
      "moreSuspicions": hidden > 0 ? localizer.plural("dashboard.voices.more-suspicions", hidden) : nil,
    ]
  }

  /// The first voices in an order; `nil` where there are none that the reader may know.
  private func values(ofOrder order: (name: String, voices: [Voice])) -> TemplateValues? {
    let loudest = order.voices.prefix(DashboardPage.shownVoices).compactMap(values(ofVoice:))
    guard !loudest.isEmpty else { return nil }
    return [
      "id": "voices-\(order.name)",
      "title": strings["dashboard.voices.by-\(order.name)"],
      "loudest": loudest,
    ]
  }

  /// A row of the table of voices; `nil` where the reader may not know who it is.
  private func values(ofVoice voice: Voice) -> TemplateValues? {
    guard let name = name(of: voice) else { return nil }
    return [
      "name": name,
      "url": archiveAddress(of: voice.latest),
      "sources": voice.sources.prefix(3).map { VisibleText.make($0, limit: 40) }.joined(separator: " · "),
      "reach": voice.reach.map { localizer.number($0) } ?? strings["dashboard.not-known"],
      "mentions": localizer.number(voice.mentions),
      "negative": localizer.number(voice.counts.negative),
      "answered": localizer.number(voice.answered),
    ]
  }

  private func values(ofSuspicion suspicion: Suspicion) -> TemplateValues {
    [
      "url": archiveAddress(of: suspicion.voice.latest),
      "text": strings.text(
        "dashboard.voices.\(suspicion.kind.rawValue)",
        [
          "name": name(of: suspicion.voice) ?? strings["dashboard.not-known"],
          "signs": text(ofSigns: suspicion.signs),
        ]
      ),
      "looked": looked(suspicion.lookedAt),
      "evidence": evidence(of: suspicion),
    ]
  }

  /// What speaks for a suspicion; what may not be told apart is said once.
  func text(ofSigns signs: [VoiceSign]) -> String {
    let texts = signs.map(text(ofSign:))
    return Set(texts).count < texts.count ? texts[0] : texts.joined(separator: "; ")
  }

  /// That somebody looked at it; `nil` where nobody did.
  private func looked(_ moment: Timestamp?) -> String? {
    moment.map { strings.text("dashboard.voices.looked", ["time": localizer.shortDateTime($0)]) }
  }

  /// Each sign with the mentions it rests on; signs of the same mentions are told together.
  private func evidence(of suspicion: Suspicion) -> TemplateValues {
    var together: [(texts: [String], evidence: SignEvidence)] = []
    for evidence in suspicion.evidence {
      let text = text(ofSign: evidence.sign)
      if let last = together.last, last.evidence.mentions == evidence.mentions {
        if !last.texts.contains(text) { together[together.count - 1].texts.append(text) }
      } else {
        together.append(([text], evidence))
      }
    }
    return [
      "summary": strings["dashboard.voices.rests-on"],
      "signs": together.map { texts, evidence -> TemplateValues in
        [
          "text": texts.joined(separator: "; "),
          "mentions": evidence.latest.map(values(ofEvidence:)),
          "more": more(evidence.more),
        ]
      },
    ]
  }

  private func values(ofGroup group: AccountGroup) -> TemplateValues {
    let count = group.mentions.count
    let shown = group.mentions.prefix(DashboardPage.shownEvidence)
    return [
      "text": localizer.plural(
        "dashboard.voices.group",
        count,
        [
          "from": localizer.shortDateTime(group.from),
          "to": localizer.shortDateTime(group.to),
          "likeness": localizer.percent(group.likeness),
        ]
      ),
      "looked": looked(group.lookedAt),
      "quote": VisibleText.make(store.text(at: group.mentions[0]), limit: 280),
      "evidence": [
        "summary": localizer.plural("dashboard.voices.accounts", count),
        "mentions": shown.map { mention in
          values(ofEvidence: mention).merging(["who": authors.name(of: store[mention], at: mention)])
        },
        "more": more(count - shown.count),
      ] as TemplateValues,
    ]
  }

  /// Somebody who went on, with what was done about which mention.
  private func values(ofOffender offender: RepeatOffender) -> TemplateValues {
    let text = localizer.plural(
      "dashboard.voices.offender",
      offender.mentions.count,
      [
        "name": name(of: offender.voice) ?? strings["dashboard.not-known"],
        "from": localizer.shortDateTime(offender.from),
        "to": localizer.shortDateTime(offender.to),
        "after": localizer.number(offender.negativeAfter),
      ]
    )
    // What something was done about decided; it is there before all else.
    let measured = Set(offender.measures.map(\.mention))
    let others = offender.mentions.filter { !measured.contains($0) }
    let shown = (measured.sorted() + others).prefix(DashboardPage.shownEvidence).sorted()
    return [
      "text": text,
      "evidence": [
        "summary": localizer.plural("dashboard.voices.evidence", measured.count + others.count),
        "mentions": shown.map { mention in
          values(ofEvidence: mention).merging([
            "deeds": offender.measures.filter { $0.mention == mention }.map { measure -> TemplateValues in
              ["what": chips.action(measure.action), "time": time(measure.at)]
            }
          ])
        },
        "more": more(measured.count + others.count - shown.count),
      ] as TemplateValues,
    ]
  }

  /// A mention that speaks for a suspicion.
  private func values(ofEvidence mention: Int) -> TemplateValues {
    [
      "url": archiveAddress(of: mention),
      "source": VisibleText.make(store.source(at: mention), limit: 40),
      "time": time(store.published(at: mention)),
    ]
  }

  /// How many mentions speak for a suspicion besides; `nil` where all are shown.
  private func more(_ count: Int) -> String? {
    count > 0 ? localizer.plural("dashboard.voices.more-evidence", count) : nil
  }

  private func name(of voice: Voice) -> String? {
    authors.name(of: store[voice.latest], at: voice.latest)
  }

  private func text(ofSign sign: VoiceSign) -> String {
    func plural(_ key: String, _ count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
      localizer.plural("dashboard.voices.\(key)", count, values)
    }
    switch sign {
    case .burst(let mentions, let seconds):
      return plural("burst", mentions, ["time": localizer.duration(seconds)])
    case .insults(let mentions, let words):
      let shown = words.prefix(5).map { VisibleText.make($0, limit: 40) }
      return plural("insults", mentions, ["words": shown.joined(separator: ", ")])
    case .sameText(let mentions): return plural("same-text", mentions)
    case .sameLink(let link, let mentions):
      return plural("same-link", mentions, ["link": VisibleText.make(link, limit: 80)])
    case .unmovedByAnswers(let answers, let mentions):
      return plural("unmoved", mentions, ["answers": localizer.number(answers)])
    case .accountLike(let likeness, let name), .nameLike(let likeness, let name):
      return text(of: likeness, name)
    case .bearsName(let name):
      guard authors.areNamed else { return strings["dashboard.voices.brand-like"] }
      return strings.text("dashboard.voices.bears-name", ["name": VisibleText.make(name, limit: 80)])
    }
  }

  private func text(of likeness: Likeness, _ name: String) -> String {
    guard authors.areNamed else { return strings["dashboard.voices.brand-like"] }
    let name = VisibleText.make(name, limit: 80)
    switch likeness {
    case .lookAlike(let brand):
      return strings.text("dashboard.voices.look-alike", ["name": name, "brand": brand])
    case .sameLetters(let brand):
      return strings.text("dashboard.voices.same-letters", ["name": name, "brand": brand])
    case .officialWord(let word, let brand), .addedDigits(let word, let brand):
      return strings.text("dashboard.voices.official-word", ["name": name, "word": word, "brand": brand])
    case .fewChanges(let changes, let brand):
      return localizer.plural(
        "dashboard.voices.few-changes",
        changes,
        ["name": name, "brand": brand]
      )
    }
  }
}
