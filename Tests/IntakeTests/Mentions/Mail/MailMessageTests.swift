import Testing

@testable import Intake

@Suite struct MailMessageTests {
  static func message(_ text: String) -> MailMessage { MailMessage(Array(text.utf8), line: 1) }

  static func parts(_ text: String) -> [String] {
    message(text).parts.map { "\($0.line):\($0.type.value):" + String(decoding: $0.body, as: UTF8.self) }
  }

  @Test func joinsTheLinesOfAField() {
    let header = Self.message(
      "Subject: uno\r\n dos\r\n\ttres\nX:\n y\nbroken line\n  lost\nTo : a\nTo: b\n\nSubject: no"
    ).header
    #expect(header.text("subject") == "uno dos tres")
    #expect(header.value("x") == "y")
    #expect(header.values("to") == ["a", "b"])
    #expect(header.values("from").isEmpty)
  }

  @Test(arguments: [
    ("\nText", ["2:text/plain:Text"]),
    (
      "Content-Type: multipart/mixed; boundary=a\n\nBefore\n--a\n\nuno\n--a \r\nContent-Type: text/html\n\ndos\n--a--\nAfter\n--a\n\nno",
      ["6:text/plain:uno\n", "10:text/html:dos\n"]
    ),
    // A boundary that begins like another, and a mail that was cut.
    (
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=ab\n\n--ab\n\nuno\n--ab--\n--a\n\ndos",
      ["8:text/plain:uno\n", "12:text/plain:dos"]
    ),
    // Without a boundary it is a text that nobody reads.
    ("Content-Type: multipart/mixed\n\n--a\n\nuno", ["3:multipart/mixed:--a\n\nuno"]),
    // A mail in a mail stays closed.
    ("Content-Type: message/rfc822\n\nSubject: x\n\nText", ["3:message/rfc822:Subject: x\n\nText"]),
  ])
  func findsParts(text: String, parts: [String]) {
    #expect(Self.parts(text) == parts)
  }

  @Test func limitsDepthAndParts() {
    var deep = ""
    for level in 0..<50 { deep += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    #expect(Self.message(deep).excess == "parts in more than 8 levels")
    let many = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 200)
    #expect(Self.message(many).excess == "more than 100 parts")
    #expect(Self.message(many).parts.count == 100)
  }

  @Test(
    arguments: [
      ("Content-Type: text/plain; charset=utf-7", .charset("utf-7")),
      ("Content-Transfer-Encoding: x-uuencode", .encoding("x-uuencode")),
      ("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", .bytes("utf-8")),
    ] as [(String, MailMessage.Part.Unreadable)]
  )
  func saysWhatCannotBeRead(header: String, reason: MailMessage.Part.Unreadable) {
    #expect(throws: reason) { try Self.message(header + "\n\n8fHx").parts[0].text() }
  }

  @Test func leavesFilesAlone() {
    let part = Self.message("Content-Type: text/html\nContent-Disposition: attachment; filename=x\n\nx")
      .parts[0]
    #expect(!part.isText("html"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["a: b\n", " x\n", "--b\n", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "\n"]
  )
  func readsHostileMailsInTheirLength(piece: String) {
    _ = Self.message("Content-Type: multipart/mixed; boundary=b\n" + String(repeating: piece, count: 30_000))
  }
}
