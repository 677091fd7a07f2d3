import ReputationModel

/// What a detector expects of a series and how far counts lie from it, with half of the season taken out or with all of it.
struct SpikeModel: Sendable {
  /// What was made of a window.
  struct Judgement: Sendable {
    /// What was expected of its newest bucket.
    let expected: Double
    /// How many usual deviations it lies above what was expected of it.
    let score: Double
    /// Its count ÷ what was expected of it.
    let timesUsual: Double
  }

  private let buckets: Double
  private var season: Seasonality
  private var level: UsualLevel
  private var recent: RecentRate
  private var isBegun = false

  /// A model of a series of that scale.
  init(scale: SpikeScale, season: Seasonality) {
    buckets = scale.buckets
    self.season = season
    level = UsualLevel(fading: scale.fading, growsWithCount: season.isWhole)
    recent = RecentRate(buckets: scale.buckets)
  }

  /// The mean square of what the counts lay from what was expected, in units of chance: what the model does not explain.
  var unexplained: Double { level.meanSquare }

  /// Begins the window anew.
  mutating func clearWindow() { recent.clear() }

  /// Takes the next bucket, sets the window that ends with it against what was expected, and learns from it; nothing is
  /// expected of the first.
  mutating func observe(_ value: Double, at moment: Timestamp) -> Judgement? {
    let place = season.place(of: moment)
    let factor = season.factor(at: place)
    recent.add(value, factor: factor)
    // What is expected is said before the bucket is learnt.
    let judgement = isBegun ? judge(value, at: place, expected: level.rate * factor) : nil
    level.learn(count: value, factor: factor)
    isBegun = true
    return judgement
  }

  private mutating func judge(_ value: Double, at place: Seasonality.Place, expected: Double) -> Judgement {
    let usual = level.rate * buckets
    let count = recent.count * buckets
    let windowExpected = usual * recent.factor
    let variance = level.variance(expected: windowExpected, usual: usual)
    let residual = UsualLevel.residual(count, expected: windowExpected)
    level.learn(residual: residual, expected: windowExpected, usual: usual)
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
      timesUsual: count / windowExpected
    )
  }

  /// The variance by chance of what the season learns, where so much is expected of the window and `usual` is that of an
  /// average season.
  private func variance(of expected: Double, usual: Double) -> Double {
    guard season.hasHours else { return buckets / expected }
    return season.isWhole ? expected / (usual * usual) : 1 / expected
  }
}
