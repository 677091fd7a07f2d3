import SiteRendering

/// `robots.txt`, read as Lighthouse reads it.
struct RobotsFile {
  /// A line that is wrong.
  struct Fault: Hashable {
    let line: Int
    let problem: String
    let found: String
  }

  private(set) var faults: [Fault] = []
  /// The beginnings of paths that a search engine is to leave alone.
  ///
  /// What only crawlers of language models are refused hides nothing.
  private(set) var disallowed: [(line: Int, path: String)] = []

  private static let known: Set<String> = [
    "user-agent", "allow", "disallow", "sitemap", "crawl-delay", "clean-param", "host", "request-rate",
    "visit-time", "noindex", "content-signal",
  ]

  private static let crawlers = Set(Crawler.all.map { $0.name.lowercased() })

  init(_ text: String) {
    var hasAgent = false
    // Agents one after another are a group, which a rule ends (RFC 9309, §2.2.1).
    var (isNaming, isForSearch) = (false, false)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        .map { RobotsFile.trimmed($0) }
      func fault(_ problem: String) {
        faults.append(Fault(line: index + 1, problem: problem, found: String(line)))
      }
      guard parts.count == 2 else {
        fault("syntax")
        continue
      }
      let (name, value) = (parts[0].lowercased(), parts[1])
      switch name {
      case "user-agent":
        hasAgent = true
        if !isNaming { isForSearch = false }
        isNaming = true
        if !RobotsFile.crawlers.contains(value.lowercased()) { isForSearch = true }
        if value.isEmpty { fault("agent") }
      case "allow", "disallow":
        isNaming = false
        if !hasAgent { fault("early") }
        if let first = value.first, first != "/", first != "*" { fault("path") }
        if let sign = value.firstIndex(of: "$"), value.index(after: sign) != value.endIndex { fault("path") }
        if name == "disallow", !value.isEmpty, isForSearch || !hasAgent {
          disallowed.append((index + 1, value))
        }
      case "sitemap":
        if !["https://", "http://", "ftp://"].contains(where: value.hasPrefix) { fault("sitemap") }
      default: if !RobotsFile.known.contains(name) { fault("directive") }
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
