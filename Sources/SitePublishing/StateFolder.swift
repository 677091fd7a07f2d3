import Glibc

/// What is kept beside the output and is no part of the site: `.contrapeso/<output's name>/`.
///
/// It holds the lock, the stage that a build writes into, and the two generations before the published one. All lie on the output's
/// file system, so that they can be renamed to it. The folder can be deleted whenever no build runs.
package struct StateFolder: ~Copyable, Sendable {
  /// The folder beside the output that holds the state of every output in that place.
  package static let shared = ".contrapeso"
  /// The lock that keeps two builds from publishing to one folder at a time.
  static let lockName = "lock"
  /// The generation before the published one.
  ///
  /// It is kept for readers who still have it open.
  static let previous = "previous"
  /// The generation before the previous one, of which the next stage is made.
  static let spare = "spare"
  /// What the name of a stage begins with; the number of its process follows.
  static let stage = "stage-"
  /// What the name of a file begins with until all of it is written.
  private static let new = "new-"
  /// The published generation while it is exchanged in two steps, on file systems that know no exchange.
  static let replaced = "replaced"

  /// The path for messages.
  let path: String
  /// The open folder.
  let folder: Descriptor
  private let lock: ProcessLock

  /// Makes the folder where it is missing, and takes the lock, which the kernel frees when the process ends,
  /// however it ends.
  init(beside output: borrowing OutputFolder) throws(PublishingError) {
    let path = output.statePath
    let folder: Descriptor
    do throws(SystemFailure) {
      folder = try Self.open(beside: output)
    } catch {
      if error.code == EXDEV { throw .otherFileSystem(output: output.path, state: path) }
      throw .system("open the folder that the site is prepared in", path, error)
    }
    do throws(ProcessLock.Failure) {
      lock = try ProcessLock(named: Self.lockName, in: folder)
    } catch {
      switch error {
      case .held(let process): throw .busy(output: output.path, process: process)
      case .lost: throw .stateLost(state: path)
      case .system(let step, let failure): throw .system(step, "\(path)/\(Self.lockName)", failure)
      }
    }
    self.path = path
    self.folder = folder
  }

  private static func open(beside output: borrowing OutputFolder) throws(SystemFailure) -> Descriptor {
    let shared = try Descriptor(makingFolder: Self.shared, in: output.parent)
    let folder = try Descriptor(makingFolder: output.name, in: shared)
    guard try folder.status().st_dev == output.parent.status().st_dev else {
      throw SystemFailure(code: EXDEV)
    }
    return folder
  }

  /// Whether the lock is still the one that another build would find; not if somebody removed this folder.
  var isIntact: Bool { lock.isInPlace(in: folder) }

  /// Lets the next build begin.
  func unlock() { lock.release() }

  /// Sets right what killed builds left: puts back a site that was taken out of its place, keeps a stage as
  /// the spare one, removes the rest.
  ///
  /// - Returns: The paths of what could not be removed.
  func recover(_ output: borrowing OutputFolder) throws(PublishingError) -> [String] {
    if try output.occupant() == .nothing {
      guard renameat(folder.number, Self.replaced, output.parent.number, output.name) == 0 || errno == ENOENT
      else {
        throw .system("put back the site that a killed build had taken away", output.path, .last)
      }
    }
    do throws(SystemFailure) {
      return removeLeftovers(try FolderEntry.all(in: folder))
    } catch {
      throw .system("list the folder that the site is prepared in", path, error)
    }
  }

  /// The file of that name that an earlier build kept; `nil` where there is none.
  func read(_ name: KeptFile.Name) throws(SystemFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      let file = try Descriptor(opening: name.rawValue, beneath: folder.number, O_RDONLY | O_NONBLOCK)
      guard FolderEntry.Kind(mode: try file.status().st_mode) == .file else { return nil }
      return try file.readAll(upTo: KeptFile.most)
    } catch {
      if [ENOENT, ELOOP, ENXIO].contains(error.code) { return nil }
      throw error
    }
  }

  /// Puts a file in the place of the one of its name, in one step.
  func keep(_ file: KeptFile) throws(SystemFailure) {
    let name = "\(Self.new)\(file.name.rawValue)"
    try removeTree(name, in: folder)
    let new = try Descriptor(
      opening: name,
      beneath: folder.number,
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
      mode: 0o644
    )
    try new.write(file.bytes)
    try new.sync()
    guard renameat(folder.number, name, folder.number, file.name.rawValue) == 0 else { throw .last }
  }

  /// Keeps a stage that was not published for the next build, or removes it where there is a spare one.
  func keepAsSpare(_ stage: String) {
    if renameat(folder.number, stage, folder.number, Self.spare) != 0 {
      // What stays is removed by the next build.
      try? removeTree(stage, in: folder)
    }
  }

  private func removeLeftovers(_ entries: [FolderEntry]) -> [String] {
    var failed: [String] = []
    for entry in entries where entry.text != Self.lockName {
      if entry.kind == .file, let name = entry.text, KeptFile.Name(rawValue: name) != nil { continue }
      if entry.kind == .folder, [Self.previous, Self.spare].contains(entry.text) { continue }
      if entry.kind == .folder, let name = entry.text, name.hasPrefix(Self.stage),
        renameat(folder.number, name, folder.number, Self.spare) == 0
      {
        continue
      }
      do throws(SystemFailure) {
        try removeTree(entry.name, in: folder)
      } catch {
        failed.append("\(path)/\(entry.text ?? "a name that is not UTF-8")")
      }
    }
    return failed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
