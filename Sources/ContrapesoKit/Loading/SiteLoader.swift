import Intake
import ReputationModel
import SiteChecking
import SiteRendering

/// Reads a site's folder into the model; a broken file never keeps the others from being read.
struct SiteLoader {
  /// The folders of a site.
  enum Folder: String, CaseIterable {
    case articles = "content/articles"
    case pages = "content/pages"
    case authors = "content/authors"
    case incidents = "content/incidents"
    case mentions = "content/mentions"
    case rankings = "content/rankings"
    case ledger = "content/ledger"
    case lexicon = "content/lexicon"
    case media = "content/media"
    case templates = "site-templates"

    /// Whether what lies here is for all to see, as what lies in `media` is.
    var isPublic: Bool {
      switch self {
      case .articles, .pages, .media: true
      case .authors, .incidents, .mentions, .rankings, .ledger, .lexicon, .templates: false
      }
    }

    /// Endings that mean a file in a folder where any ending is read.
    var usualEndings: [String] {
      switch self {
      case .articles, .pages, .authors, .incidents, .ledger, .lexicon: []
      case .mentions:
        [".atom", ".csv", ".eml", ".json", ".jsonl", ".mbox", ".ndjson", ".rdf", ".rss", ".tsv", ".xml"]
      case .rankings: [".csv", ".json", ".tsv", ".zip"]
      case .media: [".gif", ".jpeg", ".jpg", ".pdf", ".png", ".svg", ".webp"]
      case .templates: [".css", ".js", ".mustache", ".svg", ".yml"]
      }
    }
  }

  let folder: SiteFolder
  let options: BuildOptions
  private(set) var findings: [Finding] = []

  init(folder: SiteFolder, options: BuildOptions) {
    self.folder = folder
    self.options = options
  }

  /// The site; `nil` where not even its configuration can be read.
  mutating func load() async -> LoadedSite? {
    guard let configuration = readConfiguration() else { return nil }
    let now = BuildClock.now(
      option: options.now,
      sourceDateEpoch: options.sourceDateEpoch,
      site: configuration.site,
      clock: options.clock
    )
    var site = LoadedSite(configuration: configuration, now: now)
    let articles = ArticleReader(configuration: configuration)
    site.articles = await read(.articles, endings: [".md"]) { articles.read($0, path: $1) }.compactMap(
      \.value
    )
    let pages = PageReader(configuration: configuration)
    site.pages = await read(.pages, endings: [".md"]) { pages.read($0, path: $1) }.compactMap(\.value)
    let authors = AuthorReader(configuration: configuration)
    site.authors = await read(.authors, endings: [".md"]) { authors.read($0, path: $1) }.compactMap(\.value)
    let incidents = IncidentReader(configuration: configuration)
    let read = await read(.incidents, endings: [".md"]) { incidents.read($0, path: $1) }
    let zone = configuration.site.timeZone
    findings += read.compactMap(\.value).flatMap { Finding.incidentInFuture($0, now: now, zone: zone) }
    site.incidents = read.compactMap { $0.value?.happened(by: now) }
    let ledger = LedgerReader(configuration: configuration)
    site.ledger = await self.read(.ledger, endings: [".yml", ".yaml", ".jsonl"]) { ledger.read($0, path: $1) }
      .compactMap(\.value).flatMap { $0 }
    site.lexicons = await readLexicons()
    findings += ContentIndex(
      articles: site.articles,
      pages: site.pages,
      incidents: site.incidents,
      authors: site.authors,
      ledger: site.ledger,
      now: now,
      zone: zone,
      includesDrafts: options.includesDrafts,
      permalink: configuration.articlePermalink,
      unreadableIncidents: read.filter { $0.value == nil }.map(\.path)
    ).findings()
    await readMentions(into: &site)
    readRankings(into: &site)
    site.media = files(in: .media).compactMap { path in
      guard let bytes = bytes(of: path, upTo: Limits.media) else { return nil }
      if bytes.isEmpty { findings.append(.mediaEmpty(path)) }
      return MediaFile(path: relative(path, to: .media), bytes: bytes)
    }
    readTemplates(into: &site)
    reportUnreadFolders()
    site.faulty = Set(findings.lazy.filter { $0.severity == .error }.compactMap { $0.location?.file })
    return site
  }

  /// The words that the site adds to the lexicons.
  mutating func readLexicons() async -> [LanguageCode: String] {
    var lexicons: [LanguageCode: String] = [:]
    for (path, lexicon) in await read(.lexicon, endings: [".txt"], with: LexiconReader.read) {
      if let lexicon { lexicons[LexiconReader.language(of: path)] = lexicon }
    }
    return lexicons
  }

