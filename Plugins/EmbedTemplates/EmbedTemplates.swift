import Foundation
import PackagePlugin

/// Turns every file below `site-templates` into Swift source of the target that uses this plugin.
///
/// SwiftPM notices changed and added files by itself. After a file is removed it still asks for it, until the
/// manifest is touched.
@main struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "site-templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    let (folders, files) = contents(of: root)
    return [
      .buildCommand(
        displayName: "Embedding site-templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [root.path(percentEncoded: false), output.path(percentEncoded: false)],
        // Each file by itself, so that a changed one is embedded again; the folders too, because their time
        // changes when a file comes or goes.
        inputFiles: folders + files,
        outputFiles: [output]
      )
    ]
  }

  private func contents(of root: URL) -> (folders: [URL], files: [URL]) {
    var folders = [root]
    var files: [URL] = []
    let keys: [URLResourceKey] = [.isDirectoryKey]
    guard let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys) else {
      return (folders, files)
    }
    for case let url as URL in walk where !url.lastPathComponent.hasPrefix(".") {
      let isFolder = (try? url.resourceValues(forKeys: Set(keys)).isDirectory) ?? false
      if isFolder { folders.append(url) } else { files.append(url) }
    }
    return (folders.sorted { $0.path < $1.path }, files.sorted { $0.path < $1.path })
  }
}
