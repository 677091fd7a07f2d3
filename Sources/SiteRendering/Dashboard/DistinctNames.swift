import ReputationModel

/// Parts of addresses, no two of them the same on any file system.
struct DistinctNames {
  private var taken = Set<String>()

  /// The name for what `key` identifies: the one that is wanted where it is free, else with digits of the key behind it.
  ///
  /// Names come out the same whenever they are asked for in the same order.
  mutating func name(_ wanted: String, of key: String, isClear: Bool = true) -> String {
    let digest = SHA256.hexDigest(of: key.utf8)
    let longer = [8, 16, digest.utf8.count].lazy.map { length in
      "\(wanted)\(wanted.isEmpty ? "" : "-")\(digest.prefix(length))"
    }
    let candidates = (isClear ? [wanted] : []) + longer
    let name = candidates.first { !taken.contains($0.lowercased()) } ?? "\(wanted)-\(digest)-\(taken.count)"
    taken.insert(name.lowercased())
    return name
  }
}
