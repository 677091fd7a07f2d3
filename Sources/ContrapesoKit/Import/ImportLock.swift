import SitePublishing

/// Keeps two imports into one site apart: each reads the file, adds to it and replaces it.
struct ImportLock: ~Copyable {
  /// The lock's name in the site's state folder.
  static let name = "import.lock"

  private let folder: Descriptor
  private let lock: ProcessLock

  /// Takes the lock, which the kernel frees when the process ends, however it ends.
  ///
  /// - Throws: Who holds it, or why there can be none.
  init(in site: SiteFolder) throws(ImportFailure) {
    let folder = try ImportFailure.step("make the folder for its lock") { () throws(SystemFailure) in
      try Descriptor(makingFolder: StateFolder.shared, in: site.root)
    }
    do throws(ProcessLock.Failure) {
      lock = try ProcessLock(named: Self.name, in: folder)
    } catch {
      switch error {
      case .held(let process): throw .busy(process: process)
      case .lost: throw .lockLost
      case .system(let step, let failure): throw .system(step: step, failure)
      }
    }
    self.folder = folder
  }

  /// Whether the lock is the one that another import would find.
  var isIntact: Bool { lock.isInPlace(in: folder) }
}
