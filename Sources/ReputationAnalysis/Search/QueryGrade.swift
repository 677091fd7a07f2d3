import ReputationModel

/// A letter for a first page, from who holds it.
///
/// After the rubric of thereputationscore.org, of which what a page of results shows is taken: how many of the first
/// ten results are the brand's; whether the first five all speak for it; and how high the best damaging one stands.
/// Whether a panel of facts beside the results is right no ranking tells, so it does not count.
public struct QueryGrade: Sendable, Hashable {
  /// The letters, worst first.
  public enum Letter: String, Sendable, Hashable, CaseIterable, Comparable {
    case f = "F"
    case d = "D"
    case c = "C"
    case b = "B"
    case bPlus = "B+"
    case aMinus = "A-"
    case a = "A"

    /// Whether the left one is worse.
    public static func < (left: Letter, right: Letter) -> Bool { left.rank < right.rank }

    private var rank: Int { Letter.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What decided.
  public enum Reason: Sendable, Hashable {
    /// The number of the brand's own results.
    case owned
    /// That the first five are the brand's or speak well of it.
    case firstFiveFavourable
    /// A damaging result at that position, which allows no better letter.
    case damaging(at: Int)
  }

  /// The letter.
  public let letter: Letter
  /// What decided.
  public let reason: Reason
  /// The letter without what does damage.
  public let earned: Letter
  /// Whether that is for the first five, which are the brand's or speak well of it, and not for how many are its own.
  public let isForFirstFive: Bool
  /// How many of the known results are the brand's own.
  public let owned: Int
  /// How many results from the first on are known, at most ten.
  public let known: Int

  /// The grade of `results`, which are by position; `nil` where too few are known without a gap, see
  /// ``FirstPageControl/fewestPositions``.
  init?(_ results: [ClassifiedResult]) {
    var page: [ResultClass] = []
    for result in results {
      guard page.count < 10, result.result.position == page.count + 1 else { break }
      page.append(result.resultClass)
    }
    guard page.count >= FirstPageControl.fewestPositions else { return nil }
    let owned = page.count { $0 == .owned }
    let byOwned = QueryGrade.letter(owned: owned)
    let isFavourable = page.prefix(5).allSatisfy { $0 == .owned || $0 == .favourable }
    let earned = isFavourable ? .a : byOwned
    self.earned = earned
    isForFirstFive = earned > byOwned
    self.owned = owned
    known = page.count
    let damaging = page.firstIndex(of: .damaging).map { $0 + 1 }
    if let damaging, QueryGrade.best(withDamagingAt: damaging) < earned {
      letter = QueryGrade.best(withDamagingAt: damaging)
      reason = .damaging(at: damaging)
    } else {
      letter = earned
      reason = isForFirstFive ? .firstFiveFavourable : .owned
    }
  }

  /// From so many own results on there is no better letter.
  public static let mostOwned = 6

  private static func letter(owned: Int) -> Letter {
    switch owned {
    case mostOwned...: .a
    case 5: .aMinus
    case 4: .bPlus
    case 3: .b
    case 2: .c
    case 1: .d
    default: .f
    }
  }

  /// The best letter that a damaging result at that position allows.
  private static func best(withDamagingAt position: Int) -> Letter {
    position <= 3 ? .c : position <= 5 ? .b : .aMinus
  }
}
