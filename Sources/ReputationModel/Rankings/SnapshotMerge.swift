/// The rows of one search and day, file by file.
struct SnapshotMerge {
  struct Key: Hashable {
    let search: TrackedSearch
    let day: CalendarDay
  }

  private var rows: [ObservedResult]

  init(_ row: ObservedResult) { rows = [row] }

  mutating func add(_ row: ObservedResult) { rows.append(row) }

  /// The snapshot: the results of the first file, and of the others those that complete it.
  ///
  /// A file that has another result at a known position looked at another moment, and none of its results are
  /// taken, as a page made of two would be one that nobody has seen.
  func snapshot(_ conflicts: inout [String: RankingMerges.Conflict]) -> RankingSnapshot {
    var kept: [Int: RankedResult] = [:]
    var absent: [String] = []
    var sought: Set<String> = []
    var depth: Int?
    var demand = SearchDemand()
    for row in rows { demand.complete(with: row.demand) }
    for group in groups() {
      var own: [Int: RankedResult] = [:]
      for row in group {
        guard let result = row.result else { continue }
        if let first = own[result.position] {
          if first.url != result.url { note(result, first, &conflicts) }
        } else {
          own[result.position] = result
        }
      }
      let contradicted = own.values.contains { result in
        kept[result.position].map { $0.url != result.url } ?? false
      }
      if contradicted {
        for position in own.keys.sorted() {
          guard let result = own[position], let first = kept[position] ?? kept.values.min(by: isHigher)
          else { continue }
          note(result, first, &conflicts)
        }
        continue
      }
      kept.merge(own) { first, _ in first }
      for row in group {
        if let stated = row.depth { depth = max(depth ?? 0, stated) }
        if row.position == nil, let url = row.url, sought.insert(url).inserted { absent.append(url) }
      }
    }
    let found = Set(kept.values.map(\.url))
    return RankingSnapshot(
      search: rows[0].search,
      day: rows[0].day,
      results: Array(kept.values),
      absent: absent.filter { !found.contains($0) },
      statedDepth: depth,
      demand: demand
    )
  }

  /// The rows of each file, in the order in which the files were read.
  private func groups() -> [[ObservedResult]] {
    var groups: [[ObservedResult]] = []
    var indices: [String: Int] = [:]
    for row in rows {
      if let index = indices[row.location.file] {
        groups[index].append(row)
      } else {
        indices[row.location.file] = groups.count
        groups.append([row])
      }
    }
    return groups
  }

  private func isHigher(_ left: RankedResult, _ right: RankedResult) -> Bool {
    left.position < right.position
  }

  private func note(
    _ dropped: RankedResult,
    _ kept: RankedResult,
    _ conflicts: inout [String: RankingMerges.Conflict]
  ) {
    let file = dropped.location.file
    if conflicts[file] == nil {
      conflicts[file] = RankingMerges.Conflict(count: 0, dropped: dropped.location, kept: kept.location)
    }
    conflicts[file]?.count += 1
  }
}

extension ObservedResult {
  /// The result, where there is one.
  fileprivate var result: RankedResult? {
    guard let position, let url else { return nil }
    return RankedResult(
      position: position,
      url: url,
      title: title,
      givenClass: givenClass,
      location: location
    )
  }
}
