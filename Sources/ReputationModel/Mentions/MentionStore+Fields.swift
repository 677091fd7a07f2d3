// One field of one mention, without making the others.
extension MentionStore {
  /// When the mention was published.
  @inlinable
  public func published(at index: Int) -> Timestamp { Timestamp(seconds: publishedSeconds[index]) }

  /// How well or ill it speaks of the brand.
  public func sentiment(at index: Int) -> Sentiment? { sentiments[index] }

  /// The class of its sentiment.
  public func label(at index: Int) -> Sentiment.Label { labels[index] }

  /// What sort of publication it is.
  public func kind(at index: Int) -> Mention.Kind { kinds[index] }

  /// The number of its source in ``sources``.
  public func sourceIndex(at index: Int) -> Int { Int(sourceIndices[index]) }

  /// Its source.
  public func source(at index: Int) -> String { sources[Int(sourceIndices[index])] }

  /// The number of its outlet in ``publishers``.
  package func publisherIndex(at index: Int) -> Int? { known(publisherIndices[index]) }

  /// Its outlet.
  public func publisher(at index: Int) -> String? { publisherIndex(at: index).map { publishers[$0] } }

  /// The number of its language in ``languages``.
  public func languageIndex(at index: Int) -> Int? { known(languageIndices[index]) }

  /// Its language.
  public func language(at index: Int) -> LanguageCode? { languageIndex(at: index).map { languages[$0] } }

  /// How many people it may have reached.
  public func reach(at index: Int) -> Int? {
    reaches[index] == MentionStore.unknownReach ? nil : Int(reaches[index])
  }

  /// Its identifier.
  public func identifier(at index: Int) -> String {
    let row = row(at: index)
    return string(row, row.id)
  }

  /// Its address, as it was given.
  public func url(at index: Int) -> String? {
    let row = row(at: index)
    return row.fields.contains(.url) ? string(row, row.url) : nil
  }

  /// Its address in canonical form; `nil` for no address and for what is no web address.
  func canonicalURL(at index: Int) -> String? {
    let row = row(at: index)
    return row.fields.contains(.canonicalURL) ? string(row, row.canonicalURL) : nil
  }

  /// Its title.
  public func title(at index: Int) -> String? {
    let row = row(at: index)
    return row.fields.contains(.title) ? string(row, row.title) : nil
  }

  /// Whether it has a title.
  package func hasTitle(at index: Int) -> Bool { row(at: index).fields.contains(.title) }

  /// Whether more is known of its author than a displayed name.
  package func hasAccount(at index: Int) -> Bool {
    // Where nobody has one, no row is fetched for it.
    !anyFields.isDisjoint(with: .account) && !row(at: index).fields.isDisjoint(with: .account)
  }

  /// Whether it has stars.
  package func hasRating(at index: Int) -> Bool { row(at: index).fields.contains(.rating) }

