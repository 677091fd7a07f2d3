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
    let (one, other, _) = both(beside: 0, first, second) { _ in }
    return (one, other)
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

  /// What both give, and what each of `count` pieces gives that are worked out at the same time, in their order.
  ///
  /// Work within a piece is not cut into pieces again: each takes one core.
  package static func both<First: Sendable, Second: Sendable, Value: Sendable>(
    beside count: Int,
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second,
    each body: @Sendable (Int) -> Value
  ) -> (First, Second, [Value]) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    let values = map(count + 2) { piece -> Value? in
      switch piece {
      case 0:
        let value = first()
        one.withLock { $0 = value }
      case 1:
        let value = second()
        other.withLock { $0 = value }
      default: return body(piece - 2)
      }
      return nil
    }
    return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second(), values.compactMap { $0 })
  }
}
