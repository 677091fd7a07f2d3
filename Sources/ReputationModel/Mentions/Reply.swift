/// The brand's answer to a mention, as an export carries it.
public struct Reply: Sendable, Hashable {
  /// When it was given.
  public var at: Timestamp?
  /// Who gave it.
  public var by: String?
  /// What it says.
  public var text: String?
  /// Where it stands.
  public var url: String?

  /// An answer; `nil` where a field was not given.
  public init(at: Timestamp? = nil, by: String? = nil, text: String? = nil, url: String? = nil) {
    self.at = at
    self.by = by
    self.text = text
    self.url = url
  }
}
