public import ReputationModel

/// Reads mention data of every format, file after file, and makes one store of it.
///
/// Nothing is opened here: the caller hands over each file's bytes. Whatever is wrong with a row or a file
/// becomes a finding with its place, and everything else is read all the same.
public struct MentionIntake {
  private let zone: SiteTimeZone
  private let latest: Timestamp
  private let maximumRefusedShare: Double
  private let threads: Int
  private var builder = MentionStoreBuilder()
  private var outcomes: [FileOutcome] = []
  private var findings: [Finding] = []
  /// Findings about the configuration, once each: an entry for a folder is the entry of many files.
  private var configurationFindings: Set<Finding> = []

  /// An intake without mentions.
  ///
  /// Times without a zone are read in `zone`; nothing is published more than a day after `now`; a file of
  /// which more than `maximumRefusedShare` is refused, 0…1, is an error. Large files are read by so many
  /// threads, of which the result does not depend.
  public init(zone: SiteTimeZone, now: Timestamp, maximumRefusedShare: Double = 0.01, threads: Int = 2) {
    self.zone = zone
    self.latest = now.advanced(bySeconds: 86_400)
    self.maximumRefusedShare = maximumRefusedShare
    self.threads = threads
  }

  /// The names of the fields that a mention may have.
  public static var fieldNames: [String] { MentionField.allCases.map(\.name) }

  /// Reads a file of that path, relative to the site.
  ///
  /// `source` is the configuration's entry for it, if there is one. Files should be read in the order of
  /// their paths: of two copies of a mention the first wins. `release` is called, on any thread, with those of
  /// the bytes that were read: whoever mapped the file may give their memory back, as long as they can be read again.
  public mutating func read(
    _ bytes: UnsafeRawBufferPointer,
    path: String,
    source: MentionSource? = nil,
    release: (@Sendable (UnsafeRawBufferPointer) -> Void)? = nil
  ) {
    let name = source?.name ?? MentionIntake.stem(of: path)
    guard let demand = demand(of: source) else {
      _ = builder.addFile(path)
      outcomes.append(FileOutcome(path: path, source: name))
      return
    }
    let format: MentionFormat
    switch sniff(bytes, demanded: demand.format) {
    case .known(let known): format = known
    case .empty: return fail(path, name, .emptyData(path, .mentions))
    case .other(let found): return fail(path, name, .unrecognisedFormat(path, found: found))
    case .binary(let binary):
      return fail(path, name, .unrecognisedFormat(path, found: binary.found, fix: binary.fix))
    }
    let file = MentionFile(
      path: path,
      source: name,
      settings: MentionRowReader.Settings(
        zone: zone,
        latest: latest,
        order: source?.dates.map(MentionTime.Order.init)
      ),
      columns: demand.columns,
      location: source?.location,
      threads: threads,
      release: release
    )
    guard format.isAlwaysUTF8 else { return readTable(bytes, format, of: file) }
    take(DecodedText(bytes, isUTF8: true), format, of: file)
  }

  /// Reads a file of those bytes, as the other function of this name does.
  public mutating func read(_ bytes: [UInt8], path: String, source: MentionSource? = nil) {
    bytes.withUnsafeBytes { read($0, path: path, source: source) }
  }

  /// Merges and sorts what was read.
  ///
  /// Outcomes are in the order in which files were read, which is that of the store's files; findings in that of
  /// their paths and lines.
  public consuming func finish() -> (store: MentionStore, outcomes: [FileOutcome], findings: [Finding]) {
    var findings = findings + configurationFindings
    let outcomes = outcomes
    // Taken out, so that nothing else holds the rows while they are merged in place.
    let rows = builder
    builder = MentionStoreBuilder()
    let (store, merges) = rows.build()
    if merges.conflictCount > 0 { findings.append(.oneIdentifierForTwoAddresses(merges)) }
    return (store, outcomes, findings.sorted())
  }
}

extension MentionIntake {
  /// What the configuration says about a file.
  private struct Demand {
    var format: MentionFormat?
    var columns: [(field: MentionField, name: String)] = []
  }

