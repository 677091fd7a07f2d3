import ReputationModel

/// What a detector expects of a series and how far counts lie from it, with half of the season taken out or with all
/// of it.
struct SpikeModel: Sendable {
  /// What was made of a window.
  struct Judgement: Sendable {
    /// What was expected of its newest bucket.
    let expected: Double
    /// How many usual deviations it lies above what was expected of it.
    let score: Double
    /// Its count ÷ what was expected of it.
    let timesUsual: Double
    /// Whether the bucket's count lay so far above what was expected that less than it was learnt.
    let isCut: Bool
  }

  private let buckets: Double
  /// What lies further off, in usual deviations, is learnt as if it lay so far.
  private let furthestLearnt: Double
  private var season: Seasonality
  private var level: UsualLevel
  private var recent: RecentRate
  private var isBegun = false

  /// So many times the score of an alarm.
  ///
  /// Else what is usual had the spike in it for weeks, and how far counts usually lie from it even more, and nobody
  /// was told of a second one that is smaller.
  private static let mostLearnt = 1.25

  /// A model of a series of that scale.
  init(scale: SpikeScale, season: Seasonality) {
    buckets = scale.buckets
    furthestLearnt = SpikeModel.mostLearnt * scale.threshold
    self.season = season
    level = UsualLevel(fading: scale.fading, growsWithCount: season.isWhole)
    recent = RecentRate(buckets: scale.buckets)
  }

  /// The mean square of what the counts lay from what was expected, in units of chance: what the model does not
  /// explain.
  var unexplained: Double { level.meanSquare }

  /// Begins the window anew.
  mutating func clearWindow() { recent.clear() }

  /// Takes the next bucket, sets the window that ends with it against what was expected, and learns from it; nothing
  /// is expected of the first.
  mutating func observe(_ value: Double, at moment: Timestamp) -> Judgement? {
    let place = season.place(of: moment)
    let factor = season.factor(at: place)
    recent.add(value, factor: factor)
    guard isBegun else {
      isBegun = true
      level.learn(count: value, factor: factor)
      return nil
    }
    // What is expected is said before the bucket is learnt.
    let expected = level.rate * factor
    let learnt = learnt(value, expected: expected)
    let judgement = judge(value, at: place, expected: expected, isCut: learnt < value)
    level.learn(count: learnt, factor: factor)
    return judgement
  }

  /// What is learnt of a bucket's count: what lies too far above what was expected is cut off.
  private func learnt(_ value: Double, expected: Double) -> Double {
    guard value > expected else { return value }
    let variance = level.variance(expected: expected * buckets, usual: level.rate * buckets)
    return min(value, UsualLevel.count(residual: furthestLearnt * variance.squareRoot(), expected: expected))
  }

  private mutating func judge(
    _ value: Double,
    at place: Seasonality.Place,
    expected: Double,
    isCut: Bool
  ) -> Judgement {
    let usual = level.rate * buckets
    let count = recent.count * buckets
    let windowExpected = usual * recent.factor
    let variance = level.variance(expected: windowExpected, usual: usual)
    let residual = UsualLevel.residual(count, expected: windowExpected)
    level.learn(
      residual: min(residual, furthestLearnt * variance.squareRoot()),
      expected: windowExpected,
      usual: usual
    )
    // The ratio of a single bucket varies more than that of the window of which it is a part.
    season.learn(
      Seasonality.Observation(
        bucket: value / level.rate,
        window: count / usual,
        expected: recent.factor,
        variance: variance * self.variance(of: windowExpected, usual: usual)
      ),
      at: place
    )
    return Judgement(
      expected: expected,
      score: residual / variance.squareRoot(),
      timesUsual: count / windowExpected,
      isCut: isCut
    )
  }

  /// The variance by chance of what the season learns, where so much is expected of the window and `usual` is that of
  /// an average season.
  private func variance(of expected: Double, usual: Double) -> Double {
    guard season.hasHours else { return buckets / expected }
    return season.isWhole ? expected / (usual * usual) : 1 / expected
  }
}
