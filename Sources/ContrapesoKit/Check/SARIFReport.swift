import ReputationModel
import SiteChecking

/// A check in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020), for code review tools.
public struct SARIFReport: Sendable, Encodable {
  struct Text: Sendable, Encodable { let text: String }

  struct Rule: Sendable, Encodable {
    let id: String
    let shortDescription: Text
    let fullDescription: Text
    let help: Text
  }

  struct Driver: Sendable, Encodable {
    let name = "contrapeso"
    let rules: [Rule]

    private enum CodingKeys: CodingKey { case name, rules }
  }

  struct Tool: Sendable, Encodable { let driver: Driver }

  struct Region: Sendable, Encodable {
    let startLine: Int
    let startColumn: Int?
  }

  struct Artifact: Sendable, Encodable { let uri: String }

  struct PhysicalLocation: Sendable, Encodable {
    let artifactLocation: Artifact
    let region: Region?
  }

  struct Location: Sendable, Encodable { let physicalLocation: PhysicalLocation }

  struct Result: Sendable, Encodable {
    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
  }

  struct Run: Sendable, Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    private enum CodingKeys: CodingKey { case tool, columnKind, results }
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// The report of a check.
  public init(_ outcome: CheckOutcome) {
    let known = AuditRule.allCases.map { rule in
      let text = outcome.words.explanation(of: rule)
      return Rule(
        id: rule.rawValue,
        shortDescription: Text(text: text.name),
        fullDescription: Text(text: text.why),
        help: Text(text: text.fix)
      )
    }
    let results = outcome.findings.map { checked in
      Result(
        ruleId: checked.finding.rule,
        level: checked.finding.severity.rawValue,
        message: Text(text: checked.finding.sentence),
        locations: checked.finding.location.map { [Location($0)] } ?? [],
        partialFingerprints: ["contrapeso/v1": SHA256.hexDigest(of: Array(checked.key.utf8))]
      )
    }
    runs = [Run(tool: Tool(driver: Driver(rules: known)), results: results)]
  }

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] { try reportJSON() }
}

extension SARIFReport.Location {
  fileprivate init(_ location: SourceLocation) {
    let region =
      location.line > 0
      ? SARIFReport.Region(startLine: location.line, startColumn: location.column > 0 ? location.column : nil)
      : nil
    // A reference and no path: what an address cannot have is escaped.
    let uri = PercentEscapes.written(location.file, keeping: Array("/".utf8))
    physicalLocation = SARIFReport.PhysicalLocation(
      artifactLocation: SARIFReport.Artifact(uri: uri),
      region: region
    )
  }
}

extension Finding {
  /// What is wrong, what was found, and what to do, in one line.
  var sentence: String {
    var text = message
    if let found, !found.isEmpty { text += ": \(found)" }
    if let fix, !fix.isEmpty { text += " (\(fix))" }
    return text
  }
}
