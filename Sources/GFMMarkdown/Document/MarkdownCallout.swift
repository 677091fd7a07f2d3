/// The kinds of callouts, which are GitHub's: quotations that begin with a line such as `[!NOTE]`.
public enum MarkdownCallout: String, Sendable, Hashable, CaseIterable {
  /// What a reader in a hurry should know, too.
  case note
  /// Advice that makes something easier.
  case tip
  /// What one must know.
  case important
  /// What asks for care at once.
  case warning
  /// What may go wrong, and what follows.
  case caution
}
