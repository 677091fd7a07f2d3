import Glibc
import ReputationModel
import SitePublishing

/// A walk through a folder of the site and those below it: what was found, and what is still to be visited.
///
/// Folders wait in a list rather than on the stack, and each is opened from the root, so that no depth of
/// nesting uses up the stack or the descriptors.
struct FolderWalk {
  /// Endings that only files have.
  let extensions: [String]
  /// Plain files, in no order.
  private(set) var files: [String] = []
  /// What cannot be read, in no order.
  private(set) var findings: [Finding] = []
  /// Folders that are still to be visited.
  var folders: [String] = []

  init(extensions: [String]) { self.extensions = extensions }

  /// Notes what a folder holds.
  ///
  /// - Returns: Whether there is such a folder.
  @discardableResult
  mutating func visit(_ folder: String, in root: borrowing Descriptor, isStart: Bool) -> Bool {
    do throws(SystemFailure) {
      let open = try Descriptor(
        opening: folder.isEmpty ? "." : folder,
        beneath: root.number,
        O_RDONLY | O_DIRECTORY
      )
      for entry in try FolderEntry.all(in: open) { note(entry, in: folder) }
      return true
    } catch {
      switch error.code {
      case ENOENT where isStart: return false
      case ENOTDIR: findings.append(.folderIsFile(folder))
      case ELOOP: findings.append(.fileIsLink(folder))
      case EXDEV: findings.append(.fileOutside(folder))
      default: findings.append(.folderUnreadable(folder, error))
      }
      return true
    }
  }

  private mutating func note(_ entry: FolderEntry, in folder: String) {
    guard let name = entry.text else {
      let name = String(decoding: entry.name.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if !IgnoredNames.contain(name) { findings.append(.fileNameNotText(path(of: name, in: folder))) }
      return
    }
    if IgnoredNames.contain(name) { return }
    let path = path(of: name, in: folder)
    switch entry.kind {
    case .file: files.append(path)
    case .folder where extensions.contains { name.hasSuffix($0) }: findings.append(.fileIsFolder(path))
    case .folder: folders.append(path)
    case .link: findings.append(.fileIsLink(path))
    case .pipe, .socket, .device, .unknown: findings.append(.fileIsSpecial(path, entry.kind))
    }
  }

  private func path(of name: String, in folder: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }
}
