import Foundation

/// Writes figures in plain words, for findings and for the terminal.
public enum FigureWords {
  /// A number with as many digits as it takes to tell.
  public static func number(_ number: Double) -> String {
    if number == number.rounded(), number < 1e15 { return String(format: "%.0f", number) }
    return String(format: number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number)
  }

  /// How unusual a score is, and how rare by chance: once in `period` seconds.
  public static func unusualness(score: Double, threshold: Double, period: Double) -> String {
    String(format: "%.1f deviations above it (alarm from %.1f), by chance about once in ", score, threshold)
      + duration(period)
  }

  /// A duration in its largest unit of which there are two.
  ///
  /// - Parameter seconds: how long it is.
  public static func duration(_ seconds: Double) -> String {
    let units: [(name: String, seconds: Double)] = [
      ("years", 365.25 * 86_400), ("days", 86_400), ("hours", 3600), ("minutes", 60),
    ]
    if seconds > 1000 * 365.25 * 86_400 { return "more than 1000 years" }
    for unit in units where seconds >= 2 * unit.seconds {
      return "\(Int((seconds / unit.seconds).rounded())) \(unit.name)"
    }
    let whole = Int(seconds.rounded())
    return "\(whole) second\(whole == 1 ? "" : "s")"
  }
}
