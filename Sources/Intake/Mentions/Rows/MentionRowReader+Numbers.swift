import ReputationModel

// The fields that are numbers.
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
    case .string:
      number = WrittenNumber.value(bytes, isWhole: isWhole) ?? SpelledNumber.value(bytes, isWhole: isWhole)
      if number == nil, MissingValue.isOne(bytes) { return nil }
    default: number = nil
    }
    guard let number else { throw RowRefusal(field, found: value.shown, expected: expected) }
    return number
  }

  func whole(_ row: MentionRow, _ field: MentionField) throws(RowRefusal) -> Int? {
    // Nearly all are written like this.
    if let value = row[field], value.kind == .number || value.kind == .string, let number = plain(value.bytes)
    {
      return number
    }
    let expected = "a whole number, 0 or more"
    guard let number = try number(row, field, isWhole: true, expected: expected) else { return nil }
    guard number >= 0, number <= 1e15, number == number.rounded() else {
      throw RowRefusal(field, found: row[field]?.shown ?? "", expected: expected)
    }
    return Int(number)
  }

  /// The number that one to fifteen digits are; `nil` for anything else.
  @inline(__always)
  private func plain(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }

  func rating(_ row: MentionRow) throws(RowRefusal) -> Double? {
    let expected = "a number from 1 to 5"
    guard let number = try number(row, .rating, isWhole: false, expected: expected) else { return nil }
    guard (1...5).contains(number) else {
      throw RowRefusal(.rating, found: row[.rating]?.shown ?? "", expected: expected)
    }
    return number
  }

  private static let sentimentForm = "a number from -1 to 1, or positive, neutral or negative"

  func sentiment(_ row: MentionRow) throws(RowRefusal) -> Sentiment? {
    guard let value = row[.sentiment] else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: value.bytes[...].trimmed)
    guard !bytes.isEmpty else { return nil }
    let isReadable = value.kind == .number || value.kind == .string
    switch isReadable ? WrittenSentiment.reading(bytes) : nil {
    case .score(let score): return Sentiment(score: score, origin: .given)
    case .unknown: return nil
    case nil:
      if value.kind == .string, MissingValue.isOne(bytes) { return nil }
      let isNumber = isReadable && WrittenNumber.value(bytes, isWhole: false) != nil
      throw RowRefusal(
        .sentiment,
        found: value.shown,
        expected: MentionRowReader.sentimentForm
          + (isNumber ? "; another scale, such as 0 to 100, has to be converted first" : "")
      )
    }
  }
}
