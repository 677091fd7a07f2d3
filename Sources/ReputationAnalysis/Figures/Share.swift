/// How many mentions bear one name, as a source's or a language's.
public struct Share: Sendable, Hashable {
  /// The name; `nil` for the mentions that bear none.
  public let name: String?
  /// How many mentions bear it.
  public let count: Int

  /// The shares of `names`, each counted as often as it comes, ranked.
  static func ranked(counting names: some Sequence<String?>) -> [Share] {
    ranked(names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 })
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
