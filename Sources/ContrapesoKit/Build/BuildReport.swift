import Foundation
import ReputationModel

/// What a build did, in the shape that `build --report` writes.
public struct BuildReport: Sendable, Encodable {
  /// A data file and what was read of it.
  struct File: Sendable, Encodable {
    /// A row that was not taken.
    struct Refusal: Sendable, Encodable {
      let line: Int
      let field: String
      let found: String
      let expected: String
    }

    let path: String
    let source: String?
    let format: String
    let encoding: String?
    let rows: Int
    let accepted: Int
    let refused: [Refusal]
    let columns: [String: String]
    let ignored: [String]
    let from: String?
    let to: String?

    private enum Key: CodingKey {
      case path, source, format, encoding, rows, accepted, refused, columns, ignored, from, to
    }

    /// Writes every member: what is not known is `null`.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(path, forKey: .path)
      try container.encode(source, forKey: .source)
      try container.encode(format, forKey: .format)
      try container.encode(encoding, forKey: .encoding)
      try container.encode(rows, forKey: .rows)
      try container.encode(accepted, forKey: .accepted)
      try container.encode(refused, forKey: .refused)
      try container.encode(columns, forKey: .columns)
      try container.encode(ignored, forKey: .ignored)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
    }
  }

  /// A finding as programs read it.
  struct Entry: Sendable, Encodable {
    let rule: String
    let severity: String
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
    let found: String?
    let expected: String?
    let fix: String?

    init(_ finding: Finding) {
      rule = finding.rule
      severity = finding.severity.rawValue
      message = finding.message
      file = finding.location?.file
      line = finding.location.flatMap { $0.line > 0 ? $0.line : nil }
      column = finding.location.flatMap { $0.column > 0 ? $0.column : nil }
      found = finding.found
      expected = finding.expected
      fix = finding.fix
    }
  }

  let files: [File]
  let findings: [Entry]
  let pages: Int
  let seconds: Double

  /// The report as JSON, keys sorted.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
