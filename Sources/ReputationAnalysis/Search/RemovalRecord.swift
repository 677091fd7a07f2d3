public import ReputationModel

/// What is written down of attempts to have an address corrected or taken down.
public struct RemovalRecord: Sendable, Hashable {
  /// What was done.
  public enum Deed: Sendable, Hashable {
    /// Something was asked for.
    case asked(RemovalRequest.Kind)
    /// A request was answered.
    case answered(RemovalRequest.Answer)
    /// The incident's timeline tells of an answer or a correction at that address.
    case told(IncidentUpdate.Kind)
    /// The mention was removed.
    case removed
  }

  /// A line of the record.
  public struct Entry: Sendable, Hashable {
    /// When.
    public let at: Timestamp
    /// What was done.
    public let deed: Deed
    /// Who was asked; `nil` where nobody says.
    public let to: String?
    /// Where it can be read up.
    public let source: String?
    /// The incident that tells of it; `nil` where the ledger does.
    public let incident: String?
  }

  /// How things stand.
  public enum State: Sendable, Hashable {
    /// Nothing is on record.
    case nothing
    /// It was asked for, first at that moment, and nobody has answered.
    case waiting(since: Timestamp)
    /// It was agreed to, or done.
    case granted
    /// It was refused.
    case refused
  }

  /// Everything there is, oldest first.
  public let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// How things stand after the last entry.
  public var state: State {
    var state = State.nothing
    for entry in entries {
      switch entry.deed {
      case .removed, .answered(.granted): state = .granted
      case .answered(.refused): state = .refused
      case .told(.correction): state = .granted
      case .told: if state == .nothing { state = .waiting(since: entry.at) }
      // Whoever asks again waits anew.
      case .asked: state = .waiting(since: entry.at)
      }
    }
    return state
  }

  /// The last entry that granted or refused something; `nil` where none did.
  public var decision: Entry? {
    entries.last { entry in
      switch entry.deed {
      case .answered, .removed, .told(.correction): true
      case .asked, .told: false
      }
    }
  }

  /// What was asked for, in the order of time.
  public var asked: [RemovalRequest.Kind] {
    entries.compactMap { if case .asked(let kind) = $0.deed { kind } else { nil } }
  }

  /// The lines that the ledger has about a mention.
  static func entries(of ledger: [LedgerEntry]) -> [Entry] {
    ledger.compactMap { line in
      let deed: Deed
      switch line.action {
      case .contact, .notice: deed = .asked(.contact)
      case .reportImpersonation: deed = .asked(.report)
      case .remove: deed = .removed
      case .answer, .officialReply, .escalate, .leave, .warn, .block, .classify: return nil
      }
      return Entry(at: line.at, deed: deed, to: line.whereReported, source: line.url, incident: nil)
    }
  }
}
