import Foundation

/// How much is usual, and how far counts usually lie from it.
///
/// Both fade exponentially. Distances are Anscombe residuals, `3/2 · (y^⅔ − m^⅔) / m^⅙` (McCullagh and Nelder,
/// *Generalized Linear Models*, 2.4.2): counts that vary by chance alone have residuals of variance 1, as skewed as a
/// normal distribution from a mean of about 1 upwards. So one measure serves two mentions a day and thousands an hour;
/// what varies more than by chance shows in a variance above 1.
struct UsualLevel: Sendable {
  private let fading: Double
  private var counts = 0.0
  private var factors = 0.0
  private var squares = 0.0
  private var weights = 0.0

  /// Half a mention is taken to have been seen before the first bucket, so that nothing is expected to be impossible.
  private static let priorCount = 0.5
  /// Chance alone is taken to have been seen in so many buckets before the first.
  private static let priorBuckets = 5.0
  /// Added to both counts, as Anscombe does, so that zero has a residual.
  private static let offset = 0.375

  /// A level that fades by that share with every bucket.
  init(fading: Double) { self.fading = fading }

  /// The usual count of a bucket of average season.
  var rate: Double { (counts + UsualLevel.priorCount) / max(factors, 1e-12) }

  /// The variance of residuals around an expected count of `expected`: never less than by chance, more where the
  /// level itself is known from few mentions.
  func variance(expected: Double) -> Double {
    let own = (squares + UsualLevel.priorBuckets) / (weights + UsualLevel.priorBuckets)
    return max(1, own) + expected / (counts + UsualLevel.priorCount)
  }

  /// The residual of `count` where `expected` were expected.
  static func residual(_ count: Double, expected: Double) -> Double {
    let mean = cbrt(expected + offset)
    let seen = cbrt(count + offset)
    return 1.5 * (seen * seen - mean * mean) / mean.squareRoot()
  }

  /// Learns how far a window lay from what was expected of it.
  mutating func learn(residual: Double) {
    squares = squares * fading + residual * residual
    weights = weights * fading + 1
  }

  /// Learns the count of a bucket and its seasonal factor.
  mutating func learn(count: Double, factor: Double) {
    counts = counts * fading + count
    factors = factors * fading + factor
  }
}
