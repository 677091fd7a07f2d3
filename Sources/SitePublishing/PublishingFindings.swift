import Glibc
public import ReputationModel

extension PublishingError {
  /// The error as the report shows it, with its rule, its place and what to do.
  public var finding: Finding {
    switch self {
    case .noName(let output): .publishNoName(output)
    case .notAFolder(let output, let found): .publishNotAFolder(output, found: found)
    case .notOurs(let output, let entries): .publishNotOurs(output, entries: entries)
    case .overlapsSource(let output, let source): .publishOverlapsSource(output, source: source)
    case .busy(let output, let process): .publishBusy(output, process: process)
    case .otherFileSystem(let output, let state): .publishOtherFileSystem(output, state: state)
    case .duplicatePath(let path, let earlier): .publishDuplicatePath(path, earlier: earlier)
    case .reservedPath(let path): .publishReservedPath(path)
    case .noSpace(let path): .publishNoSpace(path)
    case .system(let step, let path, let code): .publishFailed(step, path: path, code: code)
    case .stateLost(let state): .publishStateLost(state)
    case .closed: .publishClosed()
    case .stillWriting: .publishStillWriting()
    }
  }
}

extension Finding {
  static func publishNoName(_ output: String) -> Finding {
    error(
      "no-name",
      output,
      "the output has no name of its own, so nothing can be put in its place",
      found: output,
      expected: "a folder inside another one, such as public",
      fix: "name a folder with --output"
    )
  }

  static func publishNotAFolder(_ output: String, found: String) -> Finding {
    error(
      "not-a-folder",
      output,
      "the output is not a folder",
      found: found,
      expected: "a folder, or nothing yet",
      fix: "name another folder with --output, or move what stands there away"
    )
  }

  static func publishNotOurs(_ output: String, entries: [String]) -> Finding {
    error(
      "not-ours",
      output,
      "the output folder holds files that this program did not make",
      found: entries.joined(separator: ", "),
      expected: "a missing or empty folder, or one that bears \(SiteMarker.name)",
      fix: "name another folder with --output, or move those files away"
    )
  }

  static func publishOverlapsSource(_ output: String, source: String) -> Finding {
    error(
      "overlaps-source",
      output,
      "the output would replace files that the build reads",
      found: "\(output), which overlaps \(source)",
      expected: "a folder outside \(source) that does not contain it",
      fix: "name another folder with --output"
    )
  }

  static func publishBusy(_ output: String, process: Int?) -> Finding {
    error(
      "busy",
      output,
      "another build is publishing to this folder",
      found: process.map { "process \($0) holds the lock" } ?? "the lock is held",
      expected: "one build at a time",
      fix: "wait for it to end and build again, or name another folder with --output"
    )
  }

  static func publishOtherFileSystem(_ output: String, state: String) -> Finding {
    error(
      "other-file-system",
      output,
      "the site cannot be moved to its place in one step",
      found: "\(output) and \(state) on different file systems",
      expected: "both on one file system",
      fix: "if \(output) is a mount point, name a folder below it with --output"
    )
  }

  static func publishDuplicatePath(_ path: RelativePath, earlier: String) -> Finding {
    let same = path.description.utf8.elementsEqual(earlier.utf8)
    return error(
      "duplicate-path",
      path.description,
      same
        ? "two files of the site have one path"
        : "two paths of the site cannot be kept apart on every file system",
      found: same ? path.description : "\(path) and \(earlier)",
      expected: "one file to a path, on every file system the site may be copied to",
      fix: "change the slug or the file name of one of them"
    )
  }

  static func publishReservedPath(_ path: RelativePath) -> Finding {
    error(
      "reserved-path",
      path.description,
      "this path belongs to the publisher",
      found: path.description,
      expected: "any name but \(SiteMarker.name) and \(SiteMarker.placeholder)",
      fix: "give the file another name"
    )
  }

  static func publishNoSpace(_ path: String) -> Finding {
    error(
      "no-space",
      path,
      "the disk or the quota is full",
      found: "no room for \(path)",
      expected: "room for the new site beside the old one",
      fix: "free some space and build again; the old site stands as it was"
    )
  }

  static func publishFailed(_ step: String, path: String, code: Int32) -> Finding {
    let denied = [EACCES, EPERM, EROFS].contains(code)
    return error(
      denied ? "denied" : "failed",
      path,
      "could not \(step)",
      found: SystemFailure(code: code).words,
      expected: denied ? "permission to write there" : nil,
      fix: denied
        ? "run the build as the owner of the folder, or name another one with --output"
        : "see to \(path) and build again; the old site stands as it was"
    )
  }

  static func publishStateLost(_ state: String) -> Finding {
    error(
      "state-lost",
      state,
      "the folder that the site is prepared in was taken away during the build",
      expected: "\(state) left alone while a build runs",
      fix: "build again"
    )
  }

  static func publishClosed() -> Finding {
    error(
      "closed",
      nil,
      "the publishing session has already ended",
      expected: "files written before the session is committed or discarded",
      fix: "open another session"
    )
  }

  static func publishStillWriting() -> Finding {
    error(
      "still-writing",
      nil,
      "the session was committed while a file was being written",
      expected: "every write to have returned",
      fix: "wait for the writing tasks before the commit"
    )
  }

  private static func error(
    _ name: String,
    _ file: String?,
    _ message: String,
    found: String? = nil,
    expected: String? = nil,
    fix: String
  ) -> Finding {
    Finding(
      rule: "publish.\(name)",
      severity: .error,
      location: file.map { SourceLocation(file: $0) },
      message: message,
      found: found,
      expected: expected,
      fix: fix
    )
  }
}
