import Synchronization

/// Runs many small pieces of work on every core.
///
/// A task for each piece would cost more than the piece: there is one for each core, and it takes a run of pieces at a
/// time from a shared counter.
enum ConcurrentWork {
  /// Calls `body` once for every number below `count`, and returns what each worker made, in no particular order.
  ///
  /// - Parameters:
  ///   - grain: how many pieces a worker takes at a time.
  ///   - start: makes what a worker gathers its results in.
  static func run<Result: Sendable>(
    count: Int,
    workers: Int,
    grain: Int = 16,
    start: @escaping @Sendable () -> Result,
    body: @escaping @Sendable (Int, inout Result) -> Void
  ) async -> [Result] {
    let next = Counter()
    return await withTaskGroup(of: Result.self) { group in
      for _ in 0..<max(1, min(workers, (count + grain - 1) / max(1, grain))) {
        group.addTask {
          var result = start()
          while true {
            let first = next.take(grain)
            guard first < count else { return result }
            for index in first..<min(first + grain, count) { body(index, &result) }
          }
        }
      }
      var results: [Result] = []
      for await result in group { results.append(result) }
      return results
    }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)

    func take(_ amount: Int) -> Int { value.add(amount, ordering: .relaxed).oldValue }
  }
}
