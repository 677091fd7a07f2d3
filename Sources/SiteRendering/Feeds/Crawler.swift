package import ReputationModel

/// A program that reads the web for a language model, by the name it looks for in `robots.txt`.
///
/// docs/content.md says where each operator documents it.
package struct Crawler: Sendable {
  /// The name.
  package let name: String
  /// What it reads for.
  package let purpose: CrawlerPurpose

  /// Those whose operators say what they are for, and Bytespider, whose does not.
  package static let all: [Crawler] = [
    Crawler(name: "Amazonbot", purpose: .training),
    Crawler(name: "Amzn-SearchBot", purpose: .answers),
    Crawler(name: "Amzn-User", purpose: .visits),
    Crawler(name: "Applebot-Extended", purpose: .training),
    Crawler(name: "Bytespider", purpose: .training),
    Crawler(name: "CCBot", purpose: .training),
    Crawler(name: "ChatGPT-User", purpose: .visits),
    Crawler(name: "Claude-SearchBot", purpose: .answers),
    Crawler(name: "Claude-User", purpose: .visits),
    Crawler(name: "ClaudeBot", purpose: .training),
    Crawler(name: "DuckAssistBot", purpose: .answers),
    Crawler(name: "GPTBot", purpose: .training),
    Crawler(name: "Google-Extended", purpose: .training),
    Crawler(name: "MistralAI-User", purpose: .visits),
    Crawler(name: "OAI-SearchBot", purpose: .answers),
    Crawler(name: "Perplexity-User", purpose: .visits),
    Crawler(name: "PerplexityBot", purpose: .answers),
    Crawler(name: "meta-externalagent", purpose: .training),
    Crawler(name: "meta-externalfetcher", purpose: .visits),
  ]
}
