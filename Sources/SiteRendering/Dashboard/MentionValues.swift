import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// What a page shows of a mention.
  ///
  /// - Parameters:
  ///   - limit: the most characters of the text.
  ///   - reasons: why it stands where it stands in the queue.
  func values(ofMention index: Int, limit: Int, reasons: [ResponseQueue.Reason] = []) -> TemplateValues {
    mentionValues(index, limit: limit, reasons: reasons).merging(["copies": copies(of: index)])
  }

  /// What the queue shows of a mention that waits, and of the copies of its story that wait with it.
  func values(ofPlace place: ResponseQueue.Place, limit: Int) -> TemplateValues {
    let suspicions = suspicions(of: place)
    return mentionValues(place.mention, limit: limit, reasons: place.reasons).merging([
      "copies": waitingCopies(place.copies), "isSuspected": !suspicions.isEmpty, "suspected": suspicions,
    ])
  }

  private func mentionValues(
    _ index: Int,
    limit: Int,
    reasons: [ResponseQueue.Reason]
  ) -> TemplateValues {
    let mention = store[index]
    let handling = reputation.ledger.handlings[index]
    let waited = reputation.now.seconds(since: mention.published)
    let title = mention.title.map { VisibleText.make($0, limit: 200) }
    let text = VisibleText.make(mention.text, limit: limit)
    return [
      "anchor": MentionAnchor.make(mention.id),
      "author": authors.name(of: mention, at: index),
      "source": VisibleText.make(mention.source, limit: 80),
      "publisher": mention.publisher.map { VisibleText.make($0, limit: 80) },
      "time": time(mention.published),
      "hasWords": title != nil || !text.isEmpty,
      "title": title,
      "text": text.isEmpty ? nil : text,
      "language": otherLanguage(mention.language),
      "sentiment": chips.sentiment(
        reputation.ledger.labels[index],
        isEstimate: reputation.ledger.isEstimate[index]
      ),
      "rating": mention.rating.map { strings.text("dashboard.rating", ["stars": stars($0)]) },
      "reach": mention.reach.map { strings.text("dashboard.reach", ["people": localizer.number($0)]) },
      "handling": chips.handling(
        handling,
        isOverdue: waited > content.configuration.monitoring.respondWithin
      ),
      "deed": deed(mention, at: index),
      "link": mention.url.flatMap(link),
      "identifier": VisibleText.make(mention.id, limit: 200),
      "copyOf": original(of: index),
      "hasReasons": !reasons.isEmpty,
      "reasons": reasons.map(reason),
    ]
  }

  /// What was done about it, in the words of whoever did it: the answer, or the reason for another decision.
  private func deed(_ mention: Mention, at index: Int) -> TemplateValues? {
    let entry = reputation.ledger.decision(at: index)
    let reply = entry == nil ? mention.reply : nil
    guard let text = entry?.text ?? entry?.reason ?? reply?.text, !text.isEmpty else { return nil }
    let byline = [
      (entry?.by ?? reply?.by).map { VisibleText.make($0, limit: 80) },
      (entry?.at ?? reply?.at).map { localizer.shortDateTime($0) },
    ]
    return [
      "what": chips.handling(reputation.ledger.handlings[index], isOverdue: false),
      "byline": byline.compactMap { $0 }.joined(separator: ", "),
      "text": VisibleText.make(text, limit: 400),
      "principles":
        (entry.map { reputation.answers.judgement(of: $0, mention: index) }
        ?? reputation.judgement(ofReplyTo: index)).map(values(ofJudgement:)),
    ]
  }

  /// A link to where it was published, if the address is one that may be followed.
  func link(_ url: String) -> TemplateValues? {
    guard let address = WebAddress(url) else { return nil }
    return ["url": address.description, "text": strings.text("dashboard.open-at", ["host": address.host])]
  }

  private func stars(_ rating: Double) -> String {
    localizer.number(rating, fractionDigits: rating == rating.rounded() ? 0 : 1)
  }

  private func reason(_ reason: ResponseQueue.Reason) -> TemplateValues {
    switch reason {
    case .overdue(let seconds):
      ["text": strings.text("dashboard.reasons.overdue", ["time": localizer.duration(seconds)])]
    case .inTime(let seconds):
      ["text": strings.text("dashboard.reasons.in-time", ["time": localizer.duration(seconds)])]
    case .negative: ["text": strings["dashboard.reasons.negative"]]
    case .reach(let people):
      ["text": strings.text("dashboard.reasons.reach", ["people": localizer.number(people)])]
    case .spike(let subject): ["text": strings["dashboard.reasons.spike.\(subject.rawValue)"]]
    case .incident(let id, let severity):
      [
        "url": addresses.incident(id),
        "text": strings.text(
          "dashboard.reasons.incident",
          ["severity": strings["dashboard.severities.\(severity.rawValue)"]]
        ),
      ]
    case .again(let id): ["url": addresses.incident(id), "text": strings["dashboard.reasons.again"]]
    case .unansweredBefore(let count): ["text": history("unanswered-before", count)]
    case .complainedBefore(let count): ["text": history("complained-before", count)]
    case .blocked(let at, let isLast):
      [
        "text": strings.text(
          isLast ? "dashboard.reasons.blocked" : "dashboard.reasons.blocked-urgent",
          ["day": localizer.date(at)]
        )
      ]
    }
  }

  private func history(_ reason: String, _ count: Int) -> String {
    localizer.plural("dashboard.reasons.\(reason)", count)
  }
}
