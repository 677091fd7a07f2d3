import Glibc
public import ReputationModel

/// Why a site could not be published.
///
/// The old site stands as it was, whichever it is.
public enum PublishingError: Error, Sendable, Hashable {
  /// The output is no folder below another one: `/`, or a path that ends in `..` and does not exist.
  case noName(output: String)
  /// Something that is not a folder stands where the output would go.
  case notAFolder(output: String, found: String)
  /// The folder holds files and bears no marker of ours; the first few of its names.
  case notOurs(output: String, entries: [String])
  /// The output is, contains or lies inside a folder that the build reads.
  case overlapsSource(output: String, source: String)
  /// Another build holds the lock; its process, if that could be read.
  case busy(output: String, process: Int?)
  /// The output is a mount point, or the state folder beside it is one: nothing can be renamed between them.
  case otherFileSystem(output: String, state: String)
  /// Two files want one path, or paths that a case-insensitive file system cannot keep apart.
  case duplicatePath(RelativePath, earlier: String)
  /// The path belongs to the publisher itself.
  case reservedPath(RelativePath)
  /// The disk or the quota is full.
  case noSpace(path: String)
  /// The system refused a step; `step` completes "could not …".
  case system(step: String, path: String, code: Int32)
  /// The lock or the stage was taken away during the build.
  case stateLost(state: String)
  /// The session was already committed or discarded.
  case closed
  /// `commit` was called while a file was being written.
  case stillWriting
}

extension PublishingError {
  /// The error for a failed step: a full disk has its own, whichever step met it.
  static func system(_ step: String, _ path: String, _ failure: SystemFailure) -> PublishingError {
    switch failure.code {
    case ENOSPC, EDQUOT: .noSpace(path: path)
    default: .system(step: step, path: path, code: failure.code)
    }
  }
}
