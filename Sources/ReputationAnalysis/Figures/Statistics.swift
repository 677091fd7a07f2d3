/// The few statistics the figures are made of.
public enum Statistics {
  /// Below so many cases a figure says nothing and is not shown as a number.
  static let fewestCases = 3

  /// `count` as a share of `total`, 0 to 1; `nil` where `total` is fewer than three.
  public static func share(_ count: Int, of total: Int) -> Double? {
    total >= fewestCases ? Double(count) / Double(total) : nil
  }

  /// The change from one count to another, as a share of the first, 0 for none; `nil` where the first is fewer than
  /// three.
  public static func change(from before: Int, to now: Int) -> Double? {
    share(now, of: before).map { $0 - 1 }
  }

  /// The middle of `values`, the mean of the two in the middle where their number is even; `nil` for none.
  static func median(_ values: [Int64]) -> Double? { median(ofSorted: values.sorted()) }

  /// As `median`, of values in ascending order.
  static func median(ofSorted sorted: [Int64]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return Double(sorted[middle]) }
    return (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2
  }

  /// The value that `share` (0…1) of `values` do not exceed, by the nearest rank; `nil` for none.
  static func percentile(_ values: [Int64], _ share: Double) -> Int64? {
    percentile(ofSorted: values.sorted(), share)
  }

  /// As `percentile`, of values in ascending order.
  static func percentile(ofSorted sorted: [Int64], _ share: Double) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let rank = Int((Double(sorted.count) * share).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}
