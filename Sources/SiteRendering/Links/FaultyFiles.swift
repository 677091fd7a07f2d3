/// The files of the content that have errors: what leads to them is no mistake of its own.
struct FaultyFiles: Sendable {
  /// Their paths, relative to the site.
  let files: Set<String>
  /// Their names without folder and ending, which are the last part of their pages' addresses unless they say otherwise.
  private let names: Set<Substring>

  private static let media = "content/media/"

  init(_ files: Set<String>) {
    self.files = files
    names = Set(
      files.map { file in
        let name = file.split(separator: "/").last ?? ""
        return name.prefix { $0 != "." }
      }
    )
  }

  /// Whether the page of one of them may have that address; where it says its own, nobody could read it.
  func mayStand(at path: String) -> Bool {
    guard !files.isEmpty else { return false }
    if path.hasPrefix("/media/") { return hasMedia(String(path.dropFirst("/media/".count))) }
    return path.split(separator: "/").last.map(names.contains) ?? false
  }

  /// Whether one of them is the file of that path below `content/media`.
  func hasMedia(_ path: String) -> Bool {
    files.contains(FaultyFiles.media + path) || (path.hasPrefix("content/") && files.contains(path))
  }
}
