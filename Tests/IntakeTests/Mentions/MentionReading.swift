import ReputationModel
import Testing

@testable import Intake

/// What reading one file gave.
struct MentionReading {
  var store: MentionStore
  var outcome: FileOutcome
  var findings: [Finding]

  /// Reads bytes as a file of that path, on 2026-06-01, in Madrid.
  init(
    _ bytes: [UInt8],
    path: String = "content/mentions/data.txt",
    source: MentionSource? = nil,
    maximumRefusedShare: Double = 0.01,
    threads: Int = 2
  ) throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    var intake = MentionIntake(
      zone: madrid,
      now: MentionReading.now,
      maximumRefusedShare: maximumRefusedShare,
      threads: threads
    )
    intake.read(bytes, path: path, source: source)
    let result = intake.finish()
    store = result.store
    outcome = try #require(result.outcomes.first)
    findings = result.findings
  }

  init(_ text: String, source: MentionSource? = nil, maximumRefusedShare: Double = 0.01) throws {
    try self.init(Array(text.utf8), source: source, maximumRefusedShare: maximumRefusedShare)
  }

  static let now = Timestamp(seconds: 1_780_272_000)

  var rules: [String] { findings.map(\.rule) }

  func finding(_ rule: String) -> Finding? { findings.first { $0.rule == rule } }

  /// A configured source.
  static func source(format: String? = nil, columns: [String: String] = [:]) -> MentionSource {
    MentionSource(
      name: "reviews",
      path: "content/mentions",
      format: format,
      columns: columns,
      location: SourceLocation(file: "contrapeso.yml", line: 7, column: 5)
    )
  }
}
