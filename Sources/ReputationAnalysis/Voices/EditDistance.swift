/// How many letters must be added, left out or replaced to make one name of another.
enum EditDistance {
  /// The distance where it is at most `most`; `nil` beyond.
  static func between(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
    guard abs(left.count - right.count) <= most else { return nil }
    // What both begin and end with costs nothing, and mostly is all there is.
    var (start, end) = (0, 0)
    let shorter = min(left.count, right.count)
    while start < shorter, left[start] == right[start] { start += 1 }
    while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
    let one = left[start..<(left.count - end)]
    let other = right[start..<(right.count - end)]
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, wanted) in other.enumerated() {
        let replaced = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
      if row.allSatisfy({ $0 > most }) { return nil }
    }
    return row[other.count] <= most ? row[other.count] : nil
  }
}
