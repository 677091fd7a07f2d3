import Testing

@testable import Intake

/// How mails write their texts: encodings, words, parameters, lines.
@Suite struct MailTextTests {
  @Test(arguments: [
    ("=?UTF-8?Q?Panader=C3=ADa_La_Espiga?=", "Panadería La Espiga"),
    ("=?utf-8?b?UGFuYWRlcsOtYQ==?=", "Panadería"),
    ("Alerta: =?ISO-8859-1?Q?pa=F1?= y vino", "Alerta: pañ y vino"), ("=?windows-1252?q?=80?=", "€"),
    // Blanks between words part them and no more; a character may be cut between two words.
    ("=?UTF-8?Q?uno?= =?UTF-8?Q?dos?=", "unodos"), ("=?UTF-8?Q?uno?=\t =?ISO-8859-1?Q?=F1?=", "unoñ"),
    ("=?UTF-8?Q?pa=C3?= =?UTF-8?Q?=B1?=", "pañ"), ("=?UTF-8?B?cGHD?= =?UTF-8?B?sQ==?=", "pañ"),
    ("=?UTF-8*es?Q?pa=C3=B1?=", "pañ"), ("=?UTF-8?Q?uno dos?=", "uno dos"),
    ("=?UTF-8?Q?uno?= dos =?UTF-8?Q?tres?=", "uno dos tres"),
    // What is no such word stays as it is written.
    ("=?UTF-7?Q?x?=", "=?UTF-7?Q?x?="), ("=?UTF-8?X?x?=", "=?UTF-8?X?x?="), ("=?UTF-8?Q?x", "=?UTF-8?Q?x"),
    ("=?", "=?"),
    ("a =? b ?= c", "a =? b ?= c"), ("=?UTF-8?Q?a=ZZ?=", "a=ZZ"), ("pañ", "pañ"), ("", ""),
  ])
  func readsEncodedWords(written: String, text: String) {
    #expect(EncodedWords.decoded(Array(written.utf8)) == text)
  }

  @Test func readsWhatOldProgramsSend() {
    #expect(EncodedWords.decoded([0x70, 0x61, 0xF1]) == "pañ")
  }

  @Test(arguments: [
    ("pa=C3=B1 =\nvino", "pañ vino"), ("pa=c3=b1=\r\n vino", "pañ vino"), ("uno= \t\r\ndos", "unodos"),
    ("uno  \ndos", "uno\ndos"), ("uno=20\ndos", "uno \ndos"), ("uno \t\r\ndos", "uno\r\ndos"),
    ("a=ZZb", "a=ZZb"),
    ("a=", "a"), ("a=4", "a=4"), ("a==3D", "a=="), ("uno =", "uno "), ("= x", "= x"), ("", ""),
    ("  \n", "\n"),
  ])
  func readsQuotedPrintable(written: String, text: String) {
    #expect(
      String(decoding: TransferEncoding.quotedPrintable.decoded(Array(written.utf8)[...]), as: UTF8.self)
        == text
    )
  }

  @Test(arguments: [
    ("cGFu", "pan"), ("cGE=", "pa"), ("cA==", "p"), ("cG\r\n Fu", "pan"), ("cGE=cGFu", "papan"),
    ("cGFu!*cGFu", "panpan"),
    ("c", ""), ("cGFuI", "pan"), ("", ""), ("====", ""),
  ])
  func readsBase64(written: String, text: String) {
    #expect(
      String(decoding: TransferEncoding.base64.decoded(Array(written.utf8)[...]), as: UTF8.self) == text
    )
  }

  @Test(
    arguments: [
      ("text/plain; charset=\"UTF-8\"; format=flowed", "charset", "UTF-8"),
      ("TEXT/HTML;Charset=utf-8", "charset", "utf-8"),
      ("multipart/mixed; boundary=\"a;b=\\\"c\"", "boundary", "a;b=\"c"),
      ("text/plain (a; charset=x); charset=y", "charset", "y"),
      ("a/b; name*=UTF-8'es'pa%C3%B1", "name", "pañ"),
      ("a/b; name*0=\"uno\"; name*1=\"dos\"", "name", "unodos"),
      ("a/b; name*1*=%C3%B1; name*0*=UTF-8''pa", "name", "pañ"),
      ("a/b; charset=x; charset=y", "charset", "x"),
      ("a/b; ; =; charset", "charset", nil), ("", "charset", nil), ("a/b; name*2=x", "name", ""),
    ] as [(String, String, String?)]
  )
  func readsParameters(field: String, name: String, value: String?) {
    #expect(FieldParameters(field)[name] == value)
  }

  @Test(
    arguments: [
      ("uno \ndos\ntres", ["unodos", "tres"], true), ("uno \ndos\ntres", ["uno dos", "tres"], false),
      ("uno  \r\ndos", ["uno dos"], true), (" From x\n  y", ["From x", " y"], true),
      ("> uno \n> dos\ntres", ["unodos", "tres"], true),
      ("> uno \ntres", ["uno", "tres"], true), ("-- \nRosa", ["-- ", "Rosa"], true), ("uno ", ["uno"], true),
      ("", [""], true),
    ] as [(String, [String], Bool)]
  )
  func joinsFlowedLines(text: String, lines: [String], deletesSpace: Bool) {
    #expect(FlowedText.lines(text, deletesSpace: deletesSpace) == lines)
  }

  @Test(
    arguments: [
      ("Rosa <rosa@pan.example>", "rosa@pan.example"), ("ROSA@pan.example", "rosa@pan.example"),
      ("rosa@pan.example (Rosa)", "rosa@pan.example"),
      ("\"Puig, Rosa <x@y.example>\" <rosa@pan.example>", "rosa@pan.example"),
      ("(<x@y.example>) <rosa@pan.example>", "rosa@pan.example"), ("<rosa@pan.example>", "rosa@pan.example"),
      // Several addresses are nobody's.
      ("<a@b.example>, <c@d.example>", nil), ("<a@b.example> <c@d.example>", nil),
      ("a@b.example, c@d.example", nil),
      ("<a@b.example> c@d.example", nil), ("<a@b.example", nil), ("", ""),
    ] as [(String, String?)]
  )
  func findsTheAddress(field: String, address: String?) {
    #expect(StructuredText.address(in: field) == address)
  }

  @Test(arguments: ["iso-8859-15", "ISO-8859-1", "UTF-8", nil])
  func readsCharsets(name: String?) throws {
    let text = try #require(MailCharset(name: name)).text([0xA4])
    let expected: String? =
      switch name {
      case "iso-8859-15": "€"
      case "UTF-8": nil
      default: "¤"
      }
    #expect(text == expected)
    #expect(MailCharset(name: "utf-7") == nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["=?UTF-8?Q?x?= ", "=?", "(", "\"", "=?UTF-8?Q?", "\\(", "<", ";a=b", "=3", "= "]
  )
  func readsHostileTextInItsLength(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    _ = FlowedText.lines(text.replacing(piece, with: "a \n"), deletesSpace: true)
    _ = EncodedWords.decoded(Array(text.utf8))
    _ = FieldParameters(text)
    _ = StructuredText.address(in: text)
    _ = TransferEncoding.quotedPrintable.decoded(Array(text.utf8)[...])
  }
}
