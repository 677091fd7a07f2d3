import Testing

@testable import Intake

@Suite struct MailboxTests {
  /// The mails of a file, as text with the line of each.
  static func mails(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var mailbox = Mailbox(bytes)
      var mails: [String] = []
      while let place = mailbox.next() {
        mails.append("\(place.line):" + String(decoding: mailbox.bytes(of: place), as: UTF8.self))
      }
      return mails
    }
  }

  static let separator = "From x@y.example Mon Mar  2 09:30:00 2026\n"

  @Test(arguments: [
    ("Subject: a\n\nText", ["1:Subject: a\n\nText"]), ("\n\nSubject: a", ["3:Subject: a"]), ("", []),
    ("\(separator)S: a\n\nuno\n\n\(separator)S: b\n\ndos\n", ["2:S: a\n\nuno\n\n", "7:S: b\n\ndos\n"]),
    // Sentences that begin alike: without a clock, without an empty line before, without a field behind.
    ("\(separator)S: a\n\nFrom here to there\nx: y\n", ["2:S: a\n\nFrom here to there\nx: y\n"]),
    ("\(separator)S: a\n\nuno\n\(separator)S: b\n", ["2:S: a\n\nuno\n\(separator)S: b\n"]),
    ("\(separator)S: a\n\n\(separator)dos\n", ["2:S: a\n\n\(separator)dos\n"]),
    // In a mail that is no mailbox nothing parts mails.
    ("S: a\n\n\(separator)S: b\n", ["1:S: a\n\n\(separator)S: b\n"]),
    // `Content-Length` is not believed.
    (
      "\(separator)Content-Length: 9999\n\nuno\n\n\(separator)S: b\n",
      ["2:Content-Length: 9999\n\nuno\n\n", "7:S: b\n"]
    ),
    (
      "\(separator)S: a\n\n>From x\n>>From y\n> From z\n>Fromage",
      ["2:S: a\n\nFrom x\n>From y\n> From z\n>Fromage"]
    ),
    (
      "From - Mon Mar 02 09:30:00 2026\r\nS: a\r\n\r\nuno\r\n\r\nFrom - Mon Mar 02 09:30:00 2026\r\nS: b\r\n",
      ["2:S: a\r\n\r\nuno\r\n\r\n", "7:S: b\r\n"]
    ),
  ])
  func cutsAFileIntoMails(text: String, mails: [String]) {
    #expect(Self.mails(text) == mails)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["From ", "\n\nFrom 09:30\nx", "\nFrom 09:30:", ">", "\n>From "])
  func readsHostileTextInItsLength(piece: String) {
    _ = Self.mails("From x 09:30\n" + String(repeating: piece, count: 20_000))
  }
}
