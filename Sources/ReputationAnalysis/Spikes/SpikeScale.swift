import Foundation
import ReputationModel

/// The measures of time that follow from the length of a bucket, so that one detector serves every series.
struct SpikeScale: Sendable, Hashable {
  /// The length of a bucket, in seconds.
  let interval: Double
  /// How many buckets are judged together.
  let buckets: Double
  /// The share of the past that is left when one more bucket is known.
  let fading: Double
  /// So many buckets have to be known before one is judged.
  let learning: Int
  /// The score from which an alarm is raised.
  let threshold: Double
  /// After an alarm there is no other for so long, in seconds.
  let coolDown: Double
  /// A silence longer than this begins the window anew, in seconds.
  private let longestSilence: Double
  /// How long such a window is, in seconds.
  var window: Double { buckets * interval }

  /// Fewer buckets say nothing of how much counts vary, however long they are.
  private static let fewestBuckets = 60.0
  /// Below so many deviations nothing is unusual, however rarely one looks.
  private static let lowestThreshold = 2.0
  private static let day = 86_400.0

  /// The scale of a series with a bucket every `interval` seconds.
  init(interval: Int64, settings: SpikeSettings) {
    let interval = Double(max(interval, 1))
    let buckets = max(2, settings.window / interval)
    // The mean age of what is remembered is that of a window of the baseline's length.
    let memory = max(settings.baseline / 2, SpikeScale.fewestBuckets * interval)
    self.interval = interval
    self.buckets = buckets
    self.fading = exp(-interval / memory)
    self.learning = Int(max(10, (SpikeScale.day / interval).rounded(.up)))
    self.threshold = max(
      SpikeScale.lowestThreshold,
      settings.tail * log(SpikeSettings.acceptedPeriod / (buckets * interval))
    )
    // Half a bucket less, so that a day that is an hour short does not lengthen it by a bucket.
    self.coolDown = max(SpikeScale.day, 3 * interval) - interval / 2
    self.longestSilence = max(3 * interval, settings.window)
  }

  /// Whether so long nothing was observed between two buckets that the window begins anew.
  func isSilence(from earlier: Timestamp, to later: Timestamp) -> Bool {
    SpikeScale.seconds(earlier, later) > longestSilence
  }

  /// Seconds between two moments, which may lie as far apart as integers allow.
  static func seconds(_ earlier: Timestamp, _ later: Timestamp) -> Double {
    Double(later.seconds) - Double(earlier.seconds)
  }
}
