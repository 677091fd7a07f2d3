/// What the store keeps of a mention beside its columns: where its bytes lie, and which fields it has.
///
/// The bytes of one mention lie together in an arena, in this order: identifier, address, canonical address
/// where it differs, title, text, author's name, author's handle, details. The details are what few mentions
/// have, see ``MentionDetails``.
struct StoredMention: Sendable {
  /// The fields that were given; a bit each, so that a merge sees at once whether it would fill anything.
  struct Fields: OptionSet, Sendable {
    let rawValue: UInt32

    static let url = Fields(rawValue: 1 << 0)
    static let publisher = Fields(rawValue: 1 << 1)
    static let authorName = Fields(rawValue: 1 << 2)
    static let authorHandle = Fields(rawValue: 1 << 3)
    static let authorURL = Fields(rawValue: 1 << 4)
    static let followers = Fields(rawValue: 1 << 5)
    static let collected = Fields(rawValue: 1 << 6)
    static let language = Fields(rawValue: 1 << 7)
    static let title = Fields(rawValue: 1 << 8)
    static let text = Fields(rawValue: 1 << 9)
    static let givenSentiment = Fields(rawValue: 1 << 10)
    static let rating = Fields(rawValue: 1 << 11)
    static let reach = Fields(rawValue: 1 << 12)
    static let likes = Fields(rawValue: 1 << 13)
    static let shares = Fields(rawValue: 1 << 14)
    static let comments = Fields(rawValue: 1 << 15)
    static let replyAt = Fields(rawValue: 1 << 16)
    static let replyBy = Fields(rawValue: 1 << 17)
    static let replyText = Fields(rawValue: 1 << 18)
    static let replyURL = Fields(rawValue: 1 << 19)
    static let tags = Fields(rawValue: 1 << 20)
    static let query = Fields(rawValue: 1 << 21)
    static let kind = Fields(rawValue: 1 << 22)
    /// The address is a web address, so that it has a canonical form.
    static let canonicalURL = Fields(rawValue: 1 << 23)
    /// The identifier was derived, from the address or from the content.
    static let derivedID = Fields(rawValue: 1 << 24)

    static let reply: Fields = [.replyAt, .replyBy, .replyText, .replyURL]
    static let account: Fields = [.authorHandle, .authorURL]
    static let author: Fields = [.authorName, .authorHandle, .authorURL, .followers]
    /// What a later copy of the mention may fill.
    static let fillable = Fields(rawValue: (1 << 23) - 1)
  }

  var fields: Fields
  var arena: UInt32 = 0
  var start: Int = 0
  var idLength: UInt32 = 0
  var urlLength: UInt32 = 0
  /// 0 where the address is canonical already.
  var canonicalLength: UInt32 = 0
  var titleLength: UInt32 = 0
  var textLength: UInt32 = 0
  var authorNameLength: UInt32 = 0
  var authorHandleLength: UInt32 = 0
  var query: UInt32 = StringTable.none
  var file: UInt32
  var line: UInt32
}

extension StoredMention {
  var id: Range<Int> { start..<start + Int(idLength) }
  var url: Range<Int> { after(id, urlLength) }
  /// The canonical address where the mention has one; the address itself where that is canonical.
  var canonicalURL: Range<Int> { canonicalLength == 0 ? url : after(url, canonicalLength) }
  var title: Range<Int> { after(after(url, canonicalLength), titleLength) }
  /// A line of its own.
  var text: Range<Int> {
    let start = title.upperBound + (titleLength > 0 ? 1 : 0)
    return start..<start + Int(textLength)
  }
  /// The title and the text, with a line's end between both.
  var words: Range<Int> { title.lowerBound..<text.upperBound }
  var authorName: Range<Int> { after(text, authorNameLength) }
  var authorHandle: Range<Int> { after(authorName, authorHandleLength) }
  var detailsStart: Int { authorHandle.upperBound }

  private func after(_ range: Range<Int>, _ length: UInt32) -> Range<Int> {
    range.upperBound..<range.upperBound + Int(length)
  }
}
