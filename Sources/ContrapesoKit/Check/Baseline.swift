import Foundation
import ReputationModel

/// Findings that somebody has accepted, so that only new ones are told.
///
/// An entry is a rule, a file and a digest of what is wrong: it holds when lines move. One entry accepts one finding.
public struct Baseline: Sendable, Hashable {
  private struct Entry: Codable, Hashable {
    let rule: String
    let file: String
    let digest: String
  }

  private struct Document: Codable {
    let schema: Int
    let accepted: [Entry]
  }

  private let entries: [Entry]

  /// The baseline that accepts those findings, but for what stops a build: that nobody can live with.
  init(accepting findings: [CheckedFinding]) {
    entries = findings.filter { !$0.stopsBuild }.map(Baseline.entry)
      .sorted { ($0.file, $0.rule, $0.digest) < ($1.file, $1.rule, $1.digest) }
  }

  /// The baseline of a file; `nil` where it is none.
  public init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)), document.schema == 1
    else {
      return nil
    }
    entries = document.accepted
  }

  /// The file, one entry a line, so that its history can be read.
  public var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = entries.map { String(decoding: (try? encoder.encode($0)) ?? Data(), as: UTF8.self) }
    let list = lines.isEmpty ? "" : "\n    \(lines.joined(separator: ",\n    "))\n  "
    return Array("{\n  \"schema\": 1,\n  \"accepted\": [\(list)]\n}\n".utf8)
  }

  /// The findings that no entry accepts, how many are accepted, and how many entries accept nothing any more.
  func rest(of findings: [CheckedFinding]) -> (rest: [CheckedFinding], accepted: Int, mended: Int) {
    var room: [Entry: Int] = [:]
    for entry in entries { room[entry, default: 0] += 1 }
    let rest = findings.filter { finding in
      let entry = Baseline.entry(finding)
      guard !finding.stopsBuild, let left = room[entry], left > 0 else { return true }
      room[entry] = left - 1
      return false
    }
    return (rest, findings.count - rest.count, room.values.reduce(0, +))
  }

  private static func entry(_ checked: CheckedFinding) -> Entry {
    Entry(
      rule: checked.finding.rule,
      file: checked.finding.location?.file ?? "",
      digest: String(SHA256.hexDigest(of: Array(checked.key.utf8)).prefix(16))
    )
  }
}
