import ReputationModel
import SeededNumbers

@testable import ReputationAnalysis

// Counts that nobody made, the same ones on every run.
extension SeededNumbers {
  /// A Poisson count of that mean, by counting exponential waits.
  mutating func count(mean: Double) -> Double {
    var count = 0.0
    var rest = mean
    while true {
      // −ln u, from the logarithm of a uniform number's binary exponent and fraction.
      rest -= exponential()
      if rest < 0 { return count }
      count += 1
    }
  }

  /// An exponential wait of mean 1, by von Neumann's comparison of uniform numbers.
  private mutating func exponential() -> Double {
    var whole = 0.0
    while true {
      let first = Double.random(in: 0..<1, using: &self)
      var last = first
      var length = 1
      while true {
        let next = Double.random(in: 0..<1, using: &self)
        guard next < last else { break }
        last = next
        length += 1
      }
      if length % 2 == 1 { return whole + first }
      whole += 1
    }
  }
}

extension SpikeDetector {
  /// The alarms of counts that begin on Monday, 2026-03-02.
  static func alarms(
    _ values: [Double],
    every interval: Int64,
    zone: SiteTimeZone = .utc
  ) -> [(index: Int, alarm: SpikeAlarm)] {
    var detector = SpikeDetector(interval: interval, zone: zone)
    return values.enumerated().compactMap { index, value in
      detector.observe(at: Sample.monday.advanced(bySeconds: Int64(index) * interval), value: value)
        .map { (index, $0) }
    }
  }
}
