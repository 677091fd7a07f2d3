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
  private(set) var notes = TimeNotes()
  private var languages: [(bytes: [UInt8], code: LanguageCode?)] = []
  private var latestKind: (bytes: [UInt8], kind: Mention.Kind) = ([], .other)

  /// Nothing older than the web's first days is a mention; an export's empty date often is 1970.
  private static let earliest = Timestamp(seconds: 631_152_000)

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
    let separator: UInt8
    switch value.kind {
    case .list: separator = 0x1E
    case .string: separator = UInt8(ascii: ";")
    default: throw RowRefusal(.tags, found: value.shown, expected: "a list of strings")
    }
    let isList = value.kind == .list
    return value.bytes.split(separator: separator).compactMap { part in
      let part = isList ? part : part.trimmed
      return part.isEmpty ? nil : UnsafeRawBufferPointer(rebasing: part)
    }
  }
}

// Numbers.
extension MentionRowReader {
  private func number(_ row: MentionRow, _ field: MentionField, isWhole: Bool, expected: String)
    throws(RowRefusal) -> Double?
  {
    guard let value = row[field] else { return nil }
    let bytes =
      value.kind == .string ? UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed) : value.bytes
    guard !bytes.isEmpty else { return nil }
    let number: Double?
    switch value.kind {
    case .number: number = WrittenNumber.plain(bytes)
    case .string: number = WrittenNumber.value(bytes, isWhole: isWhole)
    default: number = nil
    }
    guard let number else { throw RowRefusal(field, found: value.shown, expected: expected) }
    return number
  }

  private func whole(_ row: MentionRow, _ field: MentionField) throws(RowRefusal) -> Int? {
    let expected = "a whole number, 0 or more"
    guard let number = try number(row, field, isWhole: true, expected: expected) else { return nil }
    guard number >= 0, number <= 1e15, number == number.rounded() else {
      throw RowRefusal(field, found: row[field]?.shown ?? "", expected: expected)
    }
    return Int(number)
  }

  private func rating(_ row: MentionRow) throws(RowRefusal) -> Double? {
    let expected = "a number from 1 to 5"
    guard let number = try number(row, .rating, isWhole: false, expected: expected) else { return nil }
    guard (1...5).contains(number) else {
      throw RowRefusal(.rating, found: row[.rating]?.shown ?? "", expected: expected)
    }
    return number
  }

  private func sentiment(_ row: MentionRow) throws(RowRefusal) -> Sentiment? {
    guard let value = row[.sentiment] else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed)
    guard !bytes.isEmpty else { return nil }
    let isReadable = value.kind == .number || value.kind == .string
    switch isReadable ? WrittenSentiment.reading(bytes) : nil {
    case .score(let score): return Sentiment(score: score, origin: .given)
    case .unknown: return nil
    case nil:
      throw RowRefusal(
        .sentiment,
        found: value.shown,
        expected: "a number from -1 to 1, or positive, neutral or negative"
      )
    }
  }
}

// Times.
extension MentionRowReader {
  private mutating func published(_ row: MentionRow, line: Int) throws(RowRefusal) -> Timestamp {
    guard let moment = try time(row, .published, line: line) else {
      throw RowRefusal(.published, found: "nothing", expected: MentionRowReader.timeForm)
    }
    guard moment <= settings.latest else {
      throw RowRefusal(
        .published,
        found: row[.published]?.shown ?? "",
        expected: "a time that is not in the future"
      )
    }
    guard moment >= MentionRowReader.earliest else {
      throw RowRefusal(.published, found: row[.published]?.shown ?? "", expected: "a time from 1990 on")
    }
    return moment
  }

  private mutating func time(_ row: MentionRow, _ field: MentionField, line: Int) throws(RowRefusal)
    -> Timestamp?
  {
    guard let value = row[field] else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed)
    guard !bytes.isEmpty else { return nil }
    guard value.kind == .string else {
      throw RowRefusal(field, found: value.shown, expected: MentionRowReader.timeForm)
    }
    let written: MentionTime
    do {
      written = try MentionTime(bytes, order: settings.order)
    } catch {
      throw RowRefusal(field, found: value.shown, expected: MentionRowReader.expected(after: error))
    }
    switch written {
    case .moment(let moment): return moment
    case .clock(let day, let second): return moment(day, second, line: line)
    }
  }

  private mutating func moment(_ day: CalendarDay, _ second: Int, line: Int) -> Timestamp {
    notes.withoutZone += 1
    let reading = settings.zone.moment(day: day, secondOfDay: second)
    if case .skipped = reading {
      if notes.inGap == 0 { notes.firstLineInGap = line }
      notes.inGap += 1
    }
    return reading.moment
  }

  private static let timeForm = "a time such as 2026-03-01T09:30:00+01:00"

  private static func expected(after failure: MentionTime.Failure) -> String {
    switch failure {
    case .form: timeForm
    case .noSuchTime: "a date and a time that exist"
    case .order: "a date with the year first, such as 2026-03-01"
    }
  }
}

extension MentionRow.Value {
  /// The value as a finding shows it.
  var shown: String { bytes.isEmpty ? "nothing" : RowRefusal.shown(bytes) }
}

extension Slice<UnsafeRawBufferPointer> {
  /// Without the spaces around it.
  var trimmed: Slice<UnsafeRawBufferPointer> {
    var trimmed = self
    while let first = trimmed.first, first <= 0x20 { trimmed.removeFirst() }
    while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
    return trimmed
  }
}
