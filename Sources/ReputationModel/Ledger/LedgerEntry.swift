/// One line of the ledger: what was done about a mention, when and by whom.
///
/// The ledger is append-only. An entry is never changed; a later one says what is different.
public struct LedgerEntry: Sendable {
  /// What was done.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    case answer, escalate, leave, remove, notice, contact, warn, block, classify
    case reportImpersonation = "report-impersonation"
    case officialReply = "official-reply"
  }

  /// The mention's identifier or address, as it was written.
  public var mention: String {
    get { shared.fields.mention }
    set { change { $0.mention = newValue } }
  }
  /// When it was done; where a day alone is written, when that began.
  public var at: Timestamp { shared.fields.at }
  /// When it was done at the latest: where a day alone is written, the last second of it.
  public var latest: Timestamp { shared.fields.latest }
  /// Who did it.
  public var by: String? { shared.fields.by }
  /// What was done.
  public var action: Action { shared.fields.action }
  /// The words of an answer, notice or note.
  public var text: String? { shared.fields.text }
  /// Where an answer stands.
  public var url: String? { shared.fields.url }
  /// Why it was left, removed or escalated.
  public var reason: String? { shared.fields.reason }
  /// What the author was told before a removal, or where that can be read.
  public var notice: String? { shared.fields.notice }
  /// Where an impersonation was reported.
  public var whereReported: String? { shared.fields.whereReported }
  /// The sentiment a person gave the mention.
  public var sentiment: Sentiment? { shared.fields.sentiment }
  /// The incident a person filed the mention under.
  public var incident: String? { shared.fields.incident }
  /// Labels a person gave the mention.
  public var tags: [String] { shared.fields.tags }
  /// Where the entry stands.
  public var location: SourceLocation {
    get { shared.fields.location }
    set { change { $0.location = newValue } }
  }
  /// Whether everything that is written was read; where a mistake was told of, it may say more than stands here.
  public var isWhole: Bool {
    get { shared.fields.isWhole }
    set { change { $0.isWhole = newValue } }
  }

  private struct Fields: Sendable, Hashable {
    var mention: String
    var at: Timestamp
    var latest: Timestamp
    var by: String?
    var action: Action
    var text: String?
    var url: String?
    var reason: String?
    var notice: String?
    var whereReported: String?
    var sentiment: Sentiment?
    var incident: String?
    var tags: [String]
    var location: SourceLocation
    var isWhole: Bool
  }

  /// What all copies of an entry share: there are many of them, and each would copy a dozen strings.
  private final class Shared: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  private var shared: Shared

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
    shared = Shared(
      Fields(
        mention: mention,
        at: at,
        latest: latest ?? at,
        by: by,
        action: action,
        text: text,
        url: url,
        reason: reason,
        notice: notice,
        whereReported: whereReported,
        sentiment: sentiment,
        incident: incident,
        tags: tags,
        location: location,
        isWhole: isWhole
      )
    )
  }

  private mutating func change(_ body: (inout Fields) -> Void) {
    var fields = shared.fields
    body(&fields)
    shared = Shared(fields)
  }
}

extension LedgerEntry: Hashable {
  /// Whether both say the same.
  public static func == (left: LedgerEntry, right: LedgerEntry) -> Bool {
    left.shared === right.shared || left.shared.fields == right.shared.fields
  }

  /// Adds all that it says.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.fields) }
}

extension LedgerEntry: CustomReflectable {
  /// What it says, field by field, as of a value that shares nothing.
  public var customMirror: Mirror { Mirror(reflecting: shared.fields) }
}
