import Foundation

/// Writes a Swift file that holds the text of every file below a folder.
///
/// Usage: `embed-templates FOLDER OUTPUT.swift`. The program that is built from it needs no files beside it.
@main struct EmbedTemplates {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(Data("usage: embed-templates FOLDER OUTPUT.swift\n".utf8))
      exit(64)
    }
    let root = URL(fileURLWithPath: arguments[1])
    var entries: [(path: String, text: String)] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted() {
      let url = root.appendingPathComponent(path)
      guard !url.lastPathComponent.hasPrefix("."), !url.hasDirectoryPath,
        try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      entries.append((path, try String(contentsOf: url, encoding: .utf8)))
    }
    let source = Data(SourceFile(entries: entries).text.utf8)
    let output = URL(fileURLWithPath: arguments[2])
    // An unchanged file keeps its time, so that nothing is compiled again for nothing.
    if let old = try? Data(contentsOf: output), old == source { return }
    try source.write(to: output, options: .atomic)
  }
}
