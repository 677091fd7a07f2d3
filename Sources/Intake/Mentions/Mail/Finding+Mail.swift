import ReputationModel

// What reading mails has to say.
extension Finding {
  static func doubtfulMail(_ path: String, line: Int, found: String) -> Finding {
    Finding(
      rule: "mentions.doubtful-mail",
      severity: .warning,
      location: SourceLocation(file: path, line: line),
      message: "the mail looks like a Google alert, but may be anybody's; it is not read",
      found: RowRefusal.shown(found),
      expected: "the sender \(GoogleAlertsMail.sender), and no check of it that failed",
      fix: "save the alert's own mail rather than one that forwards it, or delete this one"
    )
  }

  static func moreDoubtfulMails(_ path: String, count: Int) -> Finding {
    Finding(
      rule: "mentions.doubtful-mail",
      severity: .warning,
      location: SourceLocation(file: path),
      message: "\(count) mails look like Google alerts, but may be anybody's; none of them is read"
    )
  }

  static func otherMails(_ path: String, count: Int, of total: Int) -> Finding {
    Finding(
      rule: "mentions.other-mails",
      severity: .note,
      location: SourceLocation(file: path),
      message: "\(count) of \(total) mails \(count == 1 ? "is" : "are") not of a Google alert and passed over"
    )
  }

  static func mailsWithoutResults(_ path: String, count: Int) -> Finding {
    Finding(
      rule: "mentions.mails-without-results",
      severity: .note,
      location: SourceLocation(file: path),
      message: count == 1 ? "a mail of an alert tells no results" : "\(count) mails of alerts tell no results"
    )
  }
}
