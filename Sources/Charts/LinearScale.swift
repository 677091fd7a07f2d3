/// Maps values to lengths, between two round numbers.
struct LinearScale {
  /// The smallest value on the scale.
  let bottom: Double
  /// The largest value on the scale.
  let top: Double
  /// The distance between two ticks.
  let step: Double
  private let length: Double

  /// A scale for counts from 0 to `largest` on `length` units, with about `ticks` ticks; the step is 1, 2 or 5 times a
  /// power of ten, and never less than 1, as half a mention does not exist.
  init(largest: Double, length: Double, ticks: Int) {
    let largest = largest.isFinite ? max(largest, 1) : 1
    let rough = largest / Double(max(1, ticks))
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    step = max(1, [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power * 10)
    bottom = 0
    top = (largest / step).rounded(.up) * step
    self.length = length
  }

  /// A scale whose ends are known.
  init(_ range: ClosedRange<Double>, step: Double, length: Double) {
    (bottom, top) = (range.lowerBound, range.upperBound)
    (self.step, self.length) = (step, length)
  }

  /// The length that stands for `value`; a value beyond an end stands there.
  func length(of value: Double) -> Double {
    top > bottom ? (min(max(value, bottom), top) - bottom) / (top - bottom) * length : 0
  }

  /// The ticks from the bottom to the top.
  var ticks: [Double] {
    (0...Int(((top - bottom) / step).rounded())).map { bottom + Double($0) * step }
  }
}
