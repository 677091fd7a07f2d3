import Intake
import ReputationModel

extension SiteLoader {
  /// Reads every mention file into the site's store.
  ///
  /// Files are read in the order of their paths, whichever source names them: of two copies of a mention the first
  /// wins. Where no source is configured, every file below `content/mentions` is one of its own. What programs print
  /// comes after the files, in the order of the sources.
  mutating func readMentions(into site: inout LoadedSite) async {
    let configuration = site.configuration
    var intake = MentionIntake(
      zone: configuration.site.timeZone,
      now: site.now,
      maximumRefusedShare: configuration.maximumRefusedShare,
      threads: options.workers
    )
    for (path, source) in mentionFiles(configuration.sources) {
      guard let contents = contents(of: path, upTo: Limits.data) else { continue }
      contents.withUnsafeBytes { bytes in
        intake.read(bytes, path: path, source: source, release: { contents.release($0) })
      }
    }
    for (source, output) in await runPrograms(configuration.sources) {
      output.withUnsafeBytes { intake.read($0, path: "output of \(source.name)", source: source) }
    }
    let result = intake.finish()
    site.store = result.store
    site.outcomes = result.outcomes
    report(result.findings)
  }

  /// Every file with the source that names it; a file is read once, for the first that does.
  private mutating func mentionFiles(_ sources: [MentionSource]) -> [(path: String, source: MentionSource?)] {
    let found = files(in: .mentions)
    guard !sources.isEmpty else { return found.map { ($0, nil) } }
    var files: [(path: String, source: MentionSource?)] = []
    var used: Set<SourceLocation> = []
    for path in found {
      if let source = sources.first(where: { $0.covers(path) }) {
        files.append((path, source))
        used.insert(source.location)
      } else {
        report([.fileOfNoSource(path)])
      }
    }
    report(sources.filter { $0.path != nil && !used.contains($0.location) }.map(Finding.sourceWithoutFiles))
    return files
  }
}

extension MentionSource {
  /// Whether the source is that file, or a folder in which it lies.
  func covers(_ file: String) -> Bool { path.map { file == $0 || file.hasPrefix("\($0)/") } ?? false }
}

extension Finding {
  static func sourceWithoutFiles(_ source: MentionSource) -> Finding {
    Finding(
      rule: "source.no-files",
      severity: .warning,
      location: source.location,
      message: "the source \(source.name) has no file",
      found: source.path,
      expected: "a file or folder below content/mentions",
      fix: "put the data there, or correct the path"
    )
  }

  static func fileOfNoSource(_ path: String) -> Finding {
    Finding(
      rule: "source.unlisted-file",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is not read, as no source in contrapeso.yml names it",
      found: path,
      expected: "a file that lies in the path of a source",
      fix: "add a source for it, or remove `sources:` to read everything"
    )
  }
}
