import Foundation
import Intake
import ReputationModel
import SeededNumbers

/// A series whose spikes somebody labelled: each with a window around it.
struct LabelledSeries: Sendable {
  let name: String
  var moments: [Timestamp]
  var values: [Double]
  /// The first and the last bucket of each window.
  var windows: [ClosedRange<Int>]

  /// How many buckets at the beginning are not scored.
  var probation: Int { min(values.count * 15 / 100, 750) }

  /// The series of `folder` that its `windows.json` names, by name.
  static func all(in folder: URL) throws -> [LabelledSeries] {
    let labels = try JSONDecoder().decode(
      [String: [[String]]].self,
      from: Data(contentsOf: folder.appendingPathComponent("windows.json"))
    )
    return try labels.sorted { $0.key < $1.key }.map { name, windows in
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      let series = CountSeriesReader(bytes, file: name).series
      let places = Dictionary(uniqueKeysWithValues: (0..<series.count).map { (series.written(at: $0), $0) })
      let ranges = windows.compactMap { window -> ClosedRange<Int>? in
        guard window.count == 2, let from = places[String(window[0].prefix(19))],
          let to = places[String(window[1].prefix(19))]
        else { return nil }
        return from...to
      }
      return LabelledSeries(name: name, moments: series.moments, values: series.values, windows: ranges)
    }
  }

  /// The series as it would be if only that share of the mentions had been found, the same on every run.
  func thinned(to share: Double) -> LabelledSeries {
    var generator = SeededNumbers(seed: 0x5eed)
    var copy = self
    copy.values = values.map { value in
      Double((0..<Int(value)).count { _ in Double.random(in: 0..<1, using: &generator) < share })
    }
    return copy
  }

  /// The series with `count` buckets made one; windows that begin in the probation are left out.
  func gathered(by count: Int) -> LabelledSeries {
    var copy = self
    let whole = values.count / count
    copy.values = (0..<whole).map { values[($0 * count)..<($0 * count + count)].reduce(0, +) }
    copy.moments = (0..<whole).map { moments[$0 * count] }
    copy.windows = windows.map { ($0.lowerBound / count)...($0.upperBound / count) }
    return copy.withoutProbation
  }

  /// The series as if its first buckets had not been collected.
  func without(first count: Int) -> LabelledSeries {
    var copy = self
    copy.values.removeFirst(count)
    copy.moments.removeFirst(count)
    copy.windows = windows.filter { $0.lowerBound >= count }
      .map { ($0.lowerBound - count)...($0.upperBound - count) }
    return copy.withoutProbation
  }

  private var withoutProbation: LabelledSeries {
    var copy = self
    copy.windows.removeAll { $0.lowerBound < probation }
    return copy
  }

  /// The series and its copies: by these a setting is judged on what it does in general.
  var copies: [LabelledSeries] {
    [
      self, thinned(to: 0.5), thinned(to: 0.25), thinned(to: 0.1), thinned(to: 0.03), gathered(by: 3),
      gathered(by: 12), without(first: 1152),
    ]
  }
}
