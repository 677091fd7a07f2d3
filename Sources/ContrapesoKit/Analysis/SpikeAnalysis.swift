import Intake
import ReputationAnalysis
public import ReputationModel

/// The spikes of a series that stands in a file of its own.
public struct SpikeAnalysis: Sendable {
  /// What is wrong with the file; no alarms are given where it is an error.
  public let findings: [Finding]
  /// How many buckets the series has.
  public let buckets: Int
  /// How many of them were judged; those before say what is usual.
  public let judged: Int
  /// The alarms in words, in the order in which they were raised.
  public let explanations: [SpikeExplanation]
  private let entries: [Entry]

  /// An alarm as programs read it.
  private struct Entry: Sendable, Encodable {
    let at: String
    let value: Double
    let expected: Double
    let score: Double
  }

  /// Looks for spikes in the bytes of a file that is called `file` in findings, in its column of that name.
  public init(_ bytes: [UInt8], file: String, column: String = "value") {
    let reader = CountSeriesReader(bytes, file: file, column: column)
    findings = reader.findings
    let series = reader.series
    buckets = series.count
    guard !reader.findings.hasErrors else {
      (judged, explanations, entries) = (0, [], [])
      return
    }
    var detector = SpikeDetector(zone: series.zone)
    var raised: [(at: Int, alarm: SpikeAlarm)] = []
    // One place of the series for each bucket of the unusual run, so that its beginning is told as it is written.
    var runStart: Int?
    var explanations: [SpikeExplanation] = []
    for index in 0..<series.count {
      let alarm = detector.observe(at: series.moments[index], value: series.values[index])
      if detector.latest?.since == nil { runStart = nil } else if runStart == nil { runStart = index }
      guard let alarm else { continue }
      raised.append((index, alarm))
      explanations.append(
        SpikeExplanation(
          alarm,
          at: series.written(at: index),
          since: series.written(at: runStart ?? index)
        )
      )
    }
    judged = detector.judged
    self.explanations = explanations
    entries = raised.map { place, alarm in
      Entry(
        at: series.written(at: place),
        value: alarm.value,
        expected: SpikeAnalysis.rounded(alarm.expected),
        score: SpikeAnalysis.rounded(alarm.score)
      )
    }
  }

  /// The alarms as JSON: `{"alarms": [{at, value, expected, score}]}`, keys sorted.
  public func json() throws -> [UInt8] { try ["alarms": entries].reportJSON() }

  /// To a thousandth: what lies below is noise, and the last digits of mathematics differ between systems.
  private static func rounded(_ number: Double) -> Double {
    abs(number) < 1e12 ? (number * 1000).rounded() / 1000 : number
  }
}
