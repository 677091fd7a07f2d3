import ReputationModel

@testable import ReputationAnalysis

/// Short ways to write the mentions and entries the tests are about.
enum Sample {
  /// 2026-03-02T00:00:00Z, a Monday.
  static let monday = Timestamp(seconds: 1_772_409_600)

  static func hour(_ hours: Int) -> Timestamp { monday.advanced(bySeconds: Int64(hours) * 3600) }

  static func mention(
    _ id: String,
    at hours: Int,
    source: String = "forum",
    author: String? = nil,
    sentiment: Float? = nil,
    reach: Int? = nil,
    title: String? = nil,
    text: String = "Pan",
    reply: Reply? = nil
  ) -> Mention {
    var mention = Mention(id: id, source: source, published: hour(hours), text: text)
    mention.title = title
    mention.author = author.map { Author(handle: $0) }
    mention.sentiment = sentiment.map { Sentiment(score: $0, origin: .given) }
    mention.reach = reach
    mention.reply = reply
    return mention
  }

  static func store(_ mentions: [Mention]) -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/sample.jsonl")
    for (line, mention) in mentions.enumerated() { builder.append(mention, file: file, line: line + 1) }
    return builder.build().store
  }

  /// The configuration of a site that asks for nothing special.
  static let configuration = SiteConfiguration(
    site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "en"))
  )

  /// What is worked out of a store, or of mentions.
  static func reputation(
    _ store: MentionStore,
    ledger: [LedgerEntry] = [],
    incidents: [Incident] = [],
    configuration: SiteConfiguration = configuration,
    now hours: Int
  ) -> Reputation {
    Reputation(
      store: store,
      ledger: ledger,
      incidents: incidents,
      sources: [],
      configuration: configuration,
      now: hour(hours)
    )
  }

  /// Four mentions a day for a month, every third a complaint of the price.
  static let everydayMonth = (0..<30 * 4).map { number in
    mention(
      "usual-\(number)",
      at: number * 6,
      sentiment: number % 3 == 0 ? -1 : 1,
      text: number % 3 == 0 ? "Caro y lento, qué vergüenza" : "Buen pan de masa madre"
    )
  }

  /// The figures of mentions of La Espiga.
  static func espiga(_ mentions: [Mention], incidents: [Incident] = [], now hours: Int) -> Reputation {
    var configuration = configuration
    configuration.brand.terms = ["La Espiga"]
    return reputation(store(mentions), incidents: incidents, configuration: configuration, now: hours)
  }

  /// The silences of the one source that brought `mentions`, which may be silent for two days.
  static func silences(_ mentions: [Mention], now: Timestamp = hour(31 * 24)) -> SourceSilences {
    var configuration = configuration
    configuration.monitoring.staleAfter = 2 * 86_400
    return SourceSilences(
      store: store(mentions),
      sources: [source(of: mentions, now: now)],
      configuration: configuration,
      now: now
    )
  }

  /// The source of ``store(_:)``.
  static func source(of mentions: [Mention], now: Timestamp) -> SourceFigures {
    SourceFigures(
      name: "sample",
      format: "jsonl",
      mentions: mentions.count,
      dataThrough: mentions.last?.published,
      staleAfter: 2 * 86_400,
      now: now
    )
  }

  static func entry(
    _ action: LedgerEntry.Action,
    _ mention: String,
    at hours: Int,
    incident: String? = nil,
    sentiment: Float? = nil,
    reason: String? = nil
  ) -> LedgerEntry {
    LedgerEntry(
      mention: mention,
      at: hour(hours),
      action: action,
      reason: reason,
      sentiment: sentiment.map { Sentiment(score: $0, origin: .given) },
      incident: incident,
      location: SourceLocation(file: "content/ledger/sample.yml", line: 1)
    )
  }

  static func incident(
    _ id: String,
    state: Incident.State = .active,
    severity: Incident.Severity = .high,
    matches: MentionMatch = MentionMatch()
  ) -> Incident {
    var incident = Incident(
      location: SourceLocation(file: "content/incidents/\(id).md"),
      id: id,
      title: id,
      kind: .rumour,
      severity: severity,
      state: state,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.matches = matches
    return incident
  }
}

extension Audiences {
  /// Those of the mentions of `store`.
  init(_ store: MentionStore, stories: StoryGroups = StoryGroups()) {
    self.init(outlets: OutletNames(store), stories: stories)
  }
}
