import Glibc
import ReputationModel
import SitePublishing

/// The folder of a site, which is read without ever being left.
///
/// A link below it is not followed, wherever it leads, since what it leads to would be published. Pipes and
/// devices are not opened by a listing: reading one could wait for ever.
final class SiteFolder: Sendable {
  /// The folder's path, as it was given.
  let path: String
  let root: Descriptor

  /// From this size on, in bytes, a file is mapped and not copied.
  static let mappingThreshold = 1 << 20

  /// Opens the folder.
  ///
  /// Its own path may hold links: that is the word of whoever starts the build.
  ///
  /// - Throws: That the folder is missing, no folder, or may not be entered.
  init(path: String) throws(LoadingRefusal) {
    let root: Descriptor
    do throws(SystemFailure) {
      root = try Descriptor(opening: path, O_RDONLY | O_DIRECTORY)
    } catch {
      throw LoadingRefusal(finding: .siteUnreadable(path, error))
    }
    self.path = path
    self.root = root
  }

  /// Lists the plain files below a folder and all its folders.
  ///
  /// Hidden files and what editors leave are passed over; everything else that is no plain file is a finding.
  ///
  /// - Parameters:
  ///   - folder: Relative to the site's folder; empty for that folder itself.
  ///   - extensions: Endings that only files have, such as `.md`: a folder whose name has one is a finding.
  func list(_ folder: String, fileExtensions extensions: [String] = []) -> FileListing {
    var walk = FolderWalk(extensions: extensions)
    let exists = walk.visit(folder, in: root, isStart: true)
    while let next = walk.folders.popLast() { walk.visit(next, in: root, isStart: false) }
    return FileListing(
      exists: exists,
      files: walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      findings: walk.findings.sorted()
    )
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Relative to the site's folder.
  ///   - limit: How many bytes such a file may have.
  /// - Returns: `nil` where there is no such file.
  /// - Throws: Why the file is not read.
  func read(_ path: String, upTo limit: Int) throws(LoadingRefusal) -> FileContents? {
    let finding: Finding
    do throws(SystemFailure) {
      let file = try Descriptor(opening: path, beneath: root.number, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      let size = Int(status.st_size)
      switch FolderEntry.Kind(mode: status.st_mode) {
      case .file where size > limit: finding = .fileTooLarge(path, size: size, limit: limit)
      case .file where size >= Self.mappingThreshold: return .mapped(try MappedFile(file, count: size))
      case .file:
        // One byte more than there is, so that a file that grows is noticed.
        let bytes = try file.read(upTo: size + 1)
        if bytes.count == size { return .bytes(bytes) }
        finding = .fileChanged(path)
      case .folder: finding = .fileIsFolder(path)
      case let kind: finding = .fileIsSpecial(path, kind)
      }
    } catch {
      if error.code == ENOENT { return nil }
      finding = .reading(path, error)
    }
    throw LoadingRefusal(finding: finding)
  }
}

extension Finding {
  /// The finding for a file that could not be opened or read.
  fileprivate static func reading(_ path: String, _ failure: SystemFailure) -> Finding {
    switch failure.code {
    case ELOOP: .fileIsLink(path)
    case EXDEV: .fileOutside(path)
    // What `open` says of a socket.
    case ENXIO: .fileIsSpecial(path, .socket)
    default: .fileUnreadable(path, failure)
    }
  }
}
