import ReputationAnalysis
import ReputationModel

extension StatusPage {
  /// The values of one incident's page.
  func incident(_ incident: ClearedIncident, _ markdown: StatusMarkdown) -> Body {
    let merged = incident.mergedInto.flatMap { id in reputation.incidents.first { $0.id == id } }
    return Body(
      title: incident.title,
      tab: .now,
      incident: incident.id,
      values: [
        "homeURL": addresses.home,
        "historyURL": addresses.history,
        "heading": incident.title,
        "state": chips.state(incident.state),
        "severity": chips.severity(incident.severity),
        "kind": chips.kind(incident.kind),
        "next": nextUpdate(incident),
        "isOpen": incident.state.isOpen,
        "merged": merged.map { ["url": addresses.incident($0.id), "title": $0.title] as TemplateValues },
        "facts": facts(incident),
        "hasSummary": !markdown.summary.isEmpty,
        "summaryHTML": markdown.summary,
        "hasUpdates": !incident.updates.isEmpty,
        "updates": updates(incident, markdown),
        "hasEvidence": !incident.evidence.isEmpty,
        "evidence": incident.evidence.map(evidence),
        "chart": StatusDailyFigure(page: self, incident: incident).figure()?.values(localizer),
        "hasActions": !incident.actions.isEmpty,
        "actions": zip(incident.actions, markdown.actions).map { action($0, $1.what, $1.evidence) },
        "hasLessons": !markdown.lessons.isEmpty,
        "lessons": markdown.lessons.map { ["html": $0] as TemplateValues },
        "hasMentions": !incident.mentions.isEmpty,
        "mentions": incident.mentions.map(mention),
        "feed": addresses.incidentFeed(incident.id),
      ]
    )
  }

  /// Who answers for it, the clocks, and what is known of its size; unknown is said where readers may know it.
  private func facts(_ incident: ClearedIncident) -> [TemplateValues] {
    func fact(_ label: String, _ text: String) -> TemplateValues { ["label": label, "text": text] }
    var facts: [TemplateValues] = []
    if let owner = incident.owner { facts.append(fact(strings["dashboard.incident.owner"], owner)) }
    for (name, moment) in incident.clocks.known {
      facts.append(["label": strings["dashboard.clock-names.\(name.rawValue)"], "time": time(moment)])
    }
    if incident.clocks[.watchUntil] == nil, let end = incident.watchEnd {
      facts.append(["label": strings["dashboard.clock-names.watch-until"], "time": time(end)])
    }
    if !incident.channels.isEmpty {
      facts.append(
        fact(strings["status.incident.channels"], incident.channels.map(name).joined(separator: ", "))
      )
    }
    facts.append(fact(strings["dashboard.incident-tiles.mentions"], count(incident.total)))
    if reputation.clearance > .public {
      let unknown = strings["status.incident.not-measured"]
      facts.append(
        fact(
          strings["dashboard.incident-tiles.reach"],
          incident.reach.map { strings.text("status.incident.reach", ["people": localizer.number($0)]) }
            ?? unknown
        )
      )
      facts.append(fact(strings["dashboard.incident-tiles.impact"], incident.impact.map(span) ?? unknown))
      facts += ImpactArea.allCases.map {
        fact(strings["dashboard.impact.\($0.rawValue)"], incident.harm[$0] ?? unknown)
      }
    }
    return facts
  }

  /// From when to when more was said than usual.
  private func span(_ impact: IncidentCourse.Impact) -> String {
    let from = localizer.date(impact.from)
    guard let to = impact.to else {
      return strings.text("dashboard.incident-tiles.impact-from", ["from": from])
    }
    return strings.text("dashboard.incident-tiles.impact-span", ["from": from, "to": localizer.date(to)])
  }

  /// The timeline, newest first.
  private func updates(_ incident: ClearedIncident, _ markdown: StatusMarkdown) -> [TemplateValues] {
    let corrections = UpdateCorrections(incident)
    return zip(incident.updates, markdown.updates).reversed().map { update, html in
      [
        "id": update.id,
        "time": time(update.at),
        "type": chips.update(update.kind),
        "state": update.state.map(chips.state),
        "html": html,
        "isCorrected": update.isCorrected,
        "correction": corrections.correction(of: update).map(link),
        "corrects": corrections.corrected(by: update).map(link),
        "source": update.source.map { reference($0) },
      ]
    }
  }

  /// Another entry of the same timeline.
  private func link(_ update: ClearedUpdate) -> TemplateValues { ["id": update.id, "time": time(update.at)] }

  private func evidence(_ evidence: ClearedEvidence) -> TemplateValues {
    let proofs = [
      evidence.source.map { reference($0) },
      evidence.archived.map { reference($0, label: strings["evidence.archived"]) },
    ].compactMap { $0 }
    return [
      "claim": evidence.claim,
      "verdict": chips.verdict(evidence.verdict),
      "fact": evidence.fact,
      "hasProofs": !proofs.isEmpty,
      "proofs": proofs,
    ]
  }

  /// A reference as a link where it may be one, else as text.
  ///
  /// - Parameter isWhole: whether a path is written with scheme and host, as it is read elsewhere.
  func reference(_ reference: ClearedReference, label: String? = nil, isWhole: Bool = false) -> TemplateValues
  {
    let text = reference.text
    guard reference.mayBeLink else { return ["text": text] }
    if text.hasPrefix("/"), !text.hasPrefix("//") {
      let address = addresses.base + text.dropFirst()
      return ["url": isWhole ? addresses.absolute(address) : address, "text": label ?? text]
    }
    guard let address = WebAddress(text) else { return ["text": text] }
    return ["url": address.description, "text": label ?? address.host, "isElsewhere": true]
  }

  private func action(_ action: ClearedAction, _ what: String, _ evidence: String?) -> TemplateValues {
    let today = reputation.timeZone.day(of: reputation.now)
    return [
      "what": what,
      "owner": action.owner,
      "due": action.due.map { day($0).merging(["overdue": action.isOverdue(on: today)]) },
      "done": action.done.map { day($0).merging(["evidence": evidence]) },
    ]
  }

  /// What a page shows of a mention: a stranger's words, plain text.
  private func mention(_ mention: ClearedMention) -> TemplateValues {
    let author: String? =
      switch mention.author {
      case .hidden: nil
      case .numbered(let number): strings.text("dashboard.pseudonym", ["number": String(number)])
      case .named(let name): VisibleText.make(name, limit: 120)
      }
    let title = mention.title.map { VisibleText.make($0, limit: 200) }
    let text = VisibleText.make(mention.text, limit: 400)
    return [
      "author": author,
      "channel": name(mention.channel),
      "publisher": mention.publisher.map { VisibleText.make($0, limit: 80) },
      "time": time(mention.published),
      "hasWords": title != nil || !text.isEmpty,
      "title": title,
      "text": text.isEmpty ? nil : text,
      "language": mention.language?.rawValue,
      "sentiment": chips.sentiment(mention.label, isEstimate: mention.isEstimate),
      "reach": mention.reach.map { strings.text("dashboard.reach", ["people": localizer.number($0)]) },
    ]
  }
}
