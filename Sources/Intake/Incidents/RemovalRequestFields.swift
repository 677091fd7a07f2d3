import ReputationModel

extension YAMLReader {
  /// Who was asked to correct or remove what does damage, oldest first.
  mutating func removalRequests() -> [RemovalRequest] {
    let requests = mappings("requests", of: "a request") { $0.removalRequest() }
    return requests.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
      \.element
    )
  }

  private mutating func removalRequest() -> RemovalRequest? {
    let url = require("url", .webAddress)
    let at = require("at", .moment)
    let kind: RemovalRequest.Kind? = require("type", .word)
    let to = read("to", .text("who was asked"))
    let answer: RemovalRequest.Answer? = read("answer", .word)
    let answered = read("answered", .moment)
    checkOrder(("at", at), ("answered", answered))
    if answer == nil, answered != nil { context.report(.answeredWithoutAnswer(at: location(of: "answered"))) }
    let source = read("source", .reference)
    guard let url, let at, let kind else { return nil }
    return RemovalRequest(
      url: url,
      at: at,
      kind: kind,
      to: to,
      answer: answer,
      answered: answered,
      source: source
    )
  }
}

extension Finding {
  /// A request says when it was answered, but not how.
  static func answeredWithoutAnswer(at location: SourceLocation) -> Finding {
    Finding(
      rule: "incident.answered-without-answer",
      severity: .warning,
      location: location,
      message: "`answered` is written, but not what the answer was",
      found: "no `answer`",
      expected: RemovalRequest.Answer.allCases.map(\.rawValue).joined(separator: " or "),
      fix: "write `answer: …`, or delete `answered` as long as nobody answered"
    )
  }
}
