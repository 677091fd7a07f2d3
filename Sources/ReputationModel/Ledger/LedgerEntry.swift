/// One line of the ledger: what was done about a mention, when and by whom.
///
/// The ledger is append-only. An entry is never changed; a later one says what is different.
public struct LedgerEntry: Sendable, Hashable {
  /// What was done.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    case answer, escalate, leave, remove, notice, contact, warn, block, classify
    case reportImpersonation = "report-impersonation"
    case officialReply = "official-reply"
  }

  /// The mention's identifier or address, as it was written.
  public var mention: String
  /// When it was done; where a day alone is written, when that began.
  public let at: Timestamp
  /// When it was done at the latest: where a day alone is written, the last second of it.
  public let latest: Timestamp
  /// Who did it.
  public let by: String?
  /// What was done.
  public let action: Action
  /// The words of an answer, notice or note.
  public let text: String?
  /// Where an answer stands.
  public let url: String?
  /// Why it was left, removed or escalated.
  public let reason: String?
  /// What the author was told before a removal, or where that can be read.
  public let notice: String?
  /// Where an impersonation was reported.
  public let whereReported: String?
  /// The sentiment a person gave the mention.
  public let sentiment: Sentiment?
  /// The incident a person filed the mention under.
  public let incident: String?
  /// Labels a person gave the mention.
  public let tags: [String]
  /// Where the entry stands.
  public var location: SourceLocation
  /// Whether everything that is written was read; where a mistake was told of, it may say more than stands here.
  public var isWhole: Bool

  /// An entry; `nil` where a field was not given.
  public init(
    mention: String,
    at: Timestamp,
    latest: Timestamp? = nil,
    by: String? = nil,
    action: Action,
    text: String? = nil,
    url: String? = nil,
    reason: String? = nil,
    notice: String? = nil,
    whereReported: String? = nil,
    sentiment: Sentiment? = nil,
    incident: String? = nil,
    tags: [String] = [],
    location: SourceLocation,
    isWhole: Bool = true
  ) {
    self.mention = mention
    self.at = at
    self.latest = latest ?? at
    self.by = by
    self.action = action
    self.text = text
    self.url = url
    self.reason = reason
    self.notice = notice
    self.whereReported = whereReported
    self.sentiment = sentiment
    self.incident = incident
    self.tags = tags
    self.location = location
    self.isWhole = isWhole
  }
}
