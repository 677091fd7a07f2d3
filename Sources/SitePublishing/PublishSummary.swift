public import ReputationModel

/// What a publication changed.
public struct PublishSummary: Sendable, Hashable {
  /// Files that are new or differ from the generation before.
  public let written: Int
  /// Files that are byte for byte as they were.
  public let unchanged: Int
  /// Files of the generation before that the new one lacks.
  public let removed: Int
  /// Bytes of the whole site, the publisher's own marker aside.
  public let bytes: Int
  /// Bytes that were written rather than taken over from the generation before.
  public let bytesWritten: Int
  /// Folders of earlier builds that could not be removed, relative to the output's parent.
  public let leftovers: [String]
  /// Files beside the output that could not be written, likewise.
  public internal(set) var notKept: [String] = []

  /// All files of the site.
  public var files: Int { written + unchanged }

  /// What a person should know although the site is published.
  public var findings: [Finding] {
    leftovers.map { .publishLeftover($0) } + notKept.map { .publishNotKept($0) }
  }
}

extension Finding {
  static func publishLeftover(_ path: String) -> Finding {
    Finding(
      rule: "publish.leftover",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "a folder that an earlier build left behind could not be removed",
      found: path,
      expected: "a folder that this build may empty",
      fix: "remove it by hand; the site does not need it"
    )
  }

  static func publishNotKept(_ path: String) -> Finding {
    Finding(
      rule: "publish.not-kept",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the site is published, but a file beside it could not be written",
      found: path,
      expected: "a folder that this build may write to",
      fix: "make room, or mend the folder's permissions, and build again"
    )
  }
}
