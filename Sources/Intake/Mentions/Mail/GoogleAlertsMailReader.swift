import ReputationModel

/// Reads the e-mails of Google alerts: one in a file, or a mailbox in which they are among others.
struct GoogleAlertsMailReader {
  let file: MentionFile

  /// The largest mail that is read, in bytes.
  static let maximumLength = 10 << 20
  /// So much of a larger one is looked at, to know whether it is an alert.
  private static let headLength = 256 << 10
  /// So many doubtful mails are told one by one.
  private static let maximumDoubts = 20

  /// How many mails were what.
  private struct Tally {
    var mails = 0
    var others = 0
    var doubtful = 0
    var withoutResults = 0
  }

  /// Reads a file.
  func read(_ bytes: UnsafeRawBufferPointer) -> FileReading {
    var reading = FileReading(of: file)
    var rows = MentionRowReader(file.settings)
    var tally = Tally()
    var mailbox = Mailbox(bytes)
    while let place = mailbox.next() {
      tally.mails += 1
      read(place, in: mailbox, &tally, &rows, &reading)
    }
    reading.notes = rows.notes
    reading.findings += findings(of: tally)
    return reading
  }

  private func read(
    _ place: Mailbox.Place,
    in mailbox: Mailbox,
    _ tally: inout Tally,
    _ rows: inout MentionRowReader,
    _ reading: inout FileReading
  ) {
    let isTooLong = place.range.count > GoogleAlertsMailReader.maximumLength
    let head = Mailbox.Place(
      range: place.range.prefix(GoogleAlertsMailReader.headLength),
      line: place.line
    )
    var beginning = mailbox.bytes(of: head)[...]
    var line = place.line
    switch GoogleAlertsMail.standing(of: MailHeader(takingFrom: &beginning, line: &line)) {
    case .otherMail: tally.others += 1
    case .doubtful(let found):
      tally.doubtful += 1
      guard tally.doubtful <= GoogleAlertsMailReader.maximumDoubts else { return }
      reading.findings.append(.doubtfulMail(file.path, line: place.line, found: found))
    case .alert where isTooLong:
      let refusal = RowRefusal(found: "\(place.range.count) bytes", expected: "a mail of at most 10 MiB")
      reading.outcome.refuse(refusal, line: place.line)
    case .alert: take(place, in: mailbox, &tally, &rows, &reading)
    }
  }

  private func take(
    _ place: Mailbox.Place,
    in mailbox: Mailbox,
    _ tally: inout Tally,
    _ rows: inout MentionRowReader,
    _ reading: inout FileReading
  ) {
    let mail = MailMessage(mailbox.bytes(of: place), line: place.line)
    let results = GoogleAlertsMail.results(in: mail)
    if let problem = results.problem { reading.outcome.refuse(problem, line: place.line) }
    if results.items.isEmpty, results.problem == nil { tally.withoutResults += 1 }
    let date = mail.header.value("date") ?? ""
    let published = InternetDate.rfc3339(date) ?? date
    let query = mail.header.text("subject").flatMap(GoogleAlertsText.query)
    for item in results.items {
      FieldValues(fields(of: item, published: published, query: query)).withRow {
        reading.take($0, line: item.line, with: &rows)
      }
    }
  }

  private func fields(of item: AlertItem, published: String, query: String?) -> [(MentionField, String?)] {
    let url = item.target
    let (title, publisher) =
      item.publisher.isEmpty
      ? GoogleAlertsText.split(item.title)
      : (GoogleAlertsText.headline(item.title, of: item.publisher), item.publisher)
    return [
      (.url, url), (.kind, "news"), (.title, title), (.publisher, publisher ?? FeedAddress.host(of: url)),
      (.text, item.text), (.published, published), (.language, GoogleAlertsText.language(of: item.link)),
      (.query, item.query ?? query),
    ]
  }

  private func findings(of tally: Tally) -> [Finding] {
    guard tally.others < tally.mails else {
      let found = tally.mails == 1 ? "an e-mail" : "\(tally.mails) e-mails"
      return [.unrecognisedFormat(file.path, found: "\(found), none of a Google alert")]
    }
    var findings: [Finding] = []
    if tally.others > 0 { findings.append(.otherMails(file.path, count: tally.others, of: tally.mails)) }
    if tally.doubtful > GoogleAlertsMailReader.maximumDoubts {
      findings.append(.moreDoubtfulMails(file.path, count: tally.doubtful))
    }
    if tally.withoutResults > 0 {
      findings.append(.mailsWithoutResults(file.path, count: tally.withoutResults))
    }
    return findings
  }
}
