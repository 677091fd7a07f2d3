import Foundation

/// How much is usual, and how far counts usually lie from it.
///
/// Both fade exponentially. Distances are Anscombe residuals, `3/2 · (y^⅔ − m^⅔) / m^⅙` (McCullagh and Nelder,
/// *Generalized Linear Models*, 2.4.2): counts that vary by chance alone have residuals of variance 1, as skewed as a
/// normal distribution from a mean of about 1 upwards. So one measure serves two mentions a day and thousands an hour;
/// what varies more than by chance shows in a variance above 1.
struct UsualLevel: Sendable {
  private let fading: Double
  /// Whether residuals are expected to be larger where more is.
  private let growsWithCount: Bool
  private var counts = 0.0
  private var factors = 0.0
  private var squares = 0.0
  /// The same, each in units of what its expected count lets it be.
  private var scaledSquares = 0.0
  private var weights = 0.0

  /// Half a mention is taken to have been seen before the first bucket, so that nothing is expected to be impossible.
  private static let priorCount = 0.5
  /// Chance alone is taken to have been seen in so many buckets before the first.
  private static let priorBuckets = 5.0
  /// Added to both counts, as Anscombe does, so that zero has a residual.
  private static let offset = 0.375

  /// A level that fades by that share with every bucket.
  ///
  /// - Parameter growsWithCount: whether counts vary by a share of themselves rather than by chance, so that the
  ///   variance of residuals is larger where more is expected: between both, with the root of the expected count.
  init(fading: Double, growsWithCount: Bool) {
    self.fading = fading
    self.growsWithCount = growsWithCount
  }

  /// The usual count of a bucket of average season.
  var rate: Double { (counts + UsualLevel.priorCount) / max(factors, 1e-12) }

  /// The mean square of residuals.
  var meanSquare: Double { mean(squares) }

  /// The variance of residuals around an expected count of `expected`, where `usual` is that of an average season:
  /// never less than by chance, more where the level itself is known from few mentions.
  func variance(expected: Double, usual: Double) -> Double {
    max(1, mean(scaledSquares) * scale(expected, usual)) + expected / (counts + UsualLevel.priorCount)
  }

  private func mean(_ squares: Double) -> Double {
    (squares + UsualLevel.priorBuckets) / (weights + UsualLevel.priorBuckets)
  }

  private func scale(_ expected: Double, _ usual: Double) -> Double {
    growsWithCount ? ((expected + 1) / (usual + 1)).squareRoot() : 1
  }

  /// The residual of `count` where `expected` were expected.
  static func residual(_ count: Double, expected: Double) -> Double {
    let mean = cbrt(expected + offset)
    let seen = cbrt(count + offset)
    return 1.5 * (seen * seen - mean * mean) / mean.squareRoot()
  }

  /// The count that has that residual, which is not below zero, where `expected` were expected.
  static func count(residual: Double, expected: Double) -> Double {
    let mean = cbrt(expected + offset)
    let seen = mean * mean + residual * mean.squareRoot() / 1.5
    return seen * seen.squareRoot() - offset
  }

  /// Learns how far a window lay from what was expected of it.
  mutating func learn(residual: Double, expected: Double, usual: Double) {
    let square = residual * residual
    squares = squares * fading + square
    scaledSquares = scaledSquares * fading + square / scale(expected, usual)
    weights = weights * fading + 1
  }

  /// Learns the count of a bucket and its seasonal factor.
  mutating func learn(count: Double, factor: Double) {
    counts = counts * fading + count
    factors = factors * fading + factor
  }
}
