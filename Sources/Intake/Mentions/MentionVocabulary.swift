/// Words of data files and configuration entries that were probably meant.
enum MentionVocabulary {
  /// The word most like what was written, of several the first; `nil` where none is near.
  static func nearest(to written: String, among words: [String]) -> String? {
    let distances = words.map { (word: $0, distance: editDistance(written, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, written.count / 3)
    else { return nil }
    return best.word
  }

  /// How many letters must be added, dropped or replaced to make one word of the other.
  private static func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
