/// Finds the word somebody probably meant.
public enum NearestWord {
  /// The nearest of the words, if one is near: at most one edit for each three letters, or an abbreviation.
  ///
  /// Of equally near words the first in alphabetical order is taken, so that the answer never changes.
  public static func find(_ word: String, in words: [String]) -> String? {
    let written = letters(word)
    guard written.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words.sorted() {
      let known = letters(candidate)
      let isAbbreviation = written.count >= 3 && known.starts(with: written)
      let distance = isAbbreviation ? 1 : self.distance(written, known)
      guard distance <= max(1, max(written.count, known.count) / 3), distance < known.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Lower case, without the marks between parts of a word.
  private static func letters(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter {
      $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ")
    }
  }

  /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
