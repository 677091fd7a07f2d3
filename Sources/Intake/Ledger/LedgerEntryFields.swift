import ReputationModel

extension YAMLReader {
  /// One entry; `nil` where something that its action needs is not there.
  mutating func ledgerEntry() -> LedgerEntry? {
    let mention = require("mention", .text("the id or the address of a mention"))
    let at = require("at", .moment)
    let latest = isDay("at") ? at.map(lastSecond(ofDay:)) : at
    let by = read("by", .text("a role or a name"))
    let action: LedgerEntry.Action? = require("action", .word)
    let text = read("text", .text("what was said"))
    let url = read("url", .webAddress)
    let reason = read("reason", .text("the reason"))
    let notice = read("notice", .text("what the author was told before, or where that can be read"))
    let whereReported = read("where", .text("where it was reported"))
    let sentiment = read("sentiment", .sentiment)
    let incident = read("incident", .text("the id of an incident"))
    let tags = list("tags", of: .text("a label"))
    guard let action, hasWhatItNeeds(action), let mention, let at else { return nil }
    return LedgerEntry(
      mention: mention,
      at: at,
      latest: latest,
      by: by,
      action: action,
      text: text,
      url: url,
      reason: reason,
      notice: notice,
      whereReported: whereReported,
      sentiment: sentiment,
      incident: incident,
      tags: tags,
      location: location
    )
  }

  /// The last second of the day of that moment.
  private func lastSecond(ofDay moment: Timestamp) -> Timestamp {
    let zone = context.zone
    return zone.start(of: zone.day(of: moment).advanced(byDays: 1)).advanced(bySeconds: -1)
  }

  /// Whether at least one of the fields that an action needs is written, with something in it; reports where none is.
  private mutating func hasWhatItNeeds(_ action: LedgerEntry.Action) -> Bool {
    let needed = action.neededFields
    if needed.isEmpty || needed.contains(where: { peek($0).map { $0.content != .list([]) } ?? false }) {
      return true
    }
    context.report(.actionWithoutField(action, needed: needed, at: location(of: "action")))
    return false
  }
}

extension LedgerEntry.Action {
  /// The fields of which an entry of this action needs at least one.
  fileprivate var neededFields: [String] {
    switch self {
    case .answer: ["text", "url"]
    case .leave, .remove: ["reason"]
    case .reportImpersonation: ["where"]
    case .officialReply: ["url"]
    case .classify: ["sentiment", "incident", "tags"]
    case .escalate, .notice, .contact, .warn, .block: []
    }
  }
}

extension FieldKind where Value == Sentiment {
  /// A sentiment as a person gives it.
  static var sentiment: FieldKind {
    let words: [String: Float] = ["positive": 1, "neutral": 0, "negative": -1]
    return scalar("positive, neutral, negative, or a number from -1 to 1") { text in
      if let score = words[text] { return Sentiment(score: score, origin: .given) }
      guard text.utf8.allSatisfy({ $0.isASCIIDigit || "+-.".utf8.contains($0) }), let score = Float(text),
        (-1...1).contains(score)
      else { return nil }
      return Sentiment(score: score, origin: .given)
    }
  }
}

extension Finding {
  /// An entry does not say what its action needs to be of use.
  static func actionWithoutField(
    _ action: LedgerEntry.Action,
    needed: [String],
    at location: SourceLocation
  ) -> Finding {
    let fields = needed.map { "`\($0)`" }.joined(separator: " or ")
    return Finding(
      rule: "ledger.action-without-field",
      severity: .error,
      location: location,
      message: "`\(action.rawValue)` needs \(fields)",
      found: needed.count == 1 ? "nothing" : needed.count == 2 ? "neither is written" : "none is written",
      expected: fields,
      fix: "write a line `\(needed.first ?? ""): …`"
    )
  }
}
