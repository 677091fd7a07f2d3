import ReputationModel
import Testing

@testable import Intake

@Suite struct WrittenValuesTests {
  @Test(
    arguments: [
      ("0", 0), ("-0.42", -0.42), ("1e3", 1000), ("12345678901234567168", 12_345_678_901_234_567_168),
      ("4,5", 4.5), ("4.5", 4.5), ("1.234", 1.234), ("1,234", 1.234), ("1.234,5", 1234.5),
      ("1,234.5", 1234.5),
      ("1.234.567", 1_234_567), ("1,234,567", 1_234_567), ("", nil), ("-", nil), ("1.", nil), (".5", 0.5),
      ("1..2", nil),
      ("1,2,3", nil), ("1.23.456", nil), ("1,234.5,6", nil), ("0x10", nil), ("nan", nil), ("inf", nil),
      ("1e999", nil), ("five", nil),
      ("1 2", nil), ("--1", nil),
    ] as [(String, Double?)]
  )
  func readsNumbers(text: String, number: Double?) {
    #expect(Array(text.utf8).withUnsafeBytes { WrittenNumber.value($0, isWhole: false) } == number)
  }

  @Test(arguments: [
    ("1.234", 1234), ("1,234", 1234), ("12.345", 12_345), ("1234", 1234), ("1.5", 1.5), ("0.125", 0.125),
    ("1.234.567", 1_234_567), ("1,234.00", 1234), ("1.234,00", 1234),
  ])
  func readsThousandsWhereAWholeNumberIsWanted(text: String, number: Double) {
    #expect(Array(text.utf8).withUnsafeBytes { WrittenNumber.value($0, isWhole: true) } == number)
  }

  static func time(_ text: String, _ order: MentionTime.Order? = nil) -> Result<
    MentionTime, MentionTime.Failure
  > {
    Array(text.utf8).withUnsafeBytes { bytes in
      Result { () throws(MentionTime.Failure) in try MentionTime(bytes, order: order) }
    }
  }

  @Test(arguments: [
    ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"), ("2026-03-01t09:30:00z", "2026-03-01T09:30:00Z"),
    ("2026-03-01 09:30:00+01:00", "2026-03-01T08:30:00Z"),
    ("2026-03-01T09:30:00.123456-0330", "2026-03-01T13:00:00Z"),
    ("2026-03-01T09:30+01", "2026-03-01T08:30:00Z"), ("2024-03-15 10:30:00 +00:00", "2024-03-15T10:30:00Z"),
    ("2022-03-17 22:52:21 UTC", "2022-03-17T22:52:21Z"), ("20240615T170000Z", "2024-06-15T17:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"), ("2026/03/01 09:30:00 GMT", "2026-03-01T09:30:00Z"),
    ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"), ("2026-02-28T24:00:00Z", "2026-03-01T00:00:00Z"),
    ("2026-03-01 9:30 p. m. +01:00", "2026-03-01T20:30:00Z"),
  ])
  func readsMoments(text: String, moment: String) throws {
    guard case .moment(let found) = try Self.time(text).get() else { throw MentionTime.Failure.form }
    #expect(found.description == moment)
  }

  @Test(
    arguments: [
      ("2026-03-01", nil, "2026-03-01", 0), ("2026-03-01 9:30", nil, "2026-03-01", 34_200),
      ("2026-03-01T09:30:15", nil, "2026-03-01", 34_215), ("1/3/2026", .dayFirst, "2026-03-01", 0),
      ("1/3/2026", .monthFirst, "2026-01-03", 0), ("1.3.2026 10:00", nil, "2026-03-01", 36_000),
      ("3/1/2026, 12:05 AM", .monthFirst, "2026-03-01", 300),
      ("3/1/2026 12:05 pm", .monthFirst, "2026-03-01", 43_500),
      ("1/3/26", .dayFirst, "2026-03-01", 0), ("03-13-99 10:00", .monthFirst, "1999-03-13", 36_000),
      ("1.3.26", nil, "2026-03-01", 0),
      ("1.3.2026. 10:00", nil, "2026-03-01", 36_000), ("2026-02-28 24:00", nil, "2026-03-01", 0),
      ("2026-03-01 9:30 a. m.", nil, "2026-03-01", 34_200),
      ("2026-03-01 9:30 p.m.", nil, "2026-03-01", 77_400),
      ("2026-03-01 9:30\u{202F}PM", nil, "2026-03-01", 77_400),
      ("2026-03-01 9:30\u{A0}p.\u{A0}m.", nil, "2026-03-01", 77_400),
      ("2026-03-01 09h30", nil, "2026-03-01", 34_200), ("2026-03-01 9:30 h", nil, "2026-03-01", 34_200),
    ] as [(String, MentionTime.Order?, String, Int)]
  )
  func readsClocks(text: String, order: MentionTime.Order?, day: String, second: Int) throws {
    guard case .clock(let found, let secondOfDay) = try Self.time(text, order).get() else {
      throw MentionTime.Failure.form
    }
    #expect(found.description == day)
    #expect(secondOfDay == second)
  }

