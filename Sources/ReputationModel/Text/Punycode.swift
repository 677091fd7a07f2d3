/// The ASCII form of a host's label with letters of any script (RFC 3492).
enum Punycode {
  /// The label in Punycode, with `xn--` before it; `nil` where it is longer than a label may be.
  static func label(_ scalars: some Collection<Unicode.Scalar>) -> [UInt8]? {
    // Each code point takes a byte at the least, so a longer label cannot become short enough.
    guard scalars.count <= longestLabel else { return nil }
    var label = Array("xn--".utf8)
    let basic = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    label += basic
    if !basic.isEmpty { label.append(UInt8(ascii: "-")) }

    let values = scalars.map(\.value)
    var next: UInt32 = 0x80
    var delta: UInt32 = 0
    var bias: UInt32 = 72
    var handled = UInt32(basic.count)
    // The values are at most 0x10FFFF and their number at most 63, so no product below overflows.
    while handled < values.count, let least = values.lazy.filter({ $0 >= next }).min() {
      delta += (least - next) * (handled + 1)
      next = least
      for value in values {
        if value < next { delta += 1 }
        guard value == next else { continue }
        append(delta, bias: bias, to: &label)
        bias = adapted(delta, points: handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return label.count <= longestLabel ? label : nil
  }

  /// Appends a number as a run of digits of base 36, the least significant first.
  private static func append(_ number: UInt32, bias: UInt32, to label: inout [UInt8]) {
    var rest = number
    var position = base
    while true {
      let threshold = position <= bias ? 1 : min(26, position - bias)
      guard rest >= threshold else { break }
      label.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    label.append(digit(rest))
  }

  private static func adapted(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / points
    var steps: UInt32 = 0
    while delta > 455 {
      delta /= base - 1
      steps += base
    }
    return steps + base * delta / (delta + 38)
  }

  private static func digit(_ value: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
  }

  private static let base: UInt32 = 36
  private static let longestLabel = 63
}
