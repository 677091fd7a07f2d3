import ReputationModel
import Testing

@testable import Intake

@Suite struct GoogleAlertsMailReaderTests {
  static func mailbox(_ mails: [String]) -> String {
    mails.map { "From x@y.example Mon Mar  2 09:30:00 2026\n\($0)\n\n" }.joined()
  }

  static func html(_ html: String) -> String {
    """
    --000000000000192c810652609b66
    Content-Type: text/html; charset="UTF-8"

    \(html)
    --000000000000192c810652609b66--
    """
  }

  @Test(arguments: ["\n", "\r\n"])
  func readsAMail(lineEnd: String) throws {
    let reading = try MentionReading(AlertMail.mail().replacing("\n", with: lineEnd))
    #expect(reading.findings.isEmpty)
    #expect(reading.outcome.format == .googleAlertsEmail)
    #expect(reading.store.count == 2)
    let mention = try #require(reading.store.first { $0.title?.contains("Vuelve") == true })
    #expect(mention.title == "Vuelve el pan de La Espiga")
    #expect(mention.publisher == "La Voz del Valle")
    #expect(mention.text == "Cola en la plaza: “el mejor pan” de la comarca y ...")
    #expect(mention.url == "https://www.lavoz.example/pan?id=7")
    #expect(mention.language == LanguageCode(rawValue: "es"))
    #expect(mention.query == "La Espiga")
    #expect(mention.kind == .news)
    #expect(mention.published.description == "2026-03-03T04:38:52Z")
    let other = try #require(reading.store.first { $0.title?.contains("otra") == true })
    #expect(other.title == "La Espiga abre otra tienda")
    #expect(other.publisher == "Diario")
    #expect(other.text == "La panadería & cafetería crece")
    // The line of the part that tells it.
    let line = AlertMail.mail().split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.hasPrefix("<html")
    }
    #expect(reading.store.location(at: 0).line == line.map { $0 + 1 })
  }

  /// The rows where there is no JSON, the plain text where there is no page.
  @Test(arguments: [("inbox=\nmarkup", "other"), ("text/html", "text/x")])
  func takesTheNextPartWhereOneIsMissing(part: String, other: String) throws {
    let reading = try MentionReading(AlertMail.mail(body: AlertMail.body.replacing(part, with: other)))
    #expect(reading.findings.isEmpty)
    #expect(
      Set(reading.store.compactMap(\.title)) == ["Vuelve el pan de La Espiga", "La Espiga abre otra tienda"]
    )
    #expect(Set(reading.store.compactMap(\.publisher)) == ["La Voz del Valle", "Diario"])
    #expect(reading.store.contains { $0.text == "Cola en la plaza: “el mejor pan” de la comarca y ..." })
    #expect(reading.store.allSatisfy { $0.query == "La Espiga" })
  }

  @Test func losesNoResultThatOnlyOneOfThemTells() throws {
    let markup =
      #"{"cards":[{"widgets":[{"type":"LINK","title":"A","url":"https://a.example/"},{"type":"TEXT","title":"no","url":"https://no.example/"},7]}]}"#
    let row =
      "<tr itemtype='https://schema.org/Article' itemscope><td><a itemprop=url href=https://b.example/><span itemprop=name>B</span></a>"
    let reading = try MentionReading(
      AlertMail.mail(
        body: Self.html(
          "<script type='application/json' data-scope='inboxmarkup'>\(markup)</script><table>\(row)"
        )
      )
    )
    #expect(reading.findings.isEmpty)
    #expect(Set(reading.store.compactMap(\.url)) == ["https://a.example/", "https://b.example/"])
    #expect(Set(reading.store.compactMap(\.publisher)) == ["a.example", "b.example"])
  }

  @Test func takesTheQueryOfTheCardInAMailOfSeveralAlerts() throws {
    let markup =
      #"{"cards":[{"title":"Google Alert - uno","widgets":[{"type":"LINK","title":"A","url":"https://a.example/"}]},{"title":"Google Alert - dos","widgets":[{"type":"LINK","title":"B","url":"https://b.example/"}]}]}"#
    let reading = try MentionReading(
      AlertMail.mail(
        subject: "Google Alerts",
        body: Self.html("<script data-scope=inboxmarkup>\(markup)</script>")
      )
    )
    #expect(Set(reading.store.compactMap(\.query)) == ["uno", "dos"])
  }

  @Test func refusesAMailWhoseMarkupIsBroken() throws {
    let reading = try MentionReading(
      AlertMail.mail(body: Self.html("<script data-scope=inboxmarkup>{\"cards\":[</script>")),
      maximumRefusedShare: 1
    )
    #expect(reading.outcome.refused.map(\.found) == ["JSON that cannot be read"])
    #expect(reading.outcome.refused.first?.line == 1)
  }

  @Test(arguments: [
    ("Google Alert - La Espiga", "La Espiga"), ("=?UTF-8?Q?Alerta_de_Google_=E2=80=93_pa=C3=B1?=", "pañ"),
    ("=?UTF-8?B?R29vZ2xlIOW/q+ioiiAtIEFJ?=", "AI"),
  ])
  func findsTheQueryInTheSubject(subject: String, query: String) throws {
    let body = AlertMail.body.replacing("inbox=\nmarkup", with: "other")
    #expect(try MentionReading(AlertMail.mail(subject: subject, body: body)).store.first?.query == query)
  }

  @Test func mergesTheMailsOfAMailbox() throws {
    let second = AlertMail.mail(date: "Tue, 3 Mar 2026 08:00:00 +0000")
      .replacing("https://diario.example/tienda", with: "https://diario.example/otra").replacing(
        "lavoz",
        with: "lavoz"
      )
    let other =
      "Received: x\nMessage-ID: <x>\nFrom: pau@pan.example\nDate: x\nSubject: Google Maps - pan\n\nHola"
    let reading = try MentionReading(
      Self.mailbox([other, AlertMail.mail(), other, second, AlertMail.mail()])
    )
    #expect(reading.rules == ["mentions.other-mails"])
    #expect(reading.findings.first?.severity == .note)
    #expect(reading.findings.first?.message == "2 of 5 mails are not of a Google alert and passed over")
    // Three mails of two results each, of which one comes three times and one twice.
    #expect(reading.outcome.rows >= 6)
    #expect(reading.outcome.refusedCount == 0)
    #expect(
      Set(reading.store.compactMap(\.url)).isSuperset(of: [
        "https://www.lavoz.example/pan?id=7", "https://diario.example/tienda/",
        "https://diario.example/otra/",
      ])
    )
    #expect(Set(reading.store.compactMap(\.url)).count == reading.store.count)
    #expect(
      reading.store.first { $0.url?.contains("lavoz") == true }?.published.description
        == "2026-03-03T04:38:52Z"
    )
  }

  @Test func saysThatNoMailIsOfAnAlert() throws {
    let other = "Received: x\nMessage-ID: <x>\nFrom: pau@pan.example\nDate: x\n\nHola"
    for (text, found) in [
      (other, "an e-mail, none of a Google alert"),
      (Self.mailbox([other, other]), "2 e-mails, none of a Google alert"),
    ] {
      let reading = try MentionReading(text)
      #expect(reading.finding("mentions.unrecognised-format")?.found == found)
      #expect(reading.outcome.format == nil)
    }
  }

  @Test(arguments: [
    ("Ana <ana@panaderia.example>", AlertMail.authentication, "Ana <ana@panaderia.example>"),
    (
      "\"googlealerts-noreply@google.com\" <x@evil.example>", AlertMail.authentication,
      "\"googlealerts-noreply@google.com\" <x@evil.example>"
    ),
    (
      "googlealerts-noreply@google.com, x@evil.example", "X: y",
      "googlealerts-noreply@google.com, x@evil.example"
    ),
    (
      "googlealerts-noreply@google.com", "From: x@evil.example",
      "x@evil.example, googlealerts-noreply@google.com"
    ),
    ("googlealerts-noreply@google.com.evil.example", "X: y", "googlealerts-noreply@google.com.evil.example"),
    (
      "googlealerts-noreply@google.com",
      "Authentication-Results: mx.example; spf=softfail smtp.mailfrom=x@evil.example", "spf=softfail"
    ),
    (
      "googlealerts-noreply@google.com",
      "Authentication-Results: mx.example; dkim=fail (bad) header.i=@google.com", "dkim=fail"
    ),
    ("googlealerts-noreply@google.com", "Authentication-Results: mx.example; dmarc=fail", "dmarc=fail"),
    (
      "googlealerts-noreply@google.com",
      "Authentication-Results: mx.example;\n spf=none; dkim=pass header.d=evil.example",
      "a sender at evil.example"
    ),
    (
      "googlealerts-noreply@google.com",
      "Authentication-Results: mx.example; spf=pass smtp.mailfrom=notgoogle.com", "a sender at notgoogle.com"
    ),
  ])
  func doesNotTrustAnybodysMail(from: String, fields: String, found: String) throws {
    let reading = try MentionReading(AlertMail.mail(from: from, fields: fields))
    #expect(reading.store.isEmpty)
    #expect(reading.rules == ["mentions.doubtful-mail"])
    let finding = try #require(reading.findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.location?.line == 1)
    #expect(finding.found == found)
  }

  @Test(arguments: [
    "X: y", AlertMail.authentication, "Authentication-Results: mx.example; none",
    "Authentication-Results: mx.example; spf=neutral; dkim=pass header.i=@google.com; dkim=pass header.d=lists.example",
    "ARC-Authentication-Results: i=1; mx.example; dkim=fail",
    "Authentication-Results: mx.example (spf=fail); dkim/1=pass header.d=google.com",
  ])
  func trustsWhatNothingSpeaksAgainst(fields: String) throws {
    #expect(try MentionReading(AlertMail.mail(fields: fields)).store.count == 2)
  }

  @Test func tellsAForwardedAlert() throws {
    let text =
      "Received: x\nMessage-ID: <y>\nFrom: ana@pan.example\nSubject: Fwd: RV: Google Alert - pan\n\nHola"
    #expect(try MentionReading(text).rules == ["mentions.doubtful-mail"])
  }

  @Test func tellsOnlySoManyDoubtfulMails() throws {
    let doubtful = AlertMail.mail(from: "x@evil.example", body: "")
    let reading = try MentionReading(Self.mailbox(Array(repeating: doubtful, count: 25)))
    #expect(reading.findings.count == 21)
    #expect(reading.findings.contains { $0.message.hasPrefix("25 mails look like") })
  }

  @Test func refusesAMailThatCannotBeRead() throws {
    let unreadable = AlertMail.body.replacing("UTF-8", with: "UTF-7")
    let reading = try MentionReading(
      Self.mailbox([AlertMail.mail(), AlertMail.mail(body: unreadable)]),
      maximumRefusedShare: 1
    )
    #expect(reading.store.count == 2)
    #expect(reading.outcome.refused.map(\.found) == ["the charset UTF-7"])
    let lines = Self.mailbox([AlertMail.mail()]).split(separator: "\n", omittingEmptySubsequences: false)
      .count
    #expect(reading.outcome.refused.first?.line == lines + 1)
  }

  @Test func refusesAMailWithoutADate() throws {
    let reading = try MentionReading(AlertMail.mail(date: "someday"), maximumRefusedShare: 1)
    #expect(reading.outcome.refused.map(\.field) == ["published", "published"])
    #expect(reading.outcome.refused.first?.found == "someday")
  }

  @Test func notesAMailWithoutResults() throws {
    let reading = try MentionReading(AlertMail.mail(body: Self.html("<p>Confirm your alert</p>")))
    #expect(reading.rules == ["mentions.mails-without-results"])
  }

  @Test(.timeLimit(.minutes(1))) func refusesAMailThatIsTooLong() throws {
    let long = AlertMail.mail(body: String(repeating: "x", count: GoogleAlertsMailReader.maximumLength))
    let reading = try MentionReading(long, maximumRefusedShare: 1)
    #expect(reading.outcome.refused.first?.expected == "a mail of at most 10 MiB")
  }

  /// Whatever is damaged, every place lies in the file.
  @Test(arguments: [UInt64](1...6))
  func survivesDamage(seed: UInt64) throws {
    let whole = Array(Self.mailbox([AlertMail.mail(), AlertMail.mail()]).utf8)
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        switch state >> 20 & 3 {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: "\n\n=?=".utf8, at: place)
        default: bytes[place] = UInt8(truncatingIfNeeded: state >> 8)
        }
      }
      let reading = try MentionReading(bytes, maximumRefusedShare: 1)
      let lines = bytes.count { $0 == 0x0A } + 1
      #expect(reading.findings.allSatisfy { (0...lines).contains($0.location?.line ?? 0) })
    }
  }
}
