import Glibc
import Intake
import ReputationModel
import SitePublishing

/// A file that somebody wants imported: opened as the shell would, links and pipes included, since naming it is
/// their own word.
struct ImportInput: Sendable {
  /// The path as it was given; what findings call it.
  let path: String
  let contents: FileContents
  /// What tells the file from every other; `nil` for what is no plain file.
  let identity: FileIdentity?

  /// What the standard input is called in findings.
  static let standardInput = "standard input"
  /// The source of rows from the standard input that name none.
  static let standardInputSource = "import"
  /// The most bytes a pipe may bring, since they are kept in memory.
  private static let mostPiped = 4 << 30

  /// Opens and reads.
  ///
  /// - Throws: Why it is not read.
  init(_ argument: String) throws(LoadingRefusal) {
    path = argument == "-" ? Self.standardInput : argument
    let finding: Finding
    do throws(SystemFailure) {
      let file =
        argument == "-"
        ? Descriptor(owning: dup(STDIN_FILENO)) : try Descriptor(opening: argument, O_RDONLY | O_NOCTTY)
      let status = try file.status()
      switch FolderEntry.Kind(mode: status.st_mode) {
      case .file:
        identity = FileIdentity(status)
        contents = try Self.contents(of: file, size: Int(status.st_size))
        return
      case .pipe, .socket:
        let bytes = try file.readAll(upTo: Self.mostPiped)
        guard bytes.count <= Self.mostPiped else {
          finding = .fileTooLarge(path, size: bytes.count, limit: Self.mostPiped)
          break
        }
        identity = nil
        contents = .bytes(bytes)
        return
      case .folder: finding = .fileIsFolder(path)
      case let kind: finding = .fileIsSpecial(path, kind)
      }
    } catch {
      finding = .fileUnreadable(path, error)
    }
    throw LoadingRefusal(finding: finding)
  }

  private static func contents(of file: borrowing Descriptor, size: Int) throws(SystemFailure) -> FileContents
  {
    // The standard input may be a file of which somebody has read a part: what is left counts.
    let position = Int(lseek(file.number, 0, SEEK_CUR))
    guard position <= 0, size >= SiteFolder.mappingThreshold else {
      return .bytes(try file.read(upTo: max(0, size - max(0, position))))
    }
    return .mapped(try MappedFile(file, count: size))
  }
}

/// What tells one file from every other, and one state of it from the next.
struct FileIdentity: Sendable, Hashable {
  let device: dev_t
  let inode: ino_t
  let size: Int
  let changedSeconds: Int
  let changedNanoseconds: Int
  let mode: mode_t

  init(_ status: stat) {
    device = status.st_dev
    inode = status.st_ino
    size = Int(status.st_size)
    changedSeconds = status.st_mtim.tv_sec
    changedNanoseconds = status.st_mtim.tv_nsec
    mode = status.st_mode & 0o7777
  }

  /// Whether both are one file, in whatever state.
  func isSameFile(as other: FileIdentity) -> Bool { device == other.device && inode == other.inode }
}
