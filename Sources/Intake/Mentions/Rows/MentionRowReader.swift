import CSimdjson
import ReputationModel

/// Turns a row of any format into a mention, or tells why it cannot.
struct MentionRowReader {
  /// What holds for every row of a file.
  struct Settings: Sendable {
    /// The zone in which times without a zone are read.
    var zone: SiteTimeZone
    /// Nothing can have been published after this.
    var latest: Timestamp
    /// Which comes first in dates with slashes, where a file has such.
    var order: MentionTime.Order?
  }

  /// What was noticed about times, to be said once a file.
  struct TimeNotes: Sendable, Hashable {
    /// How many times had no zone.
    var withoutZone = 0
    /// How many of them the clock never showed.
    var inGap = 0
    /// The first line of these.
    var firstLineInGap = 0

    mutating func add(_ other: TimeNotes, afterLines lines: Int) {
      withoutZone += other.withoutZone
      if inGap == 0, other.inGap > 0 { firstLineInGap = other.firstLineInGap + lines }
      inGap += other.inGap
    }
  }

  var settings: Settings
  var notes = TimeNotes()
  private var languages: [(bytes: [UInt8], code: LanguageCode?)] = []
  private var latestKind: (bytes: [UInt8], kind: Mention.Kind) = ([], .other)

  init(_ settings: Settings) { self.settings = settings }

  /// The mention in a row; its views live as long as the row's.
  mutating func read(_ row: MentionRow, line: Int) throws(RowRefusal) -> MentionBytes {
    let title = try string(row, .title)
    let text = try string(row, .text)
    guard isWorded(text) || isWorded(title) else {
      let found = text == nil && title == nil ? "nothing" : "nothing but spaces"
      throw RowRefusal(.text, found: found, expected: "a text or a title")
    }
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    let published = try published(row, line: line)
    var mention = MentionBytes(published: published, text: text ?? nothing)
    mention.source = try string(row, .source)
    mention.title = title
    mention.id = try identifier(row)
    mention.url = try string(row, .url)
    mention.publisher = try string(row, .publisher)
    mention.kind = try kind(row)
    mention.authorName = try string(row, .authorName)
    mention.authorHandle = try string(row, .authorHandle)
    mention.authorURL = try string(row, .authorURL)
    mention.followers = try whole(row, .authorFollowers)
    mention.collected = try time(row, .collected, line: line)
    mention.language = try language(row)
    mention.sentiment = try sentiment(row)
    mention.rating = try rating(row)
    mention.reach = try whole(row, .reach)
    mention.engagement.likes = try whole(row, .likes)
    mention.engagement.shares = try whole(row, .shares)
    mention.engagement.comments = try whole(row, .comments)
    mention.replyAt = try time(row, .replyAt, line: line)
    mention.replyBy = try string(row, .replyBy)
    mention.replyText = try string(row, .replyText)
    mention.replyURL = try string(row, .replyURL)
    mention.tags = try tags(row)
    mention.query = try string(row, .query)
    return mention
  }
}

// Strings and lists.
extension MentionRowReader {
  /// A string or a number as it is written; an empty one was not given.
  private func string(_ row: MentionRow, _ field: MentionField) throws(RowRefusal) -> UnsafeRawBufferPointer?
  {
    guard let value = row[field], !value.bytes.isEmpty else { return nil }
    guard value.kind == .string || value.kind == .number else {
      throw RowRefusal(field, found: value.shown, expected: "a string")
    }
    return value.bytes
  }

  private func isWorded(_ text: UnsafeRawBufferPointer?) -> Bool {
    guard let text else { return false }
    return text.contains { $0 > 0x20 && $0 != 0x7F }
  }

  private func identifier(_ row: MentionRow) throws(RowRefusal) -> UnsafeRawBufferPointer? {
    guard let id = try string(row, .id) else { return nil }
    guard id.count <= 512, id.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw RowRefusal(.id, found: id, expected: "at most 512 bytes without control characters")
    }
    return id
  }

  private mutating func kind(_ row: MentionRow) throws(RowRefusal) -> Mention.Kind {
    guard let bytes = try string(row, .kind) else { return .other }
    if bytes.elementsEqual(latestKind.bytes) { return latestKind.kind }
    if bytes.count <= 16,
      let kind = Mention.Kind(rawValue: String(decoding: bytes, as: UTF8.self).lowercased())
    {
      latestKind = (Array(bytes), kind)
      return kind
    }
    let names = Mention.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    throw RowRefusal(.kind, found: bytes, expected: "one of \(names)")
  }

  private mutating func language(_ row: MentionRow) throws(RowRefusal) -> LanguageCode? {
    guard let bytes = try string(row, .language) else { return nil }
    // A file speaks few languages.
    for known in languages where bytes.elementsEqual(known.bytes) { return known.code }
    let code: LanguageCode?
    switch WrittenLanguage.reading(bytes) {
    case .code(let written): code = LanguageCode(rawValue: written)
    case .unknown: code = nil
    case nil: throw RowRefusal(.language, found: bytes, expected: "a language code such as es, ca or en")
    }
    if languages.count < 16 { languages.append((Array(bytes), code)) }
    return code
  }

  private func tags(_ row: MentionRow) throws(RowRefusal) -> [UnsafeRawBufferPointer] {
    guard let value = row[.tags], !value.bytes.isEmpty else { return [] }
    let listSeparator = UInt8(CSIMDJSON_SEPARATOR)
    let separator: UInt8
    switch value.kind {
    case .list: separator = listSeparator
    case .string: separator = UInt8(ascii: ";")
    default: throw RowRefusal(.tags, found: value.shown, expected: "a list of strings")
    }
    let isList = value.kind == .list
    // In no tag, whatever format it came in, may stand what separates the tags of a list.
    let parts = value.bytes.split { $0 == separator || $0 == listSeparator }
    return parts.compactMap { part in
      let part = isList ? part : part.trimmed
      return part.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: part)
    }
  }
}
