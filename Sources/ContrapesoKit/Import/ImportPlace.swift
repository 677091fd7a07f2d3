import Intake
import ReputationModel

/// What the configuration makes of the file that mentions are imported into, and what that means for the import.
struct ImportPlace {
  private let path: String
  /// The source that names the file, if there is one.
  private let source: MentionSource?
  /// What keeps a build from reading the file as it will be written.
  let findings: [Finding]

  init(_ target: borrowing ImportTarget, sources: [MentionSource]) {
    let path = target.path
    let source = target.isInSite ? sources.first { $0.covers(path) } : nil
    let folder = SiteLoader.Folder.mentions.rawValue
    let isHidden = path.split(separator: "/").contains { IgnoredNames.contain(String($0)) }
    if !target.isInSite || !path.hasPrefix("\(folder)/") || isHidden {
      findings = [.importTargetElsewhere(path)]
    } else if let source {
      let isReadable = (source.format ?? MentionFormat.jsonLines.rawValue) == MentionFormat.jsonLines.rawValue
      findings = isReadable && source.columns.isEmpty ? [] : [.importTargetReadOtherwise(path, source)]
    } else {
      findings = sources.isEmpty ? [] : [.importTargetOfNoSource(path)]
    }
    self.path = path
    self.source = source
  }

  /// Reads what the file holds as a build does; whether there is anything in it.
  func read(_ contents: FileContents, with intake: inout MentionIntake) -> Bool {
    contents.withUnsafeBytes { bytes in
      guard bytes.contains(where: { $0 > 0x20 }) else { return false }
      intake.read(bytes, path: path, source: source)
      return true
    }
  }

  /// The findings with those about refused lines of the file as warnings: the lines stay, whatever is in them, and
  /// the import is not their fault.
  func soften(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard finding.location?.file == path, finding.rule == "mentions.refused-rows" else { return finding }
      return Finding(
        rule: finding.rule,
        severity: .warning,
        location: finding.location,
        message: "\(finding.message); the lines are kept as they are",
        found: finding.found,
        expected: finding.expected,
        fix: "mend the lines: a build does not read them either"
      )
    }
  }

  /// What keeps mentions from being added to a file of that content.
  func findings(for outcome: FileOutcome) -> [Finding] {
    let isOurs = outcome.format == .jsonLines && outcome.encoding == .utf8 && outcome.accepted > 0
    return isOurs ? [] : [.importTargetHoldsElse(outcome)]
  }
}

extension Finding {
  static func importTargetElsewhere(_ path: String) -> Finding {
    Finding(
      rule: "import.unread-target",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "a build does not read the file that is imported into",
      found: path,
      expected: "a file below content/mentions whose name is not hidden",
      fix: "leave out --into, or name such a file"
    )
  }

  static func importTargetOfNoSource(_ path: String) -> Finding {
    Finding(
      rule: "import.unread-target",
      severity: .warning,
      location: SourceLocation(file: path),
      message:
        "a build does not read the file that is imported into, as no source in contrapeso.yml names it",
      found: path,
      expected: "a file that lies in the path of a source",
      fix: "add `- {name: imported, path: \(path)}` to `sources:`"
    )
  }

  static func importTargetReadOtherwise(_ path: String, _ source: MentionSource) -> Finding {
    Finding(
      rule: "import.target-read-otherwise",
      severity: .error,
      location: source.location,
      message:
        "the source that names the file imported into reads it as something else than JSON Lines of our own",
      found: source.format.map { "format: \($0)" } ?? "columns:",
      expected: "no `columns`, and no `format` but jsonl",
      fix: "give \(path) a source of its own before this one, or import into another file with --into"
    )
  }

  static func importTargetHoldsElse(_ outcome: FileOutcome) -> Finding {
    let format = outcome.format?.rawValue ?? "something else"
    let isRefused = outcome.format == .jsonLines && outcome.encoding == .utf8
    return Finding(
      rule: "import.target-format",
      severity: .error,
      location: SourceLocation(file: outcome.path),
      message: "mentions can only be added to JSON Lines in UTF-8",
      found: isRefused ? "no line that is a mention" : "\(format) in \(outcome.encoding.rawValue)",
      expected: "a file of mentions as JSON Lines, or no file",
      fix: "name another file with --into"
    )
  }

  static func importOfItself(_ path: String) -> Finding {
    Finding(
      rule: "import.of-itself",
      severity: .error,
      location: SourceLocation(file: path),
      message: "the file is the one that is imported into",
      expected: "files from elsewhere",
      fix: "leave it out: what it holds is kept"
    )
  }

  static func importKnownByContent(_ path: String, count: Int, source: String) -> Finding {
    let mentions =
      count == 1
      ? "one new mention has neither an identifier nor an address of its own and is"
      : "\(count) new mentions have neither identifiers nor addresses of their own and are"
    return Finding(
      rule: "import.known-by-content",
      severity: .note,
      location: SourceLocation(file: path),
      message:
        "\(mentions) known by author, words, time and the source \(source.excerpt); where the next export"
        + " has another file name, give both the same --source"
    )
  }
}
