/// What programs that read the web for language models do with what they read; the words are those of the configuration.
public enum CrawlerPurpose: String, Sendable, Hashable, CaseIterable {
  /// Models are made of it.
  case training
  /// Answers are looked up in it, with a link to where they are from.
  case answers
  /// A person asked for this very page.
  case visits
}
