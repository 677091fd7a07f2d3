import ReputationModel
import Testing

@testable import Intake

/// What reading files of ranking data gave.
struct RankingReadings {
  var store: RankingStore
  var outcomes: [RankingFileOutcome]
  var findings: [Finding]

  /// Reads bytes as files of those paths, on 2026-06-01, in Madrid.
  init(_ files: [(path: String, bytes: [UInt8])], maximumRefusedShare: Double = 0.01) throws {
    let madrid = try #require(SiteTimeZone(identifier: "Europe/Madrid"))
    var intake = RankingIntake(
      zone: madrid,
      now: MentionReading.now,
      maximumRefusedShare: maximumRefusedShare
    )
    for file in files { intake.read(file.bytes, path: file.path) }
    (store, outcomes, findings) = intake.finish()
  }

  init(_ text: String, path: String = "content/rankings/r.csv", maximumRefusedShare: Double = 0.01) throws {
    try self.init([(path, text.bytes)], maximumRefusedShare: maximumRefusedShare)
  }

  var rules: [String] { findings.map(\.rule) }

  func finding(_ rule: String) -> Finding? { findings.first { $0.rule == rule } }

  /// What was refused, as `line field: found | expected`.
  var refusals: [String] {
    outcomes.flatMap(\.refused).map { "\($0.line) \($0.field ?? "-"): \($0.found) | \($0.expected)" }
  }

  /// The results, as `day query position url`.
  var results: [String] {
    store.snapshots.flatMap { snapshot in
      snapshot.results.map { "\(snapshot.day) \(snapshot.search.query) \($0.position) \($0.url)" }
    }
  }

  /// The rows of Search Console, as `subject clicks impressions ctr position`, with `-` for what is not known.
  var performance: [String] {
    store.performance.map { row in
      let subject = [
        row.subject.query, row.subject.page, row.subject.days.map(RankingReadings.words), row.subject.country,
        row.subject.device,
      ].compactMap { $0 }.joined(separator: "+")
      let figures = [
        row.clicks.map(String.init), row.impressions.map(String.init),
        row.clickThroughRate.map { "\(($0 * 1e6).rounded() / 1e6)" },
        row.position.map { "\($0)" },
      ].map { $0 ?? "-" }.joined(separator: " ")
      return "\(subject) \(figures)"
    }
  }

  static func words(_ days: DayRange) -> String {
    days.from == days.to ? "\(days.from)" : "\(days.from)..\(days.to)"
  }
}
