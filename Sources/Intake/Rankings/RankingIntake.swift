public import ReputationModel

/// Reads ranking data of every format, file after file, and makes one store of it.
///
/// Nothing is opened here: the caller hands over each file's bytes. Whatever is wrong with a row or a file
/// becomes a finding with its place, and everything else is read all the same.
public struct RankingIntake {
  private let zone: SiteTimeZone
  private let latest: CalendarDay
  private let maximumRefusedShare: Double
  private var results: [ObservedResult] = []
  private var performance: [SearchPerformance] = []
  private var exports: [String: ExportFacts] = [:]
  private var outcomes: [RankingFileOutcome] = []
  private var findings: [Finding] = []

  /// An intake without data.
  ///
  /// Days are days of `zone`; nothing is observed more than a day after `now`; a file of which more than
  /// `maximumRefusedShare` is refused, 0…1, is an error.
  public init(zone: SiteTimeZone, now: Timestamp, maximumRefusedShare: Double = 0.01) {
    self.zone = zone
    self.latest = zone.day(of: now.advanced(bySeconds: 86_400))
    self.maximumRefusedShare = maximumRefusedShare
  }

  /// Reads a file of that path, relative to the site.
  ///
  /// Files should be read in the order of their paths: of two results at one position the first wins.
  public mutating func read(_ bytes: UnsafeRawBufferPointer, path: String) {
    guard ZipArchive.isArchive(bytes) else {
      return readFile(bytes, path: path, export: RankingIntake.folder(of: path))
    }
    let archive = ZipArchive(bytes, path: path)
    findings += archive.findings
    if archive.entries.isEmpty {
      outcomes.append(RankingFileOutcome(path: path))
      if archive.findings.isEmpty { findings.append(.emptyData(path, .rankings)) }
    }
    for entry in archive.entries {
      entry.bytes.withUnsafeBytes { readFile($0, path: entry.path, export: path) }
    }
  }

  /// Reads a file of those bytes, as the other function of this name does.
  public mutating func read(_ bytes: [UInt8], path: String) {
    bytes.withUnsafeBytes { read($0, path: path) }
  }

  /// Merges and sorts what was read.
  ///
  /// Outcomes are in the order in which files were read, findings in that of their paths and lines.
  public consuming func finish() -> (
    store: RankingStore, outcomes: [RankingFileOutcome], findings: [Finding]
  ) {
    var builder = RankingStoreBuilder()
    var findings = findings
    var ambiguous: Set<String> = []
    for row in results { builder.append(row) }
    for row in performance {
      let facts = exports[row.export] ?? ExportFacts()
      if facts.areOfSeveralExports, row.subject.days == nil { ambiguous.insert(row.export) }
      builder.append(facts.completing(row))
    }
    findings += ambiguous.sorted().map(Finding.severalExportsTogether)
    let (store, merges) = builder.build()
    findings += merges.conflicts.map(Finding.conflictingResults)
    if let place = merges.firstDiffering {
      findings.append(.differingFigures(place, count: merges.differingFigures))
    }
    return (store, outcomes, findings.sorted())
  }

  private mutating func readFile(_ bytes: UnsafeRawBufferPointer, path: String, export: String) {
    let file = RankingFile(path: path, export: export, zone: zone, latest: latest)
    let text = DecodedText(bytes, isUTF8: false)
    var reading = text.withBytes { RankingIntake.reading(of: $0, file) }
    reading.outcome.encoding = text.encoding
    take(reading, export: export, isEncodingGuessed: text.isGuessed)
  }

  private static func reading(of text: UnsafeRawBufferPointer, _ file: RankingFile) -> RankingReading {
    var reading = RankingReading(of: file)
    switch SniffedFormat(text) {
    case .empty: reading.findings.append(.emptyData(file.path, .rankings))
    case .known(.csv): return RankingTableReader(file: file).read(text)
    case .known where isJSON(text): return RankingDocumentReader(file: file).read(text)
    case .known: reading.findings.append(.unrecognisedFormat(file.path, .rankings, found: "mention data"))
    case .other(let found): reading.findings.append(.unrecognisedFormat(file.path, .rankings, found: found))
    case .binary(let format):
      reading.findings.append(.unrecognisedFormat(file.path, .rankings, found: format.found, fix: format.fix))
    }
    return reading
  }

  /// Whether a text begins as JSON does, whatever mentions its members might be.
  private static func isJSON(_ text: UnsafeRawBufferPointer) -> Bool {
    let first = text.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private mutating func take(_ reading: RankingReading, export: String, isEncodingGuessed: Bool) {
    let outcome = reading.outcome
    findings += reading.findings
    findings += outcome.findings(
      isEncodingGuessed: isEncodingGuessed && outcome.format != nil,
      maximumRefusedShare: maximumRefusedShare
    )
    results += reading.results.map { row in
      var row = row
      // Copied from a page of Google, an address is one of Google's, which leads to the result.
      row.url = row.url.map(GoogleRedirect.target)
      return row
    }
    performance += reading.performance
    exports[export, default: ExportFacts()].add(reading.facts)
    outcomes.append(outcome)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
