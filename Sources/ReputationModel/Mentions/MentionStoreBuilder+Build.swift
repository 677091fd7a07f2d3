import Synchronization

extension MentionStoreBuilder {
  /// Merges the copies, sorts the mentions and makes the store; also tells what was merged.
  public consuming func build() -> (store: MentionStore, merges: MentionMerges) {
    let isLarge = rows.count > 1 << 14
    let (merger, sorted) = exchange(&self, with: MentionStoreBuilder()).mergedAndSorted(isLarge: isLarge)
    let order = MentionOrder(merger, sorted: sorted).rows
    var (parts, (names, mentionOfRow)) = Concurrently.both(isWorthIt: isLarge) {
      merger.builder.columns(rows: order)
    } _: {
      (merger.builder.names(rows: order), merger.mentionOfRow(order: order))
    }
    (parts.sources, parts.sourceIndices) = (names.sources.strings, names.sources.indices)
    (parts.publishers, parts.publisherIndices) = (names.publishers.strings, names.publishers.indices)
    parts.languages = names.languages.strings.map { LanguageCode(rawValue: $0) }
    parts.languageIndices = names.languages.indices
    parts.mentionOfRow = mentionOfRow
    parts.rowOfMention = order
    parts.fillingRows = merger.fillingRows
    parts.addressSharers = merger.addressSharers
    parts.rowsByID = merger.rowsByID
    parts.rowsByURL = merger.rowsByURL
    return (MentionStore(parts), merger.merges)
  }

  /// The rows without their copies, and all of them by their moments.
  private consuming func mergedAndSorted(isLarge: Bool) -> (MentionMerger, [RadixSort.Entry]) {
    let (byID, (byURL, moments)) = Concurrently.both(isWorthIt: isLarge) { [keys] in
      SharedHashes(keys) { $0.idHash }
    } _: { [keys] in
      (SharedHashes(keys) { $0.urlHash }, MentionOrder.moments(of: keys))
    }
    // Both are changed in place, where nobody else holds them.
    let unmerged = Mutex(MentionMerger(self, byID: consume byID, byURL: consume byURL))
    let unsorted = Mutex(consume moments)
    return Concurrently.both(isWorthIt: isLarge) {
      unmerged.withLock { merger in
        merger.merge()
        return merger
      }
    } _: {
      unsorted.withLock { entries in
        RadixSort.sort(&entries)
        return entries
      }
    }
  }

  private func columns(rows order: [UInt32]) -> MentionStoreParts {
    var parts = MentionStoreParts()
    parts.publishedSeconds.reserveCapacity(order.count)
    parts.sentiments.reserveCapacity(order.count)
    parts.labels.reserveCapacity(order.count)
    parts.kinds.reserveCapacity(order.count)
    parts.reaches.reserveCapacity(order.count)
    for row in order {
      let key = keys[Int(row)]
      parts.publishedSeconds.append(key.published)
      parts.sentiments.append(key.sentiment)
      parts.labels.append(key.sentiment?.label ?? .unknown)
      parts.kinds.append(key.kind)
      parts.reaches.append(key.reach)
    }
    parts.files = files
    parts.arenas = arenas
    parts.rows = rows
    parts.queries = queries.strings
    parts.anyFields = anyFields
    return parts
  }

  /// Strings that mentions share, sorted, and for each mention the number of its own.
  private typealias Column = (strings: [String], indices: [UInt32])

  private func names(rows order: [UInt32]) -> (sources: Column, publishers: Column, languages: Column) {
    var numbers: (sources: [UInt32], publishers: [UInt32], languages: [UInt32]) = ([], [], [])
    numbers.sources.reserveCapacity(order.count)
    numbers.publishers.reserveCapacity(order.count)
    numbers.languages.reserveCapacity(order.count)
    for row in order {
      let key = keys[Int(row)]
      numbers.sources.append(key.source)
      numbers.publishers.append(key.publisher)
      numbers.languages.append(key.language)
    }
    return (
      sources.column(numbers.sources), publishers.column(numbers.publishers),
      languages.column(numbers.languages)
    )
  }
}

extension StringTable {
  /// Those of the strings that have one of these numbers, sorted by their bytes, and in place of each number its new
  /// one.
  fileprivate func column(_ numbers: consuming [UInt32]) -> (strings: [String], indices: [UInt32]) {
    var indices = numbers
    var used = [Bool](repeating: false, count: strings.count)
    for number in indices where number != StringTable.none { used[Int(number)] = true }
    let sorted = sorted(using: used)
    for place in indices.indices where indices[place] != StringTable.none {
      indices[place] = sorted.numbers[Int(indices[place])]
    }
    return (sorted.strings, indices)
  }
}

