import Foundation
import Intake
import ReputationAnalysis
import ReputationModel

/// One reading of a file, from its bytes to the figures of the dashboard.
struct IntakeRun {
  private let bytes: Int
  private let rows: Int
  private let findings: Int
  private let mentions: Int
  private let figures: BenchmarkFigures
  private let times: Times

  /// What took how long, in seconds.
  struct Times: Encodable {
    /// Reading and checking every row.
    var reading = 0.0
    /// Merging the copies and sorting.
    var merging = 0.0
    /// Working out the figures.
    var figures = 0.0
    /// All of it.
    var total = 0.0
    /// All of it as the processors count, the threads added up.
    var processors = 0.0
  }

  /// Reads a file.
  init(_ file: MappedInput, threads: Int) {
    let zone = SiteTimeZone(identifier: "Europe/Madrid") ?? .utc
    let now = Timestamp(seconds: MentionCorpus.end)
    var intake = MentionIntake(zone: zone, now: now, maximumRefusedShare: 0, threads: threads)
    let clock = ContinuousClock()
    let processors = IntakeRun.processorSeconds()
    let start = clock.now
    file.withUnsafeBytes { intake.read($0, path: "benchmark", release: MappedInput.release) }
    let read = clock.now
    let result = intake.finish()
    let merged = clock.now
    let reputation = Reputation(
      store: result.store,
      ledger: [],
      incidents: [],
      sources: [],
      configuration: SiteConfiguration(
        site: SiteIdentity(
          name: "Benchmark",
          url: "https://benchmark.example",
          language: LanguageCode(rawValue: "es"),
          timeZone: zone
        )
      ),
      now: now
    )
    let done = clock.now
    times = Times(
      reading: (read - start) / .seconds(1),
      merging: (merged - read) / .seconds(1),
      figures: (done - merged) / .seconds(1),
      total: (done - start) / .seconds(1),
      processors: IntakeRun.processorSeconds() - processors
    )
    bytes = file.count
    rows = result.outcomes.reduce(0) { $0 + $1.rows }
    findings = result.findings.count
    mentions = result.store.count
    figures = BenchmarkFigures(reputation)
  }

  /// One line for a person.
  var summary: String {
    """
    \(shown(times.total)) s (\(shown(times.reading)) reading, \(shown(times.merging)) merging and sorting, \
    \(shown(times.figures)) figures; \(shown(times.processors)) of processors), \
    \(shown(Double(bytes) / 1e6 / times.total)) MB/s, \(rows) rows, \(mentions) mentions, \(findings) findings
    """
  }

  /// The figures, the times in seconds and the most memory in megabytes, for a program.
  var json: String {
    get throws {
      struct Document: Encodable {
        let figures: BenchmarkFigures
        let findings: Int
        let seconds: Times
        let peakMegabytes: Int?
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      let document = Document(
        figures: figures,
        findings: findings,
        seconds: times,
        peakMegabytes: IntakeRun.peakMegabytes()
      )
      return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
  }

  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// The most memory the process has had, as Linux counts it.
  static func peakMegabytes() -> Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 / 1_000_000 }
  }
}
