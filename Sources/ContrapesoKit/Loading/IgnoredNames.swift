/// Names in a site's folder that no one means as content: hidden files, and what editors and file managers leave.
enum IgnoredNames {
  private static let whole: Set<String> = ["Thumbs.db", "desktop.ini", "__MACOSX"]
  private static let endings = ["~", ".swp", ".swo", ".bak", ".orig"]

  /// Whether a file or a folder of that name is passed over.
  static func contain(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    if first == UInt8(ascii: ".") { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#") { return true }
    return endings.contains { name.hasSuffix($0) } || whole.contains(name)
  }
}
