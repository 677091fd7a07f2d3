public import ReputationModel

extension MentionStore {
  /// The places of the mentions published from `from` to `to`, both included; open where `nil`.
  public func indices(from: Timestamp?, to: Timestamp?) -> Range<Int> {
    let lower = from.map { moment in firstIndex { $0 >= moment } } ?? 0
    let upper = to.map { moment in firstIndex { $0 > moment } } ?? count
    return lower..<Swift.max(lower, upper)
  }

  /// The first place whose time satisfies `isPast`, which holds for every later one too.
  private func firstIndex(where isPast: (Timestamp) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(published(at: middle)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
