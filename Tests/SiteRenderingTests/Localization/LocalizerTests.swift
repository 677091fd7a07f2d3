import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct LocalizerTests {
  private func localizer(_ language: String) throws -> Localizer {
    var findings: [Finding] = []
    let code = LanguageCode(rawValue: language)
    let strings = StringsLibrary(files: TemplateFiles(), languages: [code], findings: &findings)[code]
    #expect(findings.isEmpty)
    return Localizer(strings: strings, timeZone: try #require(SiteTimeZone(identifier: "Europe/Madrid")))
  }

  @Test(arguments: [
    ("es", "16 de marzo de 2026", "16 mar 2026", "marzo de 2026"),
    ("ca", "16 de març de 2026", "16 març 2026", "març de 2026"),
    ("en", "16 March 2026", "16 Mar 2026", "March 2026"),
  ])
  func datesDays(_ language: String, long: String, short: String, month: String) throws {
    let localizer = try localizer(language)
    let day = try #require(CalendarDay(year: 2026, month: 3, day: 16))
    #expect(localizer.date(day) == long)
    #expect(localizer.shortDate(day) == short)
    #expect(localizer.month(year: 2026, month: 3) == month)
  }

  @Test func elidesTheCatalanPreposition() throws {
    let day = try #require(CalendarDay(year: 2026, month: 10, day: 1))
    #expect(try localizer("ca").date(day) == "1 d’octubre de 2026")
  }

  @Test(arguments: [
    ("es", "29 de marzo de 2026, 01:30 (UTC+1)", "29 de marzo de 2026, 03:30 (UTC+2)"),
    ("en", "29 March 2026, 01:30 (UTC+1)", "29 March 2026, 03:30 (UTC+2)"),
  ])
  func tellsTheTimeOfTheZone(_ language: String, before: String, after: String) throws {
    let localizer = try localizer(language)
    #expect(localizer.dateTime(Timestamp(seconds: 1_774_744_200)) == before)
    #expect(localizer.dateTime(Timestamp(seconds: 1_774_747_800)) == after)
    #expect(localizer.machine(Timestamp(seconds: 1_774_747_800)) == "2026-03-29T03:30:00+02:00")
  }

  @Test(arguments: [
    ("es", "1.234", "−12", "1.234,5", "12,5\u{A0}%"), ("ca", "1.234", "−12", "1.234,5", "12,5\u{A0}%"),
    ("en", "1,234", "−12", "1,234.5", "12.5%"),
  ])
  func writesNumbers(_ language: String, thousand: String, negative: String, decimal: String, share: String)
    throws
  {
    let localizer = try localizer(language)
    #expect(localizer.number(1234) == thousand)
    #expect(localizer.number(-12) == negative)
    #expect(localizer.number(1234.45, fractionDigits: 1) == decimal)
    #expect(localizer.percent(0.125, fractionDigits: 1) == share)
  }

  @Test func showsThatAShareIsNeitherAllNorNone() throws {
    let localizer = try localizer("es")
    let written = [1, 0.999, 0.9996, 0.5, 0.001, 0].map { localizer.percent($0) }
    #expect(written == ["100", "99,9", "99,96", "50", "0,1", "0"].map { "\($0)\u{A0}%" })
    #expect(localizer.percents([[1 / 3, 1 / 3], [1 / 3]]) == [["34\u{A0}%", "33\u{A0}%"], ["33\u{A0}%"]])
  }

  @Test(arguments: [
    ("es", "+1 punto", "−1 punto", "+2 puntos", "0 puntos"),
    ("ca", "+1 punt", "−1 punt", "+2 punts", "0 punts"),
    ("en", "+1 point", "−1 point", "+2 points", "0 points"),
  ])
  func namesOnePoint(_ language: String, more: String, less: String, two: String, none: String) throws {
    let localizer = try localizer(language)
    #expect([1.4, -0.5, 1.5, 0.4].map(localizer.points) == [more, less, two, none])
  }

  @Test func groupsAndRounds() throws {
    let localizer = try localizer("es")
    #expect(localizer.number(1_234_567) == "1.234.567")
    #expect(localizer.number(999) == "999")
    #expect(localizer.number(Int.min) == "−9.223.372.036.854.775.808")
    #expect(localizer.number(0.05, fractionDigits: 1) == "0,1")
    #expect(localizer.number(-0.04, fractionDigits: 1) == "0,0")
    #expect(localizer.number(2.005, fractionDigits: 0) == "2")
    #expect(localizer.number(Double.nan, fractionDigits: 1) == "s.\u{A0}d.")
    #expect(localizer.number(1e300, fractionDigits: 1) == "s.\u{A0}d.")
  }

  @Test func signsChanges() throws {
    let localizer = try localizer("es")
    #expect(localizer.signed(12) == "+12")
    #expect(localizer.signed(-3) == "−3")
    #expect(localizer.signed(0) == "0")
    #expect(localizer.signed(0.04, fractionDigits: 1) == "0,0")
    #expect(localizer.signedPercent(0.125) == "+13\u{A0}%")
    #expect(localizer.signedPercent(-0.5) == "−50\u{A0}%")
  }

  @Test(arguments: [
    (45, "45 s"), (60, "1 min"), (3599, "59 min"), (8100, "2 h 15 min"), (7200, "2 h"), (273_600, "3 d 4 h"),
    (-90, "−1 min"),
  ])
  func measuresTime(_ seconds: Int64, text: String) throws {
    #expect(try localizer("es").duration(seconds).replacing("\u{A0}", with: " ") == text)
  }
}
