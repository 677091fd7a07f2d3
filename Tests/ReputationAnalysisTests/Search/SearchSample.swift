import ReputationModel

@testable import ReputationAnalysis

/// Short ways to write snapshots of results.
enum SearchSample {
  /// 2026-01-01.
  static let first = CalendarDay(daysSince1970: 20_454)

  static let classifier = ResultClassifier(owned: ["espiga.example"], damaging: ["quejas.example"])

  /// The results of a day, best first; `nil` for a position that is not known.
  static func day(_ day: Int, depth: Int? = nil, _ addresses: [String?]) -> ClassifiedSnapshot {
    let results = addresses.enumerated().compactMap { index, address in
      address.map { address in
        RankedResult(
          position: index + 1,
          url: address.hasPrefix("+") ? "https://\(address.dropFirst())" : "https://\(address)",
          givenClass: address.hasPrefix("+") ? .favourable : nil,
          location: SourceLocation(file: "a.csv", line: index + 1)
        )
      }
    }
    return ClassifiedSnapshot(
      RankingSnapshot(
        search: TrackedSearch(query: "pan"),
        day: first.advanced(byDays: day),
        results: results,
        statedDepth: depth
      ),
      classifier
    )
  }

  /// Ten results from letters: o owned, + favourable, d damaging, n neutral.
  static func page(_ letters: String) -> [ClassifiedResult] {
    day(
      0,
      letters.enumerated().map { index, letter in
        switch letter {
        case "o": "espiga.example/\(index)"
        case "+": "+amigo.example/\(index)"
        case "d": "quejas.example/\(index)"
        default: "otro.example/\(index)"
        }
      }
    ).results
  }
}
