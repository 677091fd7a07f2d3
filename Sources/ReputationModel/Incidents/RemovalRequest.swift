/// That somebody was asked to correct, or to take down, what does damage.
public struct RemovalRequest: Sendable, Hashable {
  /// What was asked, mildest first; the words are those of the front matter.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// To talk: the author or the outlet was written to.
    case contact
    /// To publish what is true beside what is not: the right of reply.
    case rectification
    /// To take the page down.
    case removal
    /// A search engine, to leave the page out of its results: the right to erasure.
    case delisting
    /// A platform, to look at what breaks its rules: a false account, a person's data.
    case report
  }

  /// What came of it.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    case granted, refused
  }

  /// The address that does the damage.
  public let url: String
  /// When it was asked.
  public let at: Timestamp
  /// What was asked.
  public let kind: Kind
  /// Who was asked.
  public let to: String?
  /// What came of it; `nil` as long as nobody answered.
  public let answer: Answer?
  /// When they answered.
  public let answered: Timestamp?
  /// Where the letter or the answer can be read.
  public let source: String?

  /// A request; `nil` where a field was not given.
  public init(
    url: String,
    at: Timestamp,
    kind: Kind,
    to: String? = nil,
    answer: Answer? = nil,
    answered: Timestamp? = nil,
    source: String? = nil
  ) {
    self.url = url
    self.at = at
    self.kind = kind
    self.to = to
    self.answer = answer
    self.answered = answered
    self.source = source
  }
}
