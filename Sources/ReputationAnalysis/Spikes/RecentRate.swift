/// What a window of the latest buckets holds, the newest counted most, and how much of it the season explains.
///
/// An exponentially weighted mean: the weight of `2 / (n + 1)` gives it the variance of a mean of n buckets, without
/// keeping any of them.
struct RecentRate: Sendable {
  private let weight: Double
  private var total = 0.0
  private var seasonal = 0.0
  private var weights = 0.0

  /// A window of so many buckets.
  init(buckets: Double) { weight = 2 / (buckets + 1) }

  /// Takes a bucket with its count and its seasonal factor.
  mutating func add(_ count: Double, factor: Double) {
    total += weight * (count - total)
    seasonal += weight * (factor - seasonal)
    weights += weight * (1 - weights)
  }

  /// Forgets what it holds.
  mutating func clear() { (total, seasonal, weights) = (0, 0, 0) }

  /// The count of a bucket.
  var count: Double { weights > 0 ? total / weights : 0 }
  /// The seasonal factor of a bucket.
  var factor: Double { weights > 0 ? seasonal / weights : 1 }
}
