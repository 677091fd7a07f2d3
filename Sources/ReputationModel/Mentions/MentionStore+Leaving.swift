// A store without some of its mentions, which shares with it all that was read.
extension MentionStore {
  /// The store without the mentions at those places, which are in order: none of them is found in it, neither by number
  /// nor by identifier or address.
  package func leaving(out mentions: [Int]) -> MentionStore {
    guard !mentions.isEmpty else { return self }
    var isLeftOut = [Bool](repeating: false, count: count)
    for mention in mentions { isLeftOut[mention] = true }
    let kept = indices.filter { !isLeftOut[$0] }
    var numbers = [UInt32](repeating: MentionStore.noIndex, count: count)
    for (number, mention) in kept.enumerated() { numbers[mention] = UInt32(number) }
    var parts = columns(of: kept)
    parts.rowOfMention = kept.map { rowOfMention[$0] }
    parts.mentionOfRow = mentionOfRow.map { $0 == MentionStore.noIndex ? $0 : numbers[Int($0)] }
    parts.fillingRows = fillingRows.filter { parts.mentionOfRow[Int($0)] != MentionStore.noIndex }
    parts.addressSharers = addressSharers
    (parts.files, parts.arenas, parts.rows, parts.queries) = (files, arenas, rows, queries)
    (parts.anyFields, parts.rowsByID, parts.rowsByURL) = (anyFields, rowsByID, rowsByURL)
    return MentionStore(parts)
  }

  private func columns(of kept: [Int]) -> MentionStoreParts {
    var parts = MentionStoreParts()
    parts.publishedSeconds = kept.map { publishedSeconds[$0] }
    parts.sentiments = kept.map { sentiments[$0] }
    parts.labels = kept.map { labels[$0] }
    parts.kinds = kept.map { kinds[$0] }
    parts.reaches = kept.map { reaches[$0] }
    (parts.sources, parts.sourceIndices) = MentionStore.used(sources, kept.map { sourceIndices[$0] })
    (parts.publishers, parts.publisherIndices) = MentionStore.used(
      publishers,
      kept.map { publisherIndices[$0] }
    )
    (parts.languages, parts.languageIndices) = MentionStore.used(languages, kept.map { languageIndices[$0] })
    return parts
  }

  /// Those names that one of the numbers stands for, in their order, and in place of each number its new one.
  private static func used<Name>(_ names: [Name], _ numbers: [UInt32]) -> ([Name], [UInt32]) {
    var isUsed = [Bool](repeating: false, count: names.count)
    for number in numbers where number != noIndex { isUsed[Int(number)] = true }
    var next: UInt32 = 0
    let new = isUsed.map { isUsed in
      defer { if isUsed { next += 1 } }
      return next
    }
    return (
      zip(names, isUsed).filter(\.1).map(\.0), numbers.map { $0 == noIndex ? $0 : new[Int($0)] }
    )
  }
}
