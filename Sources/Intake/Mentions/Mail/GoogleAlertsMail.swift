/// The mail of a Google alert.
enum GoogleAlertsMail {
  /// From where alerts are sent.
  static let sender = "googlealerts-noreply@google.com"

  /// What a mail is, by its header.
  enum Standing: Equatable {
    case alert
    case otherMail
    /// It claims to be an alert, and this speaks against it.
    case doubtful(String)
  }

  /// Looks at a mail's header.
  ///
  /// Anyone may send a mail that looks like an alert, so only the sender's own
  /// address counts, and what the receiving server has found out about it.
  static func standing(of header: MailHeader) -> Standing {
    let senders = header.values("from")
    let addresses = senders.map { StructuredText.address(in: $0) }
    guard addresses == [sender] else {
      guard addresses.contains(sender) || looksLikeAlert(header) else { return .otherMail }
      return .doubtful(senders.isEmpty ? "no sender" : senders.joined(separator: ", "))
    }
    return MailAuthentication.objection(in: header, domain: "google.com").map { .doubtful($0) } ?? .alert
  }

  private static func looksLikeAlert(_ header: MailHeader) -> Bool {
    if header.value("list-id")?.lowercased().contains(".alerts.google.com") == true { return true }
    if header.value("message-id")?.lowercased().contains("googlealerts@google.com") == true { return true }
    let subject = header.text("subject") ?? ""
    return subject.prefixMatch(
      of: /(?:(?:fwd?|re|rv|tr|wg):\s*)*(?:google alert|alerta de google)/.ignoresCase()
    )
      != nil
  }

  /// The results that a mail tells.
  struct Results {
    var items: [AlertItem] = []
    /// Why there may be more of them; `nil` where everything could be read.
    var problem: RowRefusal?
  }

  /// The results: from the JSON for programs, completed by the rows of the page; from the plain text where there
  /// is neither.
  static func results(in mail: MailMessage) -> Results {
    var results = Results()
    if let excess = mail.excess {
      results.problem = RowRefusal(found: excess, expected: "a mail of a few parts")
    }
    var rows: [AlertItem] = []
    for part in mail.parts where part.isText("html") {
      guard let html = read({ () throws(MailMessage.Part.Unreadable) in try part.text() }, &results) else {
        continue
      }
      let markup = InboxMarkup.items(in: html, line: part.line)
      results.items.complete(with: markup.items)
      rows += AlertRows.items(in: html, line: part.line)
      if markup.isBroken {
        results.problem = RowRefusal(found: "JSON that cannot be read", expected: "the alert's results")
      }
    }
    results.items.complete(with: rows.filter { !$0.link.isEmpty })
    guard results.items.isEmpty else { return results }
    for part in mail.parts where part.isText("plain") {
      let lines = read({ () throws(MailMessage.Part.Unreadable) in try part.lines() }, &results)
      results.items += AlertText.items(in: lines ?? [], line: part.line)
    }
    return results
  }

  private static func read<Value>(
    _ body: () throws(MailMessage.Part.Unreadable) -> Value,
    _ results: inout Results
  ) -> Value? {
    do {
      return try body()
    } catch {
      results.problem = RowRefusal(unreadable: error)
      return nil
    }
  }
}

extension RowRefusal {
  /// A part of a mail that cannot be read.
  fileprivate init(unreadable: MailMessage.Part.Unreadable) {
    switch unreadable {
    case .encoding(let name):
      self.init(
        found: "the encoding \(RowRefusal.shown(name))",
        expected: "base64 or quoted-printable"
      )
    case .charset(let name):
      self.init(
        found: "the charset \(RowRefusal.shown(name))",
        expected: "UTF-8, ASCII, ISO-8859-1, ISO-8859-15 or Windows-1252"
      )
    case .bytes(let name):
      self.init(
        found: "bytes that are no \(RowRefusal.shown(name))",
        expected: "text in its charset"
      )
    }
  }
}
