import ReputationModel

/// A page of results as a service hands it over, whatever it calls its members.
struct ResultPage {
  /// One result of it.
  struct Item {
    /// Where it stands in the document.
    let node: YAMLNode
    /// The position as the service has it; `nil` where it has none.
    var position: YAMLNode?
    var url: YAMLNode?
    var title: String?
  }

  var query: YAMLNode?
  var search = TrackedSearch(query: "")
  /// The moment of the look, as it is written.
  var moment: YAMLNode?
  /// How many results come before this page.
  ///
  /// Services count each page from 1 or go on counting; a page all of whose positions are above this number is one
  /// of the second sort.
  var offset = 0
  var items: [Item] = []
  /// What the service says went wrong.
  var mistake: String?
  let node: YAMLNode

  init(_ node: YAMLNode) { self.node = node }

  /// Takes its results; each that cannot be read is refused with its line.
  func read(into reading: inout RankingReading, of file: RankingFile) {
    if let mistake {
      reading.findings.append(.answerIsError(file.place(node.line), found: mistake))
      return
    }
    do throws(RowRefusal) {
      var search = search
      search.query = try RankingRowReader.query(query?.text)
      guard let day = try day(in: file) else {
        reading.findings.append(.noRankingDay(file.place(node.line)))
        return
      }
      guard !items.isEmpty else {
        // Somebody looked, and there was nothing.
        reading.results.append(ObservedResult(search: search, day: day, location: file.place(node.line)))
        return
      }
      for (index, item) in items.enumerated() {
        do throws(RowRefusal) {
          reading.take(try result(item, index, search, day, file))
        } catch {
          reading.outcome.refuse(error, line: item.node.line)
        }
      }
    } catch {
      reading.outcome.refuse(error, line: node.line)
    }
  }

  private func day(in file: RankingFile) throws(RowRefusal) -> CalendarDay? {
    guard let text = moment?.text else { return file.dayInPath }
    return try RankingDay.read(text, field: "date", order: nil, in: file)
  }

  private func result(
    _ item: Item,
    _ index: Int,
    _ search: TrackedSearch,
    _ day: CalendarDay,
    _ file: RankingFile
  ) throws(RowRefusal) -> ObservedResult {
    var position = index + 1
    if let written = item.position {
      guard let number = written.whole, (1...WrittenPosition.deepest).contains(number) else {
        throw RowRefusal(field: "position", found: written.shown, expected: "a whole number from 1")
      }
      position = number
    }
    guard let url = item.url?.text else {
      throw RowRefusal(field: "url", found: item.url?.shown ?? "nothing", expected: "a web address")
    }
    var result = ObservedResult(search: search, day: day, location: file.place(item.node.line))
    result.position = goesOnCounting ? position : offset + position
    result.url = try RankingRowReader.address(url, field: "url")
    result.title = item.title
    return result
  }

  private var goesOnCounting: Bool {
    let positions = items.compactMap { $0.position?.whole }
    return offset > 0 && positions.count == items.count && positions.allSatisfy { $0 > offset }
  }
}

extension Finding {
  static func noRankingDay(_ place: SourceLocation) -> Finding {
    Finding(
      rule: "rankings.no-date",
      severity: .error,
      location: place,
      message: "neither the answer nor its path says on which day the search was made",
      expected: "a date in the file's name or a folder's, such as 2026-03-01",
      fix: "rename the file: la-espiga-2026-03-01.json"
    )
  }
}
