import ReputationAnalysis
import ReputationModel

@testable import SiteRendering

extension DashboardContent {
  /// What shows `reputation`, and nothing besides but what is given.
  init(
    of reputation: Reputation,
    _ configuration: SiteConfiguration,
    hasVoices: Bool = false,
    spikeTerms: [Spike: [MarkingTerm]] = [:],
    findings: [Finding] = []
  ) {
    let (stories, authors) = (reputation.stories(), reputation.authors())
    let place = SourceLocation(file: "contrapeso.yml")
    self.init(
      configuration: configuration,
      view: configuration.views.dashboard
        ?? View(path: "/d/", clearance: .team, protection: .host, location: place),
      reputation: reputation,
      stories: stories,
      authors: authors,
      queue: reputation.queue(stories, authors),
      voices: hasVoices ? reputation.voices(in: nil, stories, authors) : Voices(),
      spikeTerms: spikeTerms,
      findings: findings
    )
  }
}

extension Reputation {
  /// What is worked out of mentions, with what was done about them.
  init(
    of mentions: [Mention],
    ledger: [LedgerEntry] = [],
    incidents: [Incident] = [],
    _ configuration: SiteConfiguration,
    now: Timestamp
  ) {
    self.init(
      store: MentionStore(mentions),
      ledger: ledger,
      incidents: incidents,
      sources: [],
      configuration: configuration,
      now: now
    )
  }
}

extension MentionStore {
  /// A store of those mentions, which one file brought.
  init(_ mentions: [Mention]) {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("m.jsonl")
    for (line, mention) in mentions.enumerated() { builder.append(mention, file: file, line: line + 1) }
    self = builder.build().store
  }
}
