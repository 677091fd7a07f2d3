extension Range where Bound == Int {
  /// The first number for which `isPast` holds, as it does for all behind it; the end where it holds for none.
  ///
  /// The range is halved until one number is left: of a million about twenty are looked at.
  @inlinable @inline(__always)
  package func firstPlace(where isPast: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isPast(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
