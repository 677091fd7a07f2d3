import ReputationModel

extension Finding {
  /// Something was removed for another reason than that it offends.
  static func removalWithoutOffence(_ entry: LedgerEntry) -> Finding {
    let words = RemovalReason.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      rule: "ledger.remove-reason",
      severity: .error,
      location: entry.location,
      message: "only what offends may be removed, and the reason does not say that it does",
      found: (entry.reason ?? "").excerpt,
      expected: "a reason that is, or begins with and a colon, one of \(words)",
      fix: "write `reason: offensive` and the words in `text`; what only criticises is answered, not removed"
    )
  }

  /// Something was removed before its author was told.
  static func removalWithoutNotice(_ entry: LedgerEntry, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "ledger.remove-without-notice",
      severity: .error,
      location: entry.location,
      message: "the mention was removed without a notice to its author before",
      found: "no notice about \(entry.mention.excerpt)",
      expected: "an entry `action: notice` about the same mention, earlier than \(zone.rfc3339(entry.at))",
      fix:
        "add the entry of the notice that was given; if none was, give it now and add that: the removal is told of as one without notice from then on"
    )
  }

  /// The author of something that was removed was told only then, or afterwards.
  static func noticeAfterRemoval(_ entry: LedgerEntry, late: Timestamp, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "ledger.notice-after-removal",
      severity: .warning,
      location: entry.location,
      message: "the author was not told before the mention was removed, and counts as removed without notice",
      found: "a notice at \(zone.rfc3339(late)), the removal at \(zone.rfc3339(entry.at))",
      expected: "a notice earlier than \(zone.rfc3339(entry.at))",
      fix: "nothing makes up for it: give the next notice before the removal"
    )
  }

  /// Somebody was blocked who was not spoken to, or not warned.
  static func blockWithoutSteps(_ entry: LedgerEntry, missing: [LedgerEntry.Action]) -> Finding {
    let words = missing.map { "`\($0.rawValue)`" }.joined(separator: " and no earlier ")
    return Finding(
      rule: "ledger.block-without-steps",
      severity: .error,
      location: entry.location,
      message: "somebody was blocked without a private word and a warning before",
      found: "no earlier \(words)",
      expected:
        "an earlier `contact` and an earlier `warn` about the same mention or another of the same account",
      fix:
        "add the entries of what was done before; if nothing was, lift the block, do it now and add that: it is told of as late from then on"
    )
  }

  /// Somebody was blocked who was spoken to or warned only then, or afterwards.
  static func stepsAfterBlock(_ entry: LedgerEntry, missing: [LedgerEntry.Action]) -> Finding {
    let words = missing.map { "`\($0.rawValue)`" }.joined(separator: " and ")
    return Finding(
      rule: "ledger.steps-after-block",
      severity: .warning,
      location: entry.location,
      message: "somebody was blocked before he was spoken to and warned",
      found: "\(words) not before the block",
      expected: "an earlier `contact` and an earlier `warn`",
      fix: "nothing makes up for it: speak to the next one, and warn, before the block"
    )
  }

  /// An impersonation was reported, but nobody was told that the account is false.
  static func impersonationWithoutReply(_ entry: LedgerEntry) -> Finding {
    Finding(
      rule: "ledger.impersonation-without-reply",
      severity: .warning,
      location: entry.location,
      message: "an impersonation was reported, but no official reply says that the account is false",
      found: "`report-impersonation` alone",
      expected: "an `official-reply` about the same mention or another of the same account",
      fix: "reply from the official account, and add `action: official-reply` with its `url`"
    )
  }

  /// An incident is an impersonation, but one of the two things to do about it is not in the ledger.
  static func impersonationIncomplete(_ incident: Incident, missing: [LedgerEntry.Action]) -> Finding {
    let words = missing.map { "`\($0.rawValue)`" }.joined(separator: " and no ")
    return Finding(
      rule: "incident.impersonation-incomplete",
      severity: .warning,
      location: incident.places.location(of: "kind"),
      message: "an impersonation needs both a report and an official reply",
      found: "no \(words) about a mention of this incident, or another of the same account",
      expected: "both in the ledger",
      fix: "report the account where it is, reply from the official one, and add both entries"
    )
  }

  /// An entry tells of something that has not happened yet.
  static func ledgerInFuture(_ entry: LedgerEntry, now: Timestamp, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "ledger.in-future",
      severity: .warning,
      location: entry.location,
      message: "the entry lies in the future",
      found: zone.rfc3339(entry.at),
      expected: "not after \(zone.rfc3339(now)), which counts as now",
      fix: "correct the time; the ledger tells of what was done"
    )
  }

  /// An entry says what another has said.
  static func ledgerRepeatsEntry(_ entry: LedgerEntry, first: SourceLocation, zone: SiteTimeZone) -> Finding {
    Finding(
      rule: "ledger.repeated-entry",
      severity: .warning,
      location: entry.location,
      message: "the entry stands in the ledger twice",
      found: "\(entry.action.rawValue) at \(zone.rfc3339(entry.at))",
      expected: "once, as at \(first)",
      fix: "delete one of the two"
    )
  }
}
