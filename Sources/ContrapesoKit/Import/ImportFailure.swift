import ReputationModel
import SitePublishing

/// Why an import wrote nothing.
enum ImportFailure: Error, Sendable, Hashable {
  /// Another import holds the lock; its process, if that could be read.
  case busy(process: Int?)
  /// The folder with the lock was removed meanwhile.
  case lockLost
  /// Somebody else wrote to the file meanwhile.
  case changed
  /// A mention is longer than a line may be that is read again; its identifier.
  case tooLong(identifier: String)
  /// The system refused a step; `step` completes "could not …".
  case system(step: String, SystemFailure)

  /// Calls `body`; its failure is that of the step.
  static func step<Result: ~Copyable>(
    _ step: String,
    _ body: () throws(SystemFailure) -> Result
  ) throws(ImportFailure) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw .system(step: step, error)
    }
  }
}

extension ImportFailure {
  /// The finding for an import into the file of that path.
  func finding(_ path: String) -> Finding {
    switch self {
    case .busy(let process):
      .refusal(
        "import.busy",
        path,
        "another import is at work in this site",
        found: process.map { "process \($0) holds the lock" } ?? "the lock is held",
        expected: "one import at a time",
        fix: "wait for it to end, and import again"
      )
    case .lockLost:
      .refusal(
        "import.lock-lost",
        path,
        "the lock was taken away during the import",
        found: "no \(StateFolder.shared)/\(ImportLock.name)",
        expected: "that nobody removes \(StateFolder.shared) while an import runs",
        fix: "import again; the file stands as it was"
      )
    case .changed:
      .refusal(
        "import.changed",
        path,
        "the file changed while mentions were imported into it",
        found: "another state than a moment before",
        expected: "that nobody else writes to the file meanwhile",
        fix: "import again; the file stands as somebody else wrote it"
      )
    case .tooLong(let identifier):
      .refusal(
        "import.too-long",
        path,
        "a mention is too long to be read again",
        found: identifier,
        expected: "a mention of at most 16 MiB as JSON",
        fix: "shorten it in the file it comes from"
      )
    case .system(let step, let failure):
      .refusal(
        "import.system",
        path,
        "the import could not \(step)",
        found: failure.words,
        expected: "a folder that can be written to, and room for a second file",
        fix: "put that right and import again; the file there is whole"
      )
    }
  }
}
