import ReputationModel

/// A reference as a reader may see it.
public struct ClearedReference: Sendable, Hashable {
  /// The address, or a path of the public site.
  public let text: String
  /// Whether it may be a link: an address that does damage is text and nothing more.
  public let mayBeLink: Bool

  /// A reference that may be a link.
  init(link text: String) { (self.text, mayBeLink) = (text, true) }

  init?(_ text: String?, _ rules: ClearingRules) {
    guard let text, !rules.leadsToTheTeam(text) else { return nil }
    self.text = text
    mayBeLink = !rules.unlinked.matches(text)
  }
}
