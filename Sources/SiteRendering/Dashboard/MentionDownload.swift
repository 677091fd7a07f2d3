import ReputationAnalysis
import ReputationModel

/// A month's mentions as a file for spreadsheets or programs: each, with or without a page.
///
/// Fields have the names that the reader of mention data knows, so that a download can be read in again; what is worked
/// out stands behind them. Authors are told as the view's readers may know them.
struct MentionDownload {
  /// A format of the file, and its ending.
  enum Format: String, CaseIterable, Sendable { case csv, json }

  /// A field's value.
  fileprivate enum Value {
    case text(String), number(Double), whole(Int), moment(Timestamp), truth(Bool), list([String])
  }

  let page: DashboardPage

  /// The file of the mentions at `range`, the oldest first.
  func bytes(of range: Range<Int>, as format: Format) -> [UInt8] {
    switch format {
    case .csv: table(range)
    case .json: document(range)
    }
  }

  private func table(_ range: Range<Int>) -> [UInt8] {
    var table = CSVTable(header: MentionDownload.fields)
    for index in range { table.append(fields(at: index).map(cell)) }
    return table.bytes
  }

  private func document(_ range: Range<Int>) -> [UInt8] {
    var bytes = Array("[".utf8)
    for index in range {
      bytes.append(contentsOf: index == range.lowerBound ? "\n".utf8 : ",\n".utf8)
      object(fields(at: index)).write(to: &bytes)
    }
    return bytes + Array("\n]\n".utf8)
  }

  /// The names of all fields; a dot stands between a group and its member.
  static let fields = [
    "id", "url", "source", "publisher", "kind", "author.name", "author.handle", "author.url",
    "author.followers",
    "published", "collected", "language", "title", "text", "sentiment", "rating", "reach", "engagement.likes",
    "engagement.shares", "engagement.comments", "reply.at", "reply.by", "reply.text", "reply.url", "tags",
    "query",
    "label", "estimated", "handling", "handled", "incidents",
  ]

  /// The values of all fields of a mention, in the order of ``fields``.
  private func fields(at index: Int) -> [Value?] {
    let mention = page.store[index]
    let ledger = page.reputation.ledger
    let given = mention.sentiment.flatMap { $0.origin == .given ? Double("\($0.score)") : nil }
    return [.text(mention.id), text(mention.url), .text(mention.source), text(mention.publisher)]
      + [.text(mention.kind.rawValue)] + author(of: mention, at: index)
      + [
        .moment(mention.published), mention.collected.map(Value.moment), text(mention.language?.rawValue),
        text(mention.title), .text(mention.text), given.map(Value.number), mention.rating.map(Value.number),
        mention.reach.map(Value.whole), mention.engagement.likes.map(Value.whole),
        mention.engagement.shares.map(Value.whole), mention.engagement.comments.map(Value.whole),
        mention.reply?.at.map(Value.moment), text(mention.reply?.by), text(mention.reply?.text),
        text(mention.reply?.url), .list(mention.tags), text(mention.query), .text(ledger.labels[index].name),
        .truth(ledger.isEstimate[index]), .text(page.chips.code(of: ledger.handlings[index])),
        ledger.handlings[index].moment.map(Value.moment), .list(page.incidentsByMention[index] ?? []),
      ]
  }

  /// The four fields of the author, as far as the readers may know them.
  private func author(of mention: Mention, at index: Int) -> [Value?] {
    guard page.authors.areNamed else {
      return [text(page.authors.name(of: mention, at: index)), nil, nil, nil]
    }
    let author = mention.author
    return [text(author?.name), text(author?.handle), text(author?.url), author?.followers.map(Value.whole)]
  }

  private func text(_ text: String?) -> Value? { text.map(Value.text) }

  private func cell(_ value: Value?) -> CSVTable.Cell {
    switch value {
    case nil: .empty
    case .text(let text): .text(text)
    case .number(let number): .plain("\(number)")
    case .whole(let number): .plain(String(number))
    case .moment(let moment): .plain(page.localizer.machine(moment))
    case .truth(let truth): .plain(truth ? "true" : "false")
    case .list(let texts): texts.isEmpty ? .empty : .text(texts.joined(separator: "; "))
    }
  }

  /// The values as an object; those of one group, which stand together, as an object within it.
  private func object(_ values: [Value?]) -> JSONValue {
    var members: [JSONValue.Member] = []
    var group: (name: Substring, members: [JSONValue.Member])?
    func close() {
      if let open = group, !open.members.isEmpty {
        members.append(JSONValue.Member(String(open.name), .object(open.members)))
      }
      group = nil
    }
    for (field, value) in zip(MentionDownload.fields, values) {
      let parts = field.split(separator: ".", maxSplits: 1)
      if group?.name != parts[0] { close() }
      guard let value else { continue }
      guard parts.count == 2 else {
        members.append(JSONValue.Member(field, json(value)))
        continue
      }
      group = (parts[0], (group?.members ?? []) + [JSONValue.Member(String(parts[1]), json(value))])
    }
    close()
    return .object(members)
  }

  private func json(_ value: Value) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    case .whole(let number): .integer(number)
    case .moment(let moment): .string(page.localizer.machine(moment))
    case .truth(let truth): .bool(truth)
    case .list(let texts): .array(texts.map(JSONValue.string))
    }
  }
}

extension Archive.Month {
  /// The name of the file of all its mentions.
  func download(_ format: MentionDownload.Format) -> String { "mentions-\(name).\(format.rawValue)" }
}
