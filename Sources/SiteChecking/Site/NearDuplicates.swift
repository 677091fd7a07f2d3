import ReputationAnalysis

/// Finds pairs of texts that are nearly the same, without comparing each with each.
///
/// The bins of a sketch are cut into 32 bands of four; texts that agree in a whole band are candidates (locality-sensitive
/// hashing). Of two texts that share 60 % of their runs, 99 in 100 are; of two that share 20 %, 5 in 100. A text is compared
/// with the first that had each of its bands, so with 32 at most: a thousand equal texts cost what a thousand others cost.
struct NearDuplicates {
  private static let bandLength = 4
  private static let bands = TextSketch.bins / bandLength

  /// Two texts, by their places in the list, and how much they share.
  struct Pair: Hashable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  /// The pairs that share so much or more, each text with the one it is most like of those before it.
  static func pairs(_ sketches: [TextSketch?], from least: Double) -> [Pair] {
    var owners = [UInt64: Int32](minimumCapacity: sketches.count * bands)
    var pairs: [Pair] = []
    for (index, sketch) in sketches.enumerated() {
      guard let sketch else { continue }
      var candidates: [Int] = []
      for band in 0..<bands {
        let key = self.key(sketch, band)
        if let owner = owners[key] {
          if !candidates.contains(Int(owner)) { candidates.append(Int(owner)) }
        } else {
          owners[key] = Int32(index)
        }
      }
      var best: Pair?
      for other in candidates {
        // The estimate is off by 0.05 as often as not: what is near enough is compared exactly.
        guard let earlier = sketches[other], sketch.likeness(earlier) >= least - 0.15 else { continue }
        let likeness = sketch.exactLikeness(earlier)
        if likeness >= least, likeness > best?.likeness ?? 0 {
          best = Pair(first: other, second: index, likeness: likeness)
        }
      }
      if let best { pairs.append(best) }
    }
    return pairs
  }

  private static func key(_ sketch: TextSketch, _ band: Int) -> UInt64 {
    var key = UInt64(band)
    for bin in band * bandLength..<(band + 1) * bandLength {
      key = WordReader.mixed(key ^ UInt64(sketch.least[bin]))
    }
    return key
  }
}
