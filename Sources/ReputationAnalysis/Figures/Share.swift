/// How many mentions bear one name, as a source's or a language's.
public struct Share: Sendable, Hashable {
  /// The name; `nil` for the mentions that bear none.
  public let name: String?
  /// How many mentions bear it.
  public let count: Int

  /// The shares of `names` by how often each stands somewhere; of equal names the counts are added up.
  static func ranked(_ counts: [Int], of names: [String], nameless: Int = 0) -> [Share] {
    var byName: [String?: Int] = [nil: nameless]
    for (name, count) in zip(names, counts) { byName[name, default: 0] += count }
    return ranked(byName)
  }

  /// The shares of `counts`, most first, equal ones by name, the nameless last.
  static func ranked(_ counts: [String?: Int]) -> [Share] {
    counts.filter { $0.value > 0 }.map { Share(name: $0.key, count: $0.value) }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      guard let leftName = left.name else { return false }
      guard let rightName = right.name else { return true }
      return leftName < rightName
    }
  }
}
