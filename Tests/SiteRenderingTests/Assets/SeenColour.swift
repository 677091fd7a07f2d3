/// A colour of a screen, and how far it looks from others.
struct SeenColour {
  /// The linear parts of red, green and blue, 0 to 1.
  private let linear: [Double]

  /// A colour written as `#rgb` or `#rrggbb`.
  init?(_ text: Substring) {
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst()
    let full = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    guard full.count == 6, let value = Int(String(full), radix: 16) else { return nil }
    linear = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 2.4)
    }
  }

  private init(linear: [Double]) { self.linear = linear.map { min(1, max(0, $0)) } }

  /// An eye: how it mixes red, green and blue.
  enum Eye: CaseIterable {
    case usual, protanope, deuteranope, tritanope

    /// Machado, Oliveira and Fernandes (2009), severity 1.
    fileprivate var mixture: [[Double]] {
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanope:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranope:
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
      case .tritanope:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  /// The contrast with another colour, 1 to 21, as WCAG 2 defines it.
  func contrast(with other: SeenColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double { zip([0.2126, 0.7152, 0.0722], linear).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The distance from another colour to that eye: CIE76, of which about 2 is just seen.
  func distance(to other: SeenColour, seenBy eye: Eye) -> Double {
    let (one, two) = (seen(by: eye).lab, other.seen(by: eye).lab)
    return zip(one, two).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private func seen(by eye: Eye) -> SeenColour {
    SeenColour(linear: eye.mixture.map { row in zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 } })
  }

  /// CIE L*a*b* under D65.
  private var lab: [Double] {
    let rows = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let parts = zip(rows, white).map { row, white in
      let share = zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 } / white
      return share > 216.0 / 24_389 ? power(share, 1.0 / 3) : (24_389.0 / 27 * share + 16) / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }
}

/// A power of a number from 0 to 1, without a library of mathematics: twelve-fifths and thirds are all it is asked for.
private func power(_ base: Double, _ exponent: Double) -> Double {
  guard base > 0 else { return 0 }
  // x^(5e) = b^(12) or b^(5/3): Newton's steps for the fifth or the third root.
  let (root, times) = exponent == 2.4 ? (5, 12) : (3, 1)
  var estimate = max(base, 0.1)
  for _ in 0..<80 {
    let below = (1..<root).reduce(1.0) { product, _ in product * estimate }
    estimate -= (below * estimate - base) / (Double(root) * below)
  }
  return (0..<times).reduce(1.0) { product, _ in product * estimate }
}