extension MentionMerger {
  /// For each row its mention, by the row of each mention.
  fileprivate func mentionOfRow(order: [UInt32]) -> [UInt32] {
    var mentions = [UInt32](repeating: 0, count: builder.rows.count)
    for (mention, row) in order.enumerated() { mentions[Int(row)] = UInt32(mention) }
    for (row, keeper) in keeper.enumerated() where Int(keeper) != row || current[row] != UInt32(row) {
      mentions[row] = mentions[Int(current[Int(keeper)])]
    }
    return mentions
  }
}

// What the merger asks of the rows it merges.
extension MentionStoreBuilder {
  func location(of row: StoredMention) -> SourceLocation {
    let file = Int(row.file)
    return SourceLocation(file: file < files.count ? files[file] : "", line: Int(row.line))
  }

  /// Whether the row's identifier is the one its address gives.
  func hasURLIdentifier(_ row: StoredMention) -> Bool {
    let id = arenas[Int(row.arena)][row.id]
    return arenas[Int(row.arena)].withUnsafeBytes { bytes in
      id.elementsEqual(
        MentionIdentity.derived(fromURL: UnsafeRawBufferPointer(rebasing: bytes[row.canonicalURL]))
      )
    }
  }

  /// Replaces a derived identifier by one from the content, which has the same length.
  mutating func deriveIDFromContent(ofRow number: Int) {
    let mention = mention(ofRow: number)
    let row = rows[number]
    let id = MentionBytes.withBytes(of: mention) { MentionIdentity.derived(fromContentOf: $0) }
    for (offset, byte) in id.prefix(row.id.count).enumerated() {
      arenas[Int(row.arena)][row.start + offset] = byte
    }
  }

  mutating func copyID(fromRow source: Int, toRow target: Int) {
    let id = Array(arenas[Int(rows[source].arena)][rows[source].id])
    for (offset, byte) in id.prefix(rows[target].id.count).enumerated() {
      arenas[Int(rows[target].arena)][rows[target].start + offset] = byte
    }
  }

  mutating func markIDAsDerived(ofRow number: Int) { rows[number].fields.insert(.derivedID) }

  /// The mention of a row, before there is a store.
  func mention(ofRow number: Int) -> Mention {
    let row = rows[number]
    let key = keys[number]
    let arena = arenas[Int(row.arena)]
    func string(_ range: Range<Int>, if field: StoredMention.Fields) -> String? {
      row.fields.contains(field) ? String(decoding: arena[range], as: UTF8.self) : nil
    }
    func string(_ number: UInt32, in table: StringTable) -> String? {
      number == StringTable.none ? nil : String(decoding: table.strings[Int(number)], as: UTF8.self)
    }
    let details = MentionDetails(row.fields, in: arena, at: row.detailsStart)
    var mention = Mention(
      id: String(decoding: arena[row.id], as: UTF8.self),
      source: string(key.source, in: sources) ?? "",
      published: Timestamp(seconds: key.published),
      text: String(decoding: arena[row.text], as: UTF8.self),
      kind: key.kind
    )
    mention.url = string(row.url, if: .url)
    mention.title = string(row.title, if: .title)
    let author = Author(
      name: string(row.authorName, if: .authorName),
      handle: string(row.authorHandle, if: .authorHandle),
      url: details.authorURL,
      followers: details.followers
    )
    mention.author = author.isUnknown ? nil : author
    let reply = Reply(
      at: details.replyAt,
      by: details.replyBy,
      text: details.replyText,
      url: details.replyURL
    )
    mention.reply = row.fields.isDisjoint(with: .reply) ? nil : reply
    mention.publisher = string(key.publisher, in: publishers)
    mention.language = string(key.language, in: languages).map { LanguageCode(rawValue: $0) }
    mention.query = string(row.query, in: queries)
    mention.sentiment = row.fields.contains(.givenSentiment) ? key.sentiment : nil
    mention.reach = key.reach == MentionStore.unknownReach ? nil : Int(key.reach)
    (mention.collected, mention.rating, mention.engagement) = (
      details.collected, details.rating, details.engagement
    )
    mention.tags = details.tags
    return mention
  }
}
