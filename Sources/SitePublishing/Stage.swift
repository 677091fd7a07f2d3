import CPlatform
import Glibc

/// The folder in which the next generation is put together, out of every reader's sight.
struct Stage: ~Copyable, Sendable {
  /// Everyone reads, the owner writes; the same for every site, whatever mask the process has.
  static let fileMode: mode_t = 0o644
  /// As for files, and everyone may enter.
  static let folderMode: mode_t = 0o755

  /// The stage's name in the state folder.
  let name: String
  private let folder: Descriptor
  /// Whether the process's mask takes bits away, so that each mode must be set by a call of its own.
  private let setsModes: Bool

  /// Makes an empty stage.
  init(named name: String, in state: borrowing Descriptor) throws(SystemFailure) {
    guard mkdirat(state.number, name, Self.folderMode) == 0 else { throw .last }
    let folder = try Descriptor(opening: name, beneath: state.number, O_RDONLY | O_DIRECTORY)
    let made = try folder.status().st_mode & 0o777
    try folder.setMode(Self.folderMode)
    self.name = name
    self.folder = folder
    // The mask is only known by what it did: asking for it means setting it, for every thread at once.
    setsModes = made != Self.folderMode
  }

  /// Makes a folder and those that lead to it, where they are missing.
  ///
  /// Several tasks may do so at once.
  func makeFolder(_ path: String) throws(SystemFailure) {
    if mkdirat(folder.number, path, Self.folderMode) != 0 {
      switch errno {
      case EEXIST: return
      case ENOENT:
        guard let parent = path.parentPath else { throw .last }
        try makeFolder(parent)
        guard mkdirat(folder.number, path, Self.folderMode) == 0 || errno == EEXIST else { throw .last }
      default: throw .last
      }
    }
    guard setsModes else { return }
    guard fchmodat(folder.number, path, Self.folderMode, 0) == 0 else { throw .last }
  }

  /// Writes a file that must not exist yet.
  func create(_ path: String, _ bytes: [UInt8]) throws(SystemFailure) {
    let file = try Descriptor(
      opening: path,
      beneath: folder.number,
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      mode: Self.fileMode
    )
    if setsModes { try file.setMode(Self.fileMode) }
    try file.write(bytes)
  }

  /// Gives a file of the published generation a second name in this one; `false` where that cannot be.
  ///
  /// The reasons are many and none matters, since the file can be written instead: no hard links on this file
  /// system, too many of them, a file of another owner, a file that has just been removed.
  func link(_ path: String, from published: borrowing Descriptor) -> Bool {
    linkat(published.number, path, folder.number, path, 0) == 0
  }

  /// Waits until everything has reached the disk.
  ///
  /// A sync of each file is the better way for a handful: it waits for nothing else. Measured on ext4, it takes
  /// 0.3 milliseconds for a file and its folder, that is, seconds for a large site. One sync of the file system
  /// lets the disk order the writes, 0.25 seconds for 12,000 new files of 10 KB, but it also waits for what
  /// other programs have written.
  ///
  /// - Parameter paths: The files and folders that were made, if they are few; `nil` if they are many.
  func sync(_ paths: [String]?) throws(SystemFailure) {
    guard let paths else {
      let code = cplatform_sync_file_system(folder.number)
      guard code == 0 else { throw SystemFailure(code: code) }
      return
    }
    for path in paths {
      try Descriptor(opening: path, beneath: folder.number, O_RDONLY).sync()
    }
    try folder.sync()
  }
}
