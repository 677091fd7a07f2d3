import Synchronization

/// Counts bytes that were given back, on any thread.
final class ReleasedBytes: Sendable {
  private let bytes = Mutex(0)

  var count: Int { bytes.withLock { $0 } }

  func add(_ more: Int) { bytes.withLock { $0 += more } }
}
