import ReputationAnalysis
import ReputationModel

extension StatusPage {
  /// The values of one incident's page.
  func incident(_ incident: ClearedIncident) -> Body {
    let texts = texts[incident.id]
    let merged = incident.mergedInto.flatMap { id in reputation.incidents.first { $0.id == id } }
    return Body(
      title: incident.title,
      tab: .now,
      incident: incident.id,
      timeline(incident.updates, texts.updates).merging([
        "homeURL": addresses.home,
        "historyURL": addresses.history,
        "heading": incident.title,
        "state": chips.state(incident.state),
        "severity": chips.severity(incident.severity),
        "kind": chips.kind(incident.kind),
        "next": nextUpdate(incident),
        "again": again(incident),
        "isOpen": incident.state.isOpen,
        "merged": merged.map { ["url": addresses.incident($0.id), "title": $0.title] as TemplateValues },
        "facts": facts(incident),
        "hasSummary": !texts.summary.isEmpty,
        "summaryTitle": summaryTitle(incident.state),
        "summaryHTML": texts.summary,
        "hasEvidence": !incident.evidence.isEmpty,
        "evidence": incident.evidence.map(evidence),
        "chart": StatusDailyFigure(page: self, incident: incident).figure()?.values(localizer),
        "hasActions": !incident.actions.isEmpty,
        "actions": zip(incident.actions, texts.actions).map(action),
        "hasLessons": !texts.lessons.isEmpty,
        "lessons": texts.lessons.map { ["html": $0] as TemplateValues },
        "hasMentions": !incident.mentions.isEmpty,
        "mentions": incident.mentions.map(mention),
        "subscriptions": StatusFeeds.formats.map { format -> TemplateValues in
          [
            "url": addresses.feed(format, of: incident.id),
            "text": strings["status.incident.feed-\(format)"],
          ]
        },
      ])
    )
  }

  /// Who answers for it, the clocks, and what is known of its size; unknown is said where readers may know it.
  private func facts(_ incident: ClearedIncident) -> [TemplateValues] {
    func fact(_ label: String, _ text: String, isWritten: Bool = false) -> TemplateValues {
      ["label": label, "text": text, "isWritten": isWritten]
    }
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
    let unknown = strings["status.incident.not-measured"]
    facts.append(fact(strings["dashboard.incident-tiles.mentions"], incident.total.map(count) ?? unknown))
    if reputation.clearance > .public {
      facts.append(
        fact(
          strings["dashboard.incident-tiles.reach"],
          incident.reach.map { strings.text("status.incident.reach", ["people": localizer.number($0)]) }
            ?? unknown
        )
      )
      facts.append(fact(strings["dashboard.incident-tiles.impact"], incident.impact.map(span) ?? unknown))
      facts += ImpactArea.allCases.map { area in
        let harm = incident.harm[area]
        return fact(
          strings["dashboard.impact.\(area.rawValue)"],
          harm ?? unknown,
          isWritten: harm != nil
        )
      }
    }
    return facts
  }

  private func evidence(_ evidence: ClearedEvidence) -> TemplateValues {
    self.evidence(
      evidence.claim,
      evidence.verdict,
      fact: evidence.fact,
      [
        evidence.source.map { reference($0) },
        evidence.archived.map { reference($0, label: strings["evidence.archived"]) },
      ]
    )
  }

  private func action(_ action: ClearedAction, _ texts: IncidentMarkdown.Action) -> TemplateValues {
    let today = reputation.timeZone.day(of: reputation.now)
    return self.action(
      texts,
      owner: action.owner,
      due: action.due,
      done: action.done,
      isOverdue: action.isOverdue(on: today)
    )
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
      "language": otherLanguage(mention.language),
      "sentiment": chips.sentiment(mention.label, isEstimate: mention.isEstimate),
      "reach": mention.reach.map { strings.text("dashboard.reach", ["people": localizer.number($0)]) },
    ]
  }
}
