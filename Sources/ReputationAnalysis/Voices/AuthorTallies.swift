import ReputationModel

/// The mentions of a period gathered by author.
struct AuthorTallies: Sendable {
  /// The authors of the period in the order of their first mentions in it.
  let authors: [Int]
  /// The mentions of all authors, one author's after another's, each oldest first.
  private let mentions: [UInt32]
  /// Where each author's mentions begin, and where the last one's end.
  private let starts: [Int]

  /// Gathers the mentions of `range`; copies of a story by one author once.
  init(_ table: AuthorTable, range: Range<Int>, stories: StoryGroups) {
    struct Telling: Hashable {
      let author: Int
      let story: Int
    }
    var told = Set<Telling>()
    var places = [Int32](repeating: -1, count: table.count)
    var authors: [Int] = []
    var counts: [Int] = []
    var counted: [UInt32] = []
    for mention in range {
      guard let author = table.author(of: mention) else { continue }
      if let story = stories.number(of: mention),
        !told.insert(Telling(author: author, story: story)).inserted
      {
        continue
      }
      if places[author] < 0 {
        places[author] = Int32(authors.count)
        authors.append(author)
        counts.append(0)
      }
      counts[Int(places[author])] += 1
      counted.append(UInt32(mention))
    }
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var mentions = [UInt32](repeating: 0, count: counted.count)
    for mention in counted {
      let place = Int(places[Int(table.numbers[Int(mention)])])
      mentions[next[place]] = mention
      next[place] += 1
    }
    self.authors = authors
    self.starts = starts
    self.mentions = mentions
  }

  /// The mentions of the author at `place` in ``authors``, oldest first.
  func mentions(at place: Int) -> ArraySlice<UInt32> { mentions[starts[place]..<starts[place + 1]] }
}
