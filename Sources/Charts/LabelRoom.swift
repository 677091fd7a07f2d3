import ReputationModel

/// Finds room for labels, so that none lies on another.
enum LabelRoom {
  /// A text and the middle of its place.
  struct Label: Equatable {
    let middle: Double
    let text: String
  }

  /// The first of the labels and every second, third, … after it: as many as fit beside one another within `range`.
  static func fitting(_ labels: [Label], size: Double, within range: ClosedRange<Double>) -> [Label] {
    func half(_ label: Label) -> Double { TextWidth.of(label.text, size: size) / 2 }
    let inside = labels.filter {
      $0.middle - half($0) >= range.lowerBound && $0.middle + half($0) <= range.upperBound
    }
    var every = 1
    while every < inside.count {
      let chosen = stride(from: 0, to: inside.count, by: every).map { inside[$0] }
      let isFree = zip(chosen, chosen.dropFirst()).allSatisfy { left, right in
        left.middle + half(left) + size * 0.6 <= right.middle - half(right)
      }
      if isFree { return chosen }
      every += 1
    }
    return Array(inside.prefix(1))
  }

  /// Places in ascending order, moved as little forward as keeps them apart, and back from the end of `range`.
  ///
  /// Where there is no room for all, they overlap at its beginning.
  static func apart(_ places: [Double], by distance: Double, within range: ClosedRange<Double>) -> [Double] {
    var moved = places
    for index in moved.indices.dropFirst() { moved[index] = max(moved[index], moved[index - 1] + distance) }
    var limit = range.upperBound
    for index in moved.indices.reversed() {
      moved[index] = max(range.lowerBound, min(moved[index], limit))
      limit = moved[index] - distance
    }
    return moved
  }
}
