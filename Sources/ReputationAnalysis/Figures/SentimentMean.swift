/// The mean sentiment of some mentions, and how far chance alone may have moved it.
public struct SentimentMean: Sendable, Hashable {
  /// The mean of −1 for each negative, 0 for each neutral and 1 for each positive mention: the net sentiment as a share.
  public let value: Double
  /// From where to where the true mean lies with 95 % confidence, within −1…1.
  public let band: ClosedRange<Double>
  /// How many sentiments it is made of.
  public let count: Int

  /// The mean of `counts`; `nil` where fewer than `Statistics.fewestCases` sentiments are known.
  ///
  /// The band is the normal one, 1.96 standard errors to each side, of the counts with one good and one ill mention more
  /// (after Agresti and Coull, 1998): three mentions of one mind do not make a day certain.
  init?(_ counts: SentimentCounts) {
    guard counts.known >= Statistics.fewestCases else { return nil }
    let known = Double(counts.known)
    let mean = Double(counts.positive - counts.negative) / known
    let cases = known + 2
    let centre = Double(counts.positive - counts.negative) / cases
    let variance = Double(counts.positive + counts.negative + 2) / cases - centre * centre
    let error = 1.96 * (variance / cases).squareRoot()
    (value, count) = (mean, counts.known)
    band = max(-1, min(mean, centre - error))...min(1, max(mean, centre + error))
  }
}

extension SentimentCounts {
  /// Their mean; `nil` where too few sentiments are known.
  public var mean: SentimentMean? { SentimentMean(self) }
}