  private mutating func readConfiguration() -> SiteConfiguration? {
    let reading = folder.readConfiguration()
    findings += reading.findings
    return reading.value
  }

  /// Reads the documents of a folder on every core, in the order of their paths.
  private mutating func read<Value: Sendable>(
    _ part: Folder,
    endings: [String],
    with reader: @escaping @Sendable ([UInt8], String) -> Reading<Value>
  ) async -> [(path: String, value: Value?)] {
    let paths = files(in: part, endings: endings)
    let folder = folder
    let parts = await ConcurrentWork.run(count: paths.count, workers: options.workers) {
      [(index: Int, value: Value?, findings: [Finding])]()
    } body: { index, results in
      do throws(LoadingRefusal) {
        guard let contents = try folder.read(paths[index], upTo: Limits.text) else { return }
        let reading = reader(contents.array, paths[index])
        results.append((index, reading.value, reading.findings))
      } catch {
        results.append((index, nil, [error.finding]))
      }
    }
    let ordered = parts.flatMap { $0 }.sorted { $0.index < $1.index }
    findings += ordered.flatMap(\.findings)
    return ordered.map { (paths[$0.index], $0.value) }
  }

  private mutating func readTemplates(into site: inout LoadedSite) {
    for path in files(in: .templates) {
      guard let bytes = bytes(of: path, upTo: Limits.text) else { continue }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        findings.append(.templateIsNotText(path))
        continue
      }
      if text.allSatisfy(\.isWhitespace) { findings.append(.templateEmpty(path)) }
      site.templates[relative(path, to: .templates)] = text
    }
  }

  /// The paths of a folder's files; those of another ending are told of and left out.
  mutating func files(in part: Folder, endings: [String] = []) -> [String] {
    let listing = folder.list(part.rawValue, fileExtensions: endings.isEmpty ? part.usualEndings : endings)
    findings += listing.findings
    guard !endings.isEmpty else { return listing.files }
    return listing.files.filter { path in
      let isRead = endings.contains(where: path.hasSuffix)
      if !isRead { findings.append(.fileOfAnotherKind(path, expected: endings, isPublic: part.isPublic)) }
      return isRead
    }
  }

  private mutating func bytes(of path: String, upTo limit: Int) -> [UInt8]? {
    contents(of: path, upTo: limit)?.array
  }

  /// What a file holds; `nil` where it cannot be read, which is a finding, or where there is none.
  mutating func contents(of path: String, upTo limit: Int) -> FileContents? {
    do throws(LoadingRefusal) {
      return try folder.read(path, upTo: limit)
    } catch {
      findings.append(error.finding)
      return nil
    }
  }

  private func relative(_ path: String, to part: Folder) -> String {
    String(path.dropFirst(part.rawValue.count + 1))
  }

  /// Adds findings of a part that is read elsewhere.
  mutating func report(_ more: [Finding]) { findings += more }

  /// The most bytes a file may have.
  enum Limits {
    /// Markdown, YAML and templates.
    static let text = 4 << 20
    /// Images and other media.
    static let media = 64 << 20
    /// Mention data.
    static let data = 64 << 30
    /// Ranking data.
    static let rankings = 1 << 30
  }
}

extension Finding {
  /// - Parameter isPublic: whether the folder holds what is published, so that the file may be, too.
  static func fileOfAnotherKind(_ path: String, expected: [String], isPublic: Bool) -> Finding {
    Finding(
      rule: "file.kind",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is not read, as nothing of its kind belongs in this folder",
      found: path.split(separator: "/").last.map(String.init),
      expected: "a file whose name ends in \(expected.joined(separator: ", "))",
      fix: isPublic
        ? "rename the file, or move it to content/media, from where it is published"
        : "rename the file, delete it, or move it out of content"
    )
  }

  static func templateIsNotText(_ path: String) -> Finding {
    Finding(
      rule: "template.encoding",
      severity: .error,
      location: SourceLocation(file: path),
      message: "the file is not text in UTF-8",
      expected: "a template, strings, a style sheet or a script in UTF-8",
      fix: "save the file as UTF-8; images belong in content/media"
    )
  }

  static func templateEmpty(_ path: String) -> Finding {
    Finding(
      rule: "template.empty",
      severity: .error,
      location: SourceLocation(file: path),
      message: "the file is empty, and would leave a part of every page empty",
      found: "nothing",
      expected: "a template, strings, a style sheet or a script",
      fix: "delete it, so that the built-in one is used; write a comment where nothing is wanted"
    )
  }

  static func mediaEmpty(_ path: String) -> Finding {
    Finding(
      rule: "media.empty",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "the file is empty",
      found: "nothing",
      expected: "an image or another file",
      fix: "put the file there again, or delete it"
    )
  }
}
