import Foundation
import Intake
import ReputationModel

/// Times the reading of mentions: `intake-benchmark [COUNT] [THREADS] [csv] [without-ids]`.
///
/// Writes so many mentions of some 450 bytes to a temporary file of JSON Lines, or a table of the same
/// mentions; the same ones every time, one in fifty twice. Then maps the file and reads it three times.
@main
struct IntakeBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let count = arguments.first ?? 1_000_000
    let threads = arguments.dropFirst().first ?? 2
    let isTable = CommandLine.arguments.contains("csv")
    let hasIDs = !CommandLine.arguments.contains("without-ids")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("intake-benchmark-\(ProcessInfo.processInfo.processIdentifier).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try MentionLines(count: count, isTable: isTable, hasIDs: hasIDs).write(to: file)

    let bytes = try Data(contentsOf: file, options: .alwaysMapped)
    let size = Double(bytes.count) / 1e6
    print("\(count) mentions, \(shown(size)) MB, \(shown(Double(bytes.count) / Double(count))) bytes each")
    for round in 1...3 { read(bytes, threads: threads, round: round) }
    print("peak memory \(peakMegabytes().map { "\($0) MB" } ?? "unknown"), the mapped file among it")
  }

  private static func read(_ bytes: Data, threads: Int, round: Int) {
    let clock = ContinuousClock()
    var intake = MentionIntake(
      zone: .utc,
      now: Timestamp(seconds: MentionLines.end),
      maximumRefusedShare: 0,
      threads: threads
    )
    let start = clock.now
    let cpuStart = processorSeconds()
    bytes.withUnsafeBytes { intake.read($0, path: "benchmark.jsonl") }
    let parsed = clock.now
    let result = intake.finish()
    let done = clock.now
    let seconds = (done - start) / .seconds(1)
    let cpu = processorSeconds() - cpuStart
    let rows = result.outcomes.reduce(0) { $0 + $1.rows }
    print(
      """
      round \(round): \(shown(seconds)) s (\(shown((parsed - start) / .seconds(1))) reading, \
      \(shown((done - parsed) / .seconds(1))) merging and sorting, \(shown(cpu)) of processors), \
      \(shown(Double(bytes.count) / 1e6 / seconds)) MB/s, \(Int(Double(rows) / seconds)) rows/s, \
      \(rows) rows, \(result.store.count) mentions, \(result.findings.count) findings
      """
    )
  }

  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private static func shown(_ number: Double) -> String { String(format: "%.3f", number) }

  /// The most memory the process has had, as Linux counts it.
  private static func peakMegabytes() -> Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 / 1024 }
  }
}
