import Intake
public import ReputationModel

/// An import: files of any mention format, merged into the site's own JSON Lines.
///
/// All files or none: while a finding is an error nothing is written. What the file held stays, line by line, but for
/// the lines of mentions that the import completes. The same files a second time change nothing.
public struct MentionImport: Sendable {
  /// What came of an import.
  public struct Outcome: Sendable {
    /// Everything there is to say, in order.
    public let findings: [Finding]
    /// What was done, or would be; `nil` where nothing was written for a mistake.
    public let report: ImportReport?
  }

  private let options: ImportOptions

  /// An import as asked for.
  public init(options: ImportOptions) { self.options = options }

  /// Imports the files.
  public func run() -> Outcome {
    var findings: [Finding] = []
    do throws(LoadingRefusal) {
      let site = try SiteFolder(path: options.site)
      let (configuration, mistakes) = site.readConfiguration()
      findings += mistakes
      guard let configuration, !findings.hasErrors else { return Outcome(findings: findings, report: nil) }
      // Before the lock is taken: a pipe may take its time.
      let inputs = readInputs(&findings)
      guard !findings.hasErrors else { return Outcome(findings: findings.sorted(), report: nil) }
      let report = try merge(inputs, into: site, configuration, &findings)
      return Outcome(findings: findings.sorted(), report: report)
    } catch {
      return Outcome(findings: (findings + [error.finding]).sorted(), report: nil)
    }
  }

  private func readInputs(_ findings: inout [Finding]) -> [ImportInput] {
    options.files.compactMap { path in
      do throws(LoadingRefusal) {
        return try ImportInput(path)
      } catch {
        findings.append(error.finding)
        return nil
      }
    }
  }

  private func merge(
    _ inputs: [ImportInput],
    into site: SiteFolder,
    _ configuration: SiteConfiguration,
    _ findings: inout [Finding]
  ) throws(LoadingRefusal) -> ImportReport? {
    let target = try ImportTarget(options.into, in: site, makesFolders: !options.isDryRun)
    do throws(ImportFailure) {
      guard !options.isDryRun else {
        return try prepare(inputs, target, configuration, &findings)?.report
      }
      let lock = try ImportLock(in: site)
      guard let work = try prepare(inputs, target, configuration, &findings) else { return nil }
      if !work.plan.isEmpty {
        try target.replace(work.earlier) {
          lock.isIntact
        } write: { (file) throws(ImportFailure) in
          try work.plan.write(to: file)
        }
      }
      return work.report
    } catch {
      findings.append(error.finding(target.path))
      return nil
    }
  }

  /// What is to be done, once everything was read.
  private struct Work {
    let plan: ImportPlan
    let report: ImportReport
    let earlier: FileIdentity?
  }

  /// Reads the file and, after it, what is imported; `nil` where a finding is an error.
  private func prepare(
    _ inputs: [ImportInput],
    _ target: borrowing ImportTarget,
    _ configuration: SiteConfiguration,
    _ findings: inout [Finding]
  ) throws(ImportFailure) -> Work? {
    let existing: (contents: FileContents, identity: FileIdentity)?
    do throws(LoadingRefusal) {
      existing = try target.read()
    } catch {
      findings.append(error.finding)
      return nil
    }
    let now = BuildClock.now(
      option: options.now,
      sourceDateEpoch: options.sourceDateEpoch,
      site: configuration.site,
      clock: options.clock
    )
    let zone = configuration.site.timeZone
    var intake = MentionIntake(
      zone: zone,
      now: now,
      maximumRefusedShare: configuration.maximumRefusedShare,
      threads: options.threads
    )
    let place = ImportPlace(target, sources: configuration.sources)
    findings += place.findings
    let existingFiles = existing.map { place.read($0.contents, with: &intake) } == true ? 1 : 0
    for input in inputs {
      if let identity = input.identity, existing?.identity.isSameFile(as: identity) == true {
        findings.append(.importOfItself(input.path))
      }
      let source = source(of: input, configuration.sources)
      input.contents.withUnsafeBytes { intake.read($0, path: input.path, source: source) }
    }
    let result = intake.finish()
    findings += place.soften(result.findings)
    if existingFiles > 0 { findings += place.findings(for: result.outcomes[0]) }
    guard !findings.hasErrors else { return nil }
    let plan = ImportPlan(
      result.store,
      existingFiles: existingFiles,
      existing: existing?.contents,
      now: now
    )
    findings += knownByContent(plan, sources: result.outcomes.map(\.source))
    let report = ImportReport(
      plan,
      outcomes: result.outcomes,
      existingFiles: existingFiles,
      target: target.path,
      zone: zone
    )
    return Work(plan: plan, report: report, earlier: existing?.identity)
  }
}

extension MentionImport {
  /// How a file is to be read: as the configuration says of a source of that name, and before that as the options say.
  private func source(of input: ImportInput, _ sources: [MentionSource]) -> MentionSource {
    let isStandardInput = input.path == ImportInput.standardInput
    let ownName = isStandardInput ? ImportInput.standardInputSource : MentionIntake.stem(of: input.path)
    let name = options.source ?? ownName
    let entry = sources.first { $0.name == name }
    return MentionSource(
      name: name,
      path: input.path,
      format: options.format?.rawValue ?? entry?.format,
      columns: (entry?.columns ?? [:]).merging(options.columns) { $1 },
      dates: entry?.dates,
      location: entry?.location ?? SourceLocation(file: input.path)
    )
  }

  /// Tells of mentions that another name of the same file would make new ones of.
  private func knownByContent(_ plan: ImportPlan, sources: [String]) -> [Finding] {
    guard options.source == nil else { return [] }
    var counts: [Int: Int] = [:]
    for mention in plan.added where plan.store.isKnownByContent(at: mention) {
      let file = plan.store.fileIndex(at: mention)
      if plan.store.source(at: mention) == sources[file] { counts[file, default: 0] += 1 }
    }
    return counts.map { .importKnownByContent(plan.store.files[$0], count: $1, source: sources[$0]) }
  }
}
