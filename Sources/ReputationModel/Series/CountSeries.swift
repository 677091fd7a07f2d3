/// Counts over time: one for each bucket that was observed, oldest first.
///
/// A bucket that is missing was not observed; it is not zero.
public struct CountSeries: Sendable, Hashable {
  /// The moments of the buckets, each after the one before.
  public private(set) var moments: [Timestamp] = []
  /// Their counts, none below zero.
  public private(set) var values: [Double] = []
  /// Where hours and weekdays are those that the file writes: its offsets, each until the next; else UTC.
  public private(set) var zone = SiteTimeZone.utc
  private var text: [UInt8] = []
  private var ends: [Int] = []

  /// No buckets.
  public init() {}

  /// How many buckets there are.
  public var count: Int { moments.count }

  /// Appends a bucket, with its moment as the file writes it, `offset` seconds ahead of UTC.
  public mutating func append(
    _ moment: Timestamp,
    _ value: Double,
    written: some Sequence<UInt8>,
    offset: Int = 0
  ) {
    zone.append(offset: offset, from: moment)
    moments.append(moment)
    values.append(value)
    text.append(contentsOf: written)
    ends.append(text.count)
  }

  /// The moment of that bucket as the file writes it.
  public func written(at index: Int) -> String {
    String(decoding: text[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}
