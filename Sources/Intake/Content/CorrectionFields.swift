import ReputationModel

extension YAMLReader {
  /// Reads what was corrected, once the article's times are known, and holds it against them.
  mutating func readCorrections(of article: inout Article, published: Timestamp?) {
    let updated = article.updated
    let (hasPublicationDay, hasUpdateDay) = (isDay("date"), isDay("updated"))
    article.corrections = mappings("corrections", of: "a correction") { reader in
      let moment = reader.require("at", .moment)
      let text = reader.require("text", .text("what was corrected, and why"))
      let was = reader.read("was", .text("what stood there before"))
      guard let moment, let text else { return nil }
      let place = reader.location(of: "at")
      let isDay = reader.isDay("at")
      if let published, reader.context.isBefore(moment, published, isByDay: isDay || hasPublicationDay) {
        reader.context.report(.correctionBeforePublication(moment, published, at: place, in: reader.context))
      }
      if let updated, reader.context.isBefore(updated, moment, isByDay: isDay || hasUpdateDay) {
        reader.context.report(.correctionAfterUpdate(moment, updated, at: place, in: reader.context))
      }
      return Correction(at: moment, text: text, was: was)
    }
    // A correction is a change: an article that tells of one and of no update changed when it was corrected.
    let latest = article.corrections.map(\.moment).max()
    article.updated = updated ?? latest.map { max($0, article.published) }
  }
}

extension FieldContext {
  /// Whether a moment lies before another; `isByDay` where one of the two is written as a day alone.
  fileprivate func isBefore(_ first: Timestamp, _ second: Timestamp, isByDay: Bool) -> Bool {
    isByDay ? zone.day(of: first) < zone.day(of: second) : first < second
  }
}

extension Finding {
  /// A correction of what nobody had read yet.
  static func correctionBeforePublication(
    _ moment: Timestamp,
    _ published: Timestamp,
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("correction-before-publication"),
      severity: .error,
      location: location,
      message: "the correction is before the article was published",
      found: context.zone.rfc3339(moment),
      expected: "not before \(context.zone.rfc3339(published))",
      fix: "correct `at`, or `date`"
    )
  }

  /// A correction that the article's own date of change does not know of.
  static func correctionAfterUpdate(
    _ moment: Timestamp,
    _ updated: Timestamp,
    at location: SourceLocation,
    in context: FieldContext
  ) -> Finding {
    Finding(
      rule: context.family.rule("correction-after-update"),
      severity: .error,
      location: location,
      message: "the correction is later than the article's last change",
      found: context.zone.rfc3339(moment),
      expected: "not after `updated`, \(context.zone.rfc3339(updated))",
      fix: "write `updated: \(context.zone.rfc3339(moment))`"
    )
  }
}