  @Test(
    arguments: [
      ("", .form), ("today", .form), ("2026", .form), ("2026-3-1", .form), ("2026-03-01T", .form),
      ("2026-03-01T09", .form),
      ("2026-03-01T09:30:00X", .form), ("2026-03-01T09:30:00+1", .form), ("2026-03-01T09:30:00.Z", .form),
      ("2026-03/01 10:00", .form), ("1/3/26 10:00", .order), ("1/3/126", .form), ("1772353800", .form),
      ("2026-03-01T09:30:00Z tail", .form),
      ("2026-02-30", .noSuchTime), ("2025-02-29T10:00:00Z", .noSuchTime), ("2026-13-01", .noSuchTime),
      ("2026-00-10", .noSuchTime), ("2026-03-01T24:00:01Z", .noSuchTime), ("2026-03-01T25:00", .noSuchTime),
      ("2026-03-01T10:60:00Z", .noSuchTime),
      ("2026-03-01T10:00:61Z", .noSuchTime), ("2026-03-01T10:00:00+24:00", .noSuchTime),
      ("31.02.2026", .noSuchTime),
      ("2026-03-01 13:00 PM", .noSuchTime), ("01/03/2026", .order),
    ] as [(String, MentionTime.Failure)]
  )
  func refusesOtherTimes(text: String, failure: MentionTime.Failure) {
    #expect(Self.time(text) == .failure(failure))
  }

  @Test(
    arguments: [
      ("positive", .score(1)), ("NEGATIVO", .score(-1)), ("neutre", .score(0)), ("négatif", .score(-1)),
      ("-0.5", .score(-0.5)),
      ("0,5", .score(0.5)), ("1", .score(1)), ("unknown", .unknown), ("2", nil), ("-1.01", nil),
      ("good", nil), ("", nil),
      ("POSITIVE", .score(1)), ("V_NEG", .score(-1)), ("V_POS", .score(1)), ("Not Rated", .unknown),
      ("Muy negativo", .score(-1)), ("Molt positiu", .score(1)), ("très négatif", .score(-1)),
      ("Sin clasificar", .unknown), ("MIXED", .score(0)), ("5", nil), ("100", nil),
    ] as [(String, WrittenSentiment.Reading?)]
  )
  func readsSentiment(text: String, reading: WrittenSentiment.Reading?) {
    #expect(Array(text.utf8).withUnsafeBytes { WrittenSentiment.reading($0) } == reading)
  }

  @Test(
    arguments: [
      ("es", .code("es")), ("es-ES", .code("es-es")), ("pt_BR", .code("pt-br")), ("Español", .code("es")),
      ("Català", .code("ca")),
      ("und", .unknown), ("zh-Hant-TW", .code("zh-hant-tw")), ("e", nil), ("klingonian", nil),
      ("es-", .code("es")), ("12", nil), ("es es es es es-toolongsubtag", nil),
    ] as [(String, WrittenLanguage.Reading?)]
  )
  func readsLanguages(text: String, reading: WrittenLanguage.Reading?) {
    #expect(Array(text.utf8).withUnsafeBytes { WrittenLanguage.reading($0) } == reading)
  }

  @Test(arguments: [
    ("a<b>b</b>c", "abc"), ("a &amp; b", "a & b"), ("&amp;lt;", "&lt;"), ("1 &lt; 2", "1 < 2"),
    ("&#x1F956;", "🥖"),
    ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&nbsp;a\n\n b&nbsp;", "a b"),
    ("&unknown; & &;", "&unknown; & &;"),
    ("<a href=\"x>y\">z", "z"), ("a<b", "a"), ("", ""), ("&ntilde;", "ñ"),
  ])
  func reducesMarkupToText(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test(
    arguments: [
      ("publsihed", "published"), ("Fecha", "published"), ("author.nmae", "author.name"),
      ("sentimnt", "sentiment"), ("zzzzzz", nil),
    ] as [(String, String?)]
  )
  func proposesTheNearestField(written: String, field: String?) {
    #expect(MentionField.nearest(to: written)?.name == field)
  }
}
