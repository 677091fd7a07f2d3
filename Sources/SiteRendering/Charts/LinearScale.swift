/// Maps values to lengths, from zero to a round number above the largest value.
struct LinearScale {
  /// The largest value on the scale.
  let top: Double
  /// The distance between two ticks: 1, 2 or 5 times a power of ten.
  let step: Double
  private let length: Double

  /// A scale for values from 0 to `largest` on `length` units, with about `ticks` ticks and never less than 1 a step,
  /// as half a mention does not exist.
  init(largest: Double, length: Double, ticks: Int) {
    let rough = max(largest, 1) / Double(max(1, ticks))
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power * 10
    self.step = max(1, step)
    self.top = (max(largest, 1) / self.step).rounded(.up) * self.step
    self.length = length
  }

  /// The length that stands for `value`.
  func length(of value: Double) -> Double { value / top * length }

  /// The ticks from zero to the top.
  var ticks: [Double] {
    (0...Int((top / step).rounded())).map { Double($0) * step }
  }
}
