import Dispatch
import Synchronization

/// Work of which the pieces do not depend on one another.
package enum Concurrently {
  /// What both give, worked out at the same time, unless it is not worth a thread.
  package static func both<First: Sendable, Second: Sendable>(
    isWorthIt: Bool = true,
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
  ) -> (First, Second) {
    guard isWorthIt else { return (first(), second()) }
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { piece in
      if piece == 0 {
        let value = first()
        one.withLock { $0 = value }
      } else {
        let value = second()
        other.withLock { $0 = value }
      }
    }
    return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
  }

  /// What each of so many pieces gives, in their order; they are taken up one after another by all cores.
  package static func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    let values = Mutex<[Value?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      let value = body(piece)
      values.withLock { $0[piece] = value }
    }
    return values.withLock { $0.compactMap { $0 } }
  }
}
