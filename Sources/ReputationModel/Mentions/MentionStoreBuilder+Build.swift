extension MentionStoreBuilder {
  /// Merges the copies, sorts the mentions and makes the store; also tells what was merged.
  public consuming func build() -> (store: MentionStore, merges: MentionMerges) {
    let merger = MentionMerger(self)
    let rows = MentionOrder(merger).rows
    var parts = MentionStoreParts()
    merger.builder.fillColumns(of: &parts, rows: rows)
    parts.mentionOfRow = [UInt32](repeating: 0, count: merger.builder.rows.count)
    for (mention, row) in rows.enumerated() { parts.mentionOfRow[Int(row)] = UInt32(mention) }
    for (row, keeper) in merger.keeper.enumerated() {
      parts.mentionOfRow[row] = parts.mentionOfRow[Int(merger.current[Int(keeper)])]
    }
    parts.rowOfMention = rows
    parts.rowsByID = merger.rowsByID
    parts.rowsByURL = merger.rowsByURL
    return (MentionStore(parts), merger.merges)
  }

  private func fillColumns(of parts: inout MentionStoreParts, rows order: [UInt32]) {
    var usedSources = [Bool](repeating: false, count: sources.strings.count)
    var usedPublishers = [Bool](repeating: false, count: publishers.strings.count)
    var usedLanguages = [Bool](repeating: false, count: languages.strings.count)
    for row in order {
      let key = keys[Int(row)]
      usedSources[Int(key.source)] = true
      if key.publisher != StringTable.none { usedPublishers[Int(key.publisher)] = true }
      if key.language != StringTable.none { usedLanguages[Int(key.language)] = true }
    }
    let sources = sources.sorted(using: usedSources)
    let publishers = publishers.sorted(using: usedPublishers)
    let languages = languages.sorted(using: usedLanguages)
    func number(_ old: UInt32, _ numbers: [UInt32]) -> UInt32 {
      old == StringTable.none ? MentionStore.noIndex : numbers[Int(old)]
    }
    let count = order.count
    parts.publishedSeconds.reserveCapacity(count)
    parts.sentiments.reserveCapacity(count)
    parts.kinds.reserveCapacity(count)
    parts.sourceIndices.reserveCapacity(count)
    parts.publisherIndices.reserveCapacity(count)
    parts.languageIndices.reserveCapacity(count)
    parts.reaches.reserveCapacity(count)
    for row in order {
      let key = keys[Int(row)]
      parts.publishedSeconds.append(key.published)
      parts.sentiments.append(key.sentiment)
      parts.kinds.append(key.kind)
      parts.sourceIndices.append(number(key.source, sources.numbers))
      parts.publisherIndices.append(number(key.publisher, publishers.numbers))
      parts.languageIndices.append(number(key.language, languages.numbers))
      parts.reaches.append(key.reach)
    }
    parts.sources = sources.strings
    parts.publishers = publishers.strings
    parts.languages = languages.strings.map { LanguageCode(rawValue: $0) }
    parts.files = files
    parts.arenas = arenas
    parts.rows = rows
    parts.queries = queries.strings
    parts.anyFields = anyFields
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
