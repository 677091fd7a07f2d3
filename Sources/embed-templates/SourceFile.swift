/// The Swift source in which the files are embedded.
struct SourceFile {
  let entries: [(path: String, text: String)]

  /// A dictionary of raw string literals, one a file.
  var text: String {
    var source = "/// The files below `site-templates`, by path. Generated; do not edit.\n"
    source += "enum EmbeddedTemplates {\n  static let files: [String: String] = [\n"
    for entry in entries {
      source += "\(literal(entry.path)): \(literal(entry.text)),\n"
    }
    if entries.isEmpty { source += ":" }
    return source + "  ]\n}\n"
  }

  /// A raw multi-line literal with enough number signs that nothing in the text can end or escape it.
  private func literal(_ text: String) -> String {
    let signs = String(repeating: "#", count: longestRunOfNumberSigns(in: text) + 1)
    return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
  }

  private func longestRunOfNumberSigns(in text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "#") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