  /// Reads a table as UTF-8 without NUL bytes, which nearly all are, and once more where it proves to be something else.
  private mutating func readTable(
    _ bytes: UnsafeRawBufferPointer,
    _ format: MentionFormat,
    of file: MentionFile
  ) {
    var text = DecodedText(bytes, isUTF8: true)
    if !text.isTranslated {
      var unchecked = file
      unchecked.isUnchecked = true
      if take(text, format, of: unchecked) { return }
      text = DecodedText(bytes, isUTF8: false)
    }
    if let cleaned = text.withoutNullBytes() {
      findings.append(.nullBytes(file.path, line: cleaned.line, count: cleaned.count))
      text = cleaned.text
    }
    take(text, format, of: file)
  }

  /// Reads a text and takes what it says; `false` where it proved to be another text than it was taken for.
  @discardableResult
  private mutating func take(_ text: DecodedText, _ format: MentionFormat, of file: MentionFile) -> Bool {
    var file = file
    file.markedEncoding = text.mark
    if text.isTranslated { file.release = nil }
    let reading = text.withBytes { format.read($0, of: file) }
    guard !reading.isVoid else { return false }
    take(consume reading, format: format, text: text)
    return true
  }

  private mutating func take(_ reading: consuming FileReading, format: MentionFormat, text: DecodedText) {
    var outcome = reading.outcome
    let path = outcome.path
    let isUnrecognised = reading.findings.contains { $0.rule == "mentions.unrecognised-format" }
    outcome.format = isUnrecognised ? nil : format
    // A feed may declare another encoding than its first bytes show.
    if text.encoding != .utf8 { outcome.encoding = text.encoding }
    findings += reading.findings
    findings += outcome.findings(
      isEncodingGuessed: text.isGuessed && !isUnrecognised,
      maximumRefusedShare: maximumRefusedShare
    )
    findings += rowNotes(reading.notes, path: path)
    let file = builder.addFile(path)
    var parts = reading.takeParts()
    // Each is given back as soon as it was taken in.
    while let part = parts.popLast() {
      builder.append(contentsOf: part.builder, file: file, afterLines: part.afterLines)
    }
    outcomes.append(outcome)
  }

  private func rowNotes(_ notes: RowNotes, path: String) -> [Finding] {
    var findings: [Finding] = []
    if notes.withoutZone > 0 {
      findings.append(.timesWithoutZone(path, count: notes.withoutZone, zone: zone.identifier))
    }
    if notes.inGap > 0 { findings.append(.timesInGap(path, notes, zone: zone.identifier)) }
    if notes.roundedIdentifiers > 0 { findings.append(.roundedIdentifiers(path, notes)) }
    if !notes.unknownKinds.isEmpty { findings.append(.unknownKinds(path, notes.unknownKinds)) }
    return findings
  }

  private mutating func fail(_ path: String, _ source: String, _ finding: Finding) {
    _ = builder.addFile(path)
    findings.append(finding)
    outcomes.append(FileOutcome(path: path, source: source))
  }

  /// Looks at what the configuration demands; `nil` where there is no such format.
  private mutating func demand(of source: MentionSource?) -> Demand? {
    guard let source else { return Demand() }
    var demand = Demand()
    for (name, column) in source.columns.sorted(by: { $0.key < $1.key }) {
      if let field = MentionField(name: name) {
        demand.columns.append((field, column))
      } else {
        configurationFindings.insert(.unknownMappedField(name, location: source.location))
      }
    }
    guard let name = source.format else { return demand }
    guard let format = MentionFormat(rawValue: name) else {
      configurationFindings.insert(.unknownFormat(name, location: source.location))
      return nil
    }
    demand.format = format
    return demand
  }

  private func sniff(_ bytes: UnsafeRawBufferPointer, demanded: MentionFormat?) -> SniffedFormat {
    // The first bytes tell the format; an odd number of them would cut a character of UTF-16.
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(65_536))
    let sniffed = DecodedText(head, isUTF8: true).withBytes { SniffedFormat($0) }
    guard let demanded else { return sniffed }
    switch sniffed {
    // What is no text is none, whatever it is called.
    case .empty, .binary: return sniffed
    case .known, .other: return .known(demanded)
    }
  }

  /// The source of a file that no configuration names: the file's name without its folder and its extension.
  public static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
