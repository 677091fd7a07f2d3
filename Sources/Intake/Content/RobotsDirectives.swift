import ReputationModel

/// The words search engines' crawlers understand.
enum RobotsDirectives {
  /// Whether the text is a list of them, separated by commas.
  static func areKnown(_ text: String) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { isKnown(String($0).trimmed) }
  }

  private static func isKnown(_ directive: String) -> Bool {
    if words.contains(directive) { return true }
    guard let colon = directive.firstIndex(of: ":") else { return false }
    let value = String(directive[directive.index(after: colon)...]).trimmed
    switch directive[..<colon] {
    case "max-snippet", "max-video-preview":
      return value == "-1" || (!value.isEmpty && value.utf8.allSatisfy(\.isASCIIDigit))
    case "max-image-preview": return ["none", "standard", "large"].contains(value)
    case "unavailable_after":
      switch WrittenTime(value) {
      case .day, .local, .moment: return true
      case .impossible, .unreadable: return false
      }
    default: return false
    }
  }

  private static let words: Set<String> = [
    "all", "none", "index", "noindex", "follow", "nofollow", "noarchive", "nosnippet", "noimageindex",
    "notranslate",
    "indexifembedded",
  ]
}

extension FieldKind where Value == String {
  /// What crawlers may do, in their words.
  static var robots: FieldKind {
    scalar("robots directives such as noindex, follow or max-snippet:50, separated by commas") {
      RobotsDirectives.areKnown($0) ? $0 : nil
    }
  }
}
