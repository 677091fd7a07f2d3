import ReputationModel

/// The first buckets of a series, which are looked at again when more are known.
///
/// A series often begins where somebody began to listen, which is in a crisis: nothing was usual before, so all of it
/// is learnt, and hides what comes after it for months. From behind, coming from later buckets, it stands out. So the
/// buckets are gone through backwards, and where the series begins with such as lie too far above what was expected
/// so, they are left out and the others learnt anew: whenever half as many again are known, up to eight times those
/// that have to be. Verdicts stay as they were given. A spike that comes after calm buckets needs none of this,
/// and what goes on for as long as is looked back at is a level and no spike, from behind, too.
struct SpikeBeginning: Sendable {
  private let scale: SpikeScale
  /// The models that know nothing yet.
  private let (half, whole): (SpikeModel, SpikeModel?)
  private var moments: [Timestamp] = []
  private var values: [Double] = []

  /// When it is looked at, in halves of the buckets that have to be known.
  private static let looks = [2, 3, 4, 6, 8, 12, 16]

  /// None, of a series of that scale; `half` and `whole` know nothing yet.
  init(scale: SpikeScale, half: SpikeModel, whole: SpikeModel?) {
    (self.scale, self.half, self.whole) = (scale, half, whole)
  }

  mutating func append(_ value: Double, at moment: Timestamp) {
    moments.append(moment)
    values.append(value)
  }

  /// Whether no more buckets are looked at again.
  var isOver: Bool { values.count >= SpikeBeginning.looks.last.map(count) ?? 0 }

  /// The models that have learnt the buckets anew; `nil` where it is not time for that.
  var models: (half: SpikeModel, whole: SpikeModel?)? {
    SpikeBeginning.looks.map(count).contains(values.count) ? (learnt(half), whole.map(learnt)) : nil
  }

  /// So many buckets.
  private func count(halves: Int) -> Int { scale.learning * halves / 2 }

  private func learnt(_ model: SpikeModel) -> SpikeModel {
    let isCut = isCut(model)
    // What it begins with ends with the last of them before which no more were calm than not.
    var (end, balance) = (0, 0)
    for index in isCut.indices {
      balance += isCut[index] ? 1 : -1
      if isCut[index], balance >= 0 { end = index + 1 }
    }
    var model = model
    for index in values.indices where index >= end || !isCut[index] {
      if index > 0, scale.isSilence(from: moments[index - 1], to: moments[index]) { model.clearWindow() }
      _ = model.observe(values[index], at: moments[index])
    }
    return model
  }

  /// Which buckets lie too far above those after them.
  private func isCut(_ model: SpikeModel) -> [Bool] {
    var model = model
    var isCut = values.map { _ in false }
    for index in values.indices.reversed() {
      if index + 1 < values.count, scale.isSilence(from: moments[index], to: moments[index + 1]) {
        model.clearWindow()
      }
      isCut[index] = model.observe(values[index], at: moments[index])?.isCut ?? false
    }
    return isCut
  }
}
