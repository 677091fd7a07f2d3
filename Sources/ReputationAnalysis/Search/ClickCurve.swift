import ReputationModel

/// Which share of the searchers clicks on each of the first ten positions, by estimate.
struct ClickCurve: Sendable, Hashable {
  /// Ten shares, 0…1, position 1 first.
  let shares: [Double]

  /// The averages that First Page Sage publishes: Google click-through rates by ranking position, 2025.
  static let firstPageSage = ClickCurve(shares: [
    0.398, 0.187, 0.102, 0.072, 0.051, 0.044, 0.030, 0.021, 0.019, 0.016,
  ])

  /// So many impressions at each position make a share of clicks that chance does not.
  static let fewestImpressions = 1000

  private init(shares: [Double]) { self.shares = shares }

  /// The site's own curve: clicks ÷ impressions of the queries whose average position, rounded, is each of the ten;
  /// `nil` where one of them has too few impressions or all of them no click.
  init?(own performance: [SearchPerformance]) {
    var clicks = [Int](repeating: 0, count: 10)
    var impressions = clicks
    for row in performance where row.subject.query != nil && !row.period.isComparison && row.isOfWebSearch {
      guard let position = row.position, let shown = row.impressions, let clicked = row.clicks,
        (0.5..<10.5).contains(position)
      else { continue }
      let index = Int(position.rounded()) - 1
      guard (0..<10).contains(index) else { continue }
      clicks[index] += clicked
      impressions[index] += shown
    }
    guard impressions.allSatisfy({ $0 >= ClickCurve.fewestImpressions }), clicks.contains(where: { $0 > 0 })
    else { return nil }
    shares = zip(clicks, impressions).map { Double($0) / Double($1) }
  }
}
