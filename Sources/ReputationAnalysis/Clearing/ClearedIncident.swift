public import ReputationModel

/// An incident as a reader may know it; what only others may know is not in it.
///
/// By whom its mentions are matched, its queries and its damaging addresses are the team's, and stand on its dashboard.
public struct ClearedIncident: Sendable, Hashable {
  /// The identifier, the last part of its address.
  public let id: String
  /// What happened, in neutral words.
  public let title: String
  /// What sort of trouble it is.
  public let kind: Incident.Kind
  /// How bad it is.
  public let severity: Incident.Severity
  /// Where it stands.
  public let state: Incident.State
  /// When it began, as far as the reader may know; `nil` where no moment of it may be known.
  public let begin: Timestamp?
  /// Whether that is when it began; else it is only the first moment of it that the reader may know.
  public let isBeginKnown: Bool
  /// When it was trouble, as far as the reader may know.
  let troubled: TroubledTime
  /// Since when there is more criticism of it than usual again after it had calmed down, where no update that the
  /// reader may see has looked at that; else `nil`, also where the data are too old to tell.
  public let againSince: CalendarDay?
  /// The role that answers for it; `nil` for the public, as the field may hold a name.
  public let owner: String?
  /// When things happened; the public is not told how long the team took to notice.
  public let clocks: IncidentClocks
  /// When the next update is promised.
  public let nextUpdate: Timestamp?
  /// Until when it is watched.
  public let watchEnd: Timestamp?
  /// The incident that goes on in its place, if the reader may see that one.
  public let mergedInto: String?
  /// The summary, as Markdown.
  public let summary: MarkdownBody
  /// What was decided, said and done, oldest first.
  public let updates: [ClearedUpdate]
  /// Claims set against facts.
  public let evidence: [ClearedEvidence]
  /// What is being put right.
  public let actions: [ClearedAction]
  /// What was learnt, as inline Markdown; empty for the public.
  public let lessons: [String]
  /// What harm was measured, by area; empty for the public.
  public let harm: [ImpactArea: String]
  /// The channels in which it is spoken of.
  public let channels: [ChannelName]
  /// Its mentions day by day.
  public let daily: [ClearedDay]
  /// How many mentions it has; `nil` where that is not known.
  public let total: ClearedCount?
  /// How many of each sentiment; `nil` for the public.
  public let counts: SentimentCounts?
  /// How many people may have read of it; `nil` where it is not known, and for the public.
  public let reach: Int?
  /// From when to when more was said than usual; `nil` where it is not known, and for the public.
  public let impact: IncidentCourse.Impact?
  /// The mentions that most people may have read; none for the public.
  public let mentions: [ClearedMention]
  /// Where its file stands; findings point here, no page shows it.
  public let location: SourceLocation
  /// Where its fields stand in it.
  public let places: FieldPlaces

  /// When it was calm again; `nil` while it is not, and where the reader may not know.
  public var calm: Timestamp? { troubled.calm }

  /// The level it means today: calm once it is not open, and while it is watched, unless it is talked of again.
  public var level: ReputationLevel {
    if troubled.goesOn { return Incident.level(severity, state) }
    return againSince == nil ? .calm : .elevated
  }

  /// Whether an update was promised and did not come.
  public func isOverdue(at now: Timestamp) -> Bool { state.isOpen && (nextUpdate.map { $0 < now } ?? false) }
}
