import Dispatch
import Synchronization

/// Work that is done for each part of a file, on as many threads as there are parts and cores.
enum ConcurrentParts {
  /// What `body` gives for each part, in the order of the parts.
  static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { part in
      let result = body(part)
      results.withLock { $0[part] = result }
    }
    return results.withLock { results in
      // Handed over, so that nothing else holds what is large and about to be changed in place.
      defer { results = [] }
      return results.compactMap(\.self)
    }
  }
}
