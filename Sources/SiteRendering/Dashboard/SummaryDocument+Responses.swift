import ReputationAnalysis
import ReputationModel

extension SummaryDocument {
  /// How all mentions were answered, and those of the period in view and of the one before.
  func responses() -> JSONValue {
    let all = reputation.responses
    let oldest: JSONValue =
      all.oldestUnanswered.map { index in
        .object([
          "mention": .string(reputation.store.identifier(at: index)),
          "published": moment(reputation.store.published(at: index)),
        ])
      } ?? .null
    return .object(
      members(all) + [
        .init("oldestUnanswered", oldest),
        .init("period", reputation.current.map { .object(members($0.responses)) } ?? .null),
        .init("previousPeriod", reputation.previous.map { .object(members($0.responses)) } ?? .null),
      ]
    )
  }

  /// What became of mentions, and how soon.
  private func members(_ figures: ResponseFigures) -> [JSONValue.Member] {
    [
      .init("answered", .integer(figures.answered)),
      .init("unanswered", .integer(figures.unanswered)),
      .init("overdue", .integer(figures.overdue)),
      .init("escalated", .integer(figures.escalated)),
      .init("left", .integer(figures.left)),
      .init("removed", .integer(figures.removed)),
      .init("rate", number(figures.rate)),
      .init("medianSeconds", seconds(figures.medianSeconds)),
      .init("p90Seconds", figures.p90Seconds.map { .integer(Int($0)) } ?? .null),
      .init("n", .integer(figures.n)),
    ]
  }

  /// How many answers of the ledger keep to each of the six principles.
  func principles() -> JSONValue {
    .array(
      reputation.answers.shares.map { share in
        .object([
          "number": .integer(share.principle.rawValue),
          "applicable": .integer(share.applicable),
          "met": .integer(share.met),
          "rate": number(share.rate),
        ])
      }
    )
  }
}
