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
    /// Fields whose values are days of a spreadsheet's calendar throughout the file.
    var serialDates: Set<MentionField> = []
    /// Whether kinds are others' words, of which one that is not known refuses no row.
    var isKindForeign = false
  }

  var settings: Settings
  var notes = RowNotes()
  private var languages: [(bytes: [UInt8], code: LanguageCode?)] = []
  private var latestKind: (bytes: [UInt8], kind: Mention.Kind) = ([], .other)
  private var foreignKinds: [(bytes: [UInt8], reading: WrittenKind?)] = []

  init(_ settings: Settings) { self.settings = settings }

  /// The mention in a row; its views live as long as the row's.
  mutating func read(_ row: MentionRow, line: Int) throws(RowRefusal) -> MentionBytes {
    let title = try string(row, .title)
    var text = try string(row, .text)
    if text == nil { text = try string(row, .textFallback) }
    let rating = try rating(row)
    let isWordless = !isWorded(text) && !isWorded(title)
    // Many reviews are stars and nothing else.
    guard !isWordless || rating != nil else {
      let found = text == nil && title == nil ? "nothing" : "nothing but spaces"
      throw RowRefusal(.text, found: found, expected: "a text, a title or a rating")
    }
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    let published = try published(row, line: line)
    var mention = MentionBytes(published: published, text: isWordless ? nothing : text ?? nothing)
    mention.source = try string(row, .source)
    mention.title = isWordless ? nil : title
    mention.id = try identifier(row, line: line)
    mention.url = try string(row, .url)
    mention.publisher = try string(row, .publisher)
    if settings.isKindForeign {
      try takeForeignKind(row, &mention)
    } else {
      mention.kind = try kind(row)
    }
    mention.authorName = try string(row, .authorName)
    mention.authorHandle = try string(row, .authorHandle)
    mention.authorURL = try string(row, .authorURL)
    mention.followers = try whole(row, .authorFollowers)
    mention.collected = try time(row, .collected, line: line)
    mention.language = try language(row)
    mention.sentiment = try sentiment(row)
    mention.rating = rating
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
  /// The longest string that is kept, in bytes.
  static let maximumLength = 16 << 20

  /// A string or a number as it is written; an empty one was not given.
  @inline(__always)
  private func string(_ row: MentionRow, _ field: MentionField) throws(RowRefusal) -> UnsafeRawBufferPointer?
  {
    guard let value = row[field], !value.bytes.isEmpty else { return nil }
    // Nearly all are like this.
    if value.kind == .string, value.bytes.count <= MentionRowReader.maximumLength { return value.bytes }
    return try otherString(value, field)
  }

  @inline(never)
  private func otherString(_ value: MentionRow.Value, _ field: MentionField) throws(RowRefusal)
    -> UnsafeRawBufferPointer
  {
    guard value.kind == .string || value.kind == .number else {
      throw RowRefusal(field, found: value.shown, expected: "a string")
    }
    guard value.bytes.count <= MentionRowReader.maximumLength else {
      throw RowRefusal(field, found: "\(value.bytes.count) bytes", expected: "at most 16 MiB")
    }
    return value.bytes
  }

  private func isWorded(_ text: UnsafeRawBufferPointer?) -> Bool {
    guard let text else { return false }
    return text.contains { $0 > 0x20 && $0 != 0x7F }
  }

  private mutating func identifier(_ row: MentionRow, line: Int) throws(RowRefusal)
    -> UnsafeRawBufferPointer?
  {
    guard let id = try string(row, .id) else { return nil }
    if id[0].isASCIIDigit, WrittenNumber.isRoundedBySpreadsheet(id) {
      if notes.roundedIdentifiers == 0 { notes.firstLineRounded = line }
      notes.roundedIdentifiers += 1
      return nil
    }
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

  /// The kind that another's word means, and the channel it names where the row names none.
  private mutating func takeForeignKind(_ row: MentionRow, _ mention: inout MentionBytes) throws(RowRefusal) {
    guard let bytes = try string(row, .kind) else { return }
    let reading: WrittenKind?
    // A file knows few kinds.
    if let known = foreignKinds.first(where: { bytes.elementsEqual($0.bytes) }) {
      reading = known.reading
    } else {
      reading = WrittenKind(bytes)
      if reading == nil { notes.addUnknownKind(RowRefusal.shown(bytes)) }
      if foreignKinds.count < 32, bytes.count <= 128 { foreignKinds.append((Array(bytes), reading)) }
    }
    guard let reading else { return }
    mention.kind = reading.kind
    if mention.source == nil { mention.source = reading.channel }
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
