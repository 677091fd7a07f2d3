import ReputationAnalysis

/// What is kept of a text to find those that are nearly the same: the least numbers of its runs of words.
///
/// MinHash with one permutation (Li, Owen, Zhang 2012): each run falls into one of 128 bins, and each bin keeps its
/// least. An empty bin takes the value of the next full one (Shrivastava, Li 2014), so that two texts have the same in a
/// bin as often as their runs are shared.
struct TextSketch: Sendable {
  static let bins = 128
  /// So many words are a run.
  static let runLength = 4
  /// A text with fewer runs is too short to be told from another.
  static let fewestRuns = 24

  /// The least number of each bin.
  let least: [UInt32]
  /// The runs themselves, of which a candidate is compared.
  let runs: [UInt32]

  /// The sketch of a text, words of those numbers set aside; `nil` for a short one.
  init?(_ words: some Sequence<UInt64>) {
    var least = [UInt32](repeating: .max, count: TextSketch.bins)
    var runs: [UInt32] = []
    var (first, second, third): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    for number in words {
      count += 1
      if count >= TextSketch.runLength {
        let run = WordReader.mixed(
          first &+ second &* 0x9E37_79B9_7F4A_7C15 &+ third &* 0xC2B2_AE3D_27D4_EB4F
            &+ number &* 0x1656_67B1_9E37_79F9
        )
        let value = UInt32(truncatingIfNeeded: run)
        runs.append(value)
        let bin = Int(run >> 57)
        if value < least[bin] { least[bin] = value }
      }
      (first, second, third) = (second, third, number)
    }
    guard runs.count >= TextSketch.fewestRuns else { return nil }
    var next = least.first { $0 != .max } ?? 0
    for bin in least.indices.reversed() {
      if least[bin] == .max {
        // Another number for each distance, so that a long gap is not one agreement many times.
        next = next &* 0x9E37_79B1 &+ 1
        least[bin] = next
      } else {
        next = least[bin]
      }
    }
    self.least = least
    self.runs = runs
  }

  /// How much of the runs of both is shared, as far as the sketches tell.
  func likeness(_ other: TextSketch) -> Double {
    var equal = 0
    for bin in 0..<TextSketch.bins where least[bin] == other.least[bin] { equal += 1 }
    return Double(equal) / Double(TextSketch.bins)
  }

  /// How much of the runs of both is shared: the size of what they share by the size of what either has (Jaccard).
  func exactLikeness(_ other: TextSketch) -> Double {
    let (one, two) = (Set(runs), Set(other.runs))
    let shared = one.count { two.contains($0) }
    return Double(shared) / Double(one.count + two.count - shared)
  }
}