  /// Calls `body` with the bytes of its title, of which there are none without a title, and of its text.
  ///
  /// Both are UTF-8 and live only while `body` runs; no string is made.
  package func withWords(
    at index: Int,
    _ body: (_ title: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Void
  ) {
    let row = row(at: index)
    arenas[Int(row.arena)].withUnsafeBytes { bytes in
      body(
        UnsafeRawBufferPointer(rebasing: bytes[row.title]),
        UnsafeRawBufferPointer(rebasing: bytes[row.text])
      )
    }
  }

  /// When it was collected.
  public func collected(at index: Int) -> Timestamp? {
    let row = row(at: index)
    guard row.fields.contains(.collected) else { return nil }
    return MentionDetails.collected(row.fields, in: arenas[Int(row.arena)], at: row.detailsStart)
  }

  /// The latest moment at which one was collected; `nil` where none tells.
  public var latestCollected: Timestamp? {
    guard anyFields.contains(.collected) else { return nil }
    return indices.lazy.compactMap { collected(at: $0) }.max()
  }

  /// Its text.
  public func text(at index: Int) -> String {
    let row = row(at: index)
    return string(row, row.text)
  }

  /// Appends the bytes of its title and of its text, which begins a line of its own.
  public func appendWords(at index: Int, to bytes: inout [UInt8]) {
    let row = row(at: index)
    bytes.append(contentsOf: arenas[Int(row.arena)][row.words])
  }

  /// The author's displayed name.
  public func authorName(at index: Int) -> String? {
    let row = row(at: index)
    return row.fields.contains(.authorName) ? string(row, row.authorName) : nil
  }

  /// The author's account on the channel.
  public func authorHandle(at index: Int) -> String? {
    let row = row(at: index)
    return row.fields.contains(.authorHandle) ? string(row, row.authorHandle) : nil
  }

  /// Who wrote it.
  public func author(at index: Int) -> Author? {
    let row = row(at: index)
    return row.fields.isDisjoint(with: .author) ? nil : author(row, details(row))
  }

  /// Whether the export carries an answer of the brand.
  public func hasReply(at index: Int) -> Bool { !row(at: index).fields.isDisjoint(with: .reply) }

  /// Whether the export carries an answer to any mention.
  public var hasReplies: Bool { !anyFields.isDisjoint(with: .reply) }

  /// When the answer that the export carries was given.
  public func replyAt(at index: Int) -> Timestamp? {
    let row = row(at: index)
    return row.fields.contains(.replyAt) ? details(row).replyAt : nil
  }

  /// The answer that the export carries.
  public func reply(at index: Int) -> Reply? {
    let row = row(at: index)
    return row.fields.isDisjoint(with: .reply) ? nil : reply(row, details(row))
  }

  /// Whether any mention has free labels.
  package var hasTags: Bool { anyFields.contains(.tags) }

  /// Its free labels.
  public func tags(at index: Int) -> [String] {
    let row = row(at: index)
    return row.fields.contains(.tags) ? details(row).tags : []
  }

  /// Every alert or query that found a mention, each once.
  package var everyQuery: [String] { queries.map { String(decoding: $0, as: UTF8.self) } }

  /// The alert or query that found it.
  public func query(at index: Int) -> String? {
    known(row(at: index).query).map { String(decoding: queries[$0], as: UTF8.self) }
  }

  /// The number of the alert or query that found it in ``everyQuery``.
  package func queryIndex(at index: Int) -> Int? { known(row(at: index).query) }

  /// The file and line it was read from, first.
  public func location(at index: Int) -> SourceLocation {
    let row = row(at: index)
    let file = Int(row.file)
    return SourceLocation(file: file < files.count ? files[file] : "", line: Int(row.line))
  }
}

extension MentionStore {
  /// The mention of that identifier; a copy's own identifier leads to the mention that absorbed the copy.
  public func index(ofIdentifier identifier: String) -> Int? {
    row(identifier, in: rowsByID) { $0.id }.flatMap(mention)
  }

  /// The mention of that address, compared in canonical form.
  public func index(ofURL url: String) -> Int? {
    guard let canonical = CanonicalURL(url),
      let row = row(canonical.description, in: rowsByURL, range: { $0.canonicalURL })
    else { return nil }
    if let mention = mention(ofRow: row) { return mention }
    // The one that was read first is left out here: the next of those that share its address is taken.
    return addressSharers.lazy.filter { $0.found == UInt32(row) }
      .compactMap { mention(ofRow: Int($0.row)) }.first
  }

  /// The mention of a row; `nil` where it is left out of this store.
  func mention(ofRow row: Int) -> Int? { known(mentionOfRow[row]) }

  private func row(
    _ wanted: String,
    in table: ByteHashTable,
    range: (StoredMention) -> Range<Int>
  ) -> Int? {
    Array(wanted.utf8).withUnsafeBytes { bytes in
      table.first(hash: ByteHash()(bytes)) { number in
        let row = rows[number]
        return arenas[Int(row.arena)].withUnsafeBytes {
          areSame(UnsafeRawBufferPointer(rebasing: $0[range(row)]), bytes)
        }
      }
    }
  }

  func row(at index: Int) -> StoredMention { rows[Int(rowOfMention[index])] }

  private func details(_ row: StoredMention) -> MentionDetails {
    MentionDetails(row.fields, in: arenas[Int(row.arena)], at: row.detailsStart)
  }

  private func string(_ row: StoredMention, _ range: Range<Int>) -> String {
    String(decoding: arenas[Int(row.arena)][range], as: UTF8.self)
  }

  private func known(_ index: UInt32) -> Int? { index == MentionStore.noIndex ? nil : Int(index) }

  func author(_ row: StoredMention, _ details: MentionDetails) -> Author? {
    guard !row.fields.isDisjoint(with: .author) else { return nil }
    return Author(
      name: row.fields.contains(.authorName) ? string(row, row.authorName) : nil,
      handle: row.fields.contains(.authorHandle) ? string(row, row.authorHandle) : nil,
      url: details.authorURL,
      followers: details.followers
    )
  }

  func reply(_ row: StoredMention, _ details: MentionDetails) -> Reply? {
    guard !row.fields.isDisjoint(with: .reply) else { return nil }
    return Reply(at: details.replyAt, by: details.replyBy, text: details.replyText, url: details.replyURL)
  }
}
