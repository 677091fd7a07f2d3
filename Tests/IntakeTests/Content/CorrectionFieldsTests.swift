import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct CorrectionFieldsTests {
  private func read(_ lines: String) -> Reading<Article> {
    let text = "title: a\ndescription: b\n" + lines
    return ArticleReader(configuration: fixtureConfiguration())
      .read(document(text), path: "content/articles/a.md")
  }

  @Test func readsWhatWasCorrected() throws {
    let reading = read(
      """
      date: 2026-03-01 09:00
      updated: 2026-03-05 10:00
      corrections:
        - {at: 2026-03-02 10:00, text: Son 312., was: Más de 300.}
        - {at: 2026-03-05 10:00, text: Otra.}
      """
    )
    expectNoDifference(reading.findings, [])
    let article = try #require(reading.value)
    let corrections = article.corrections
    #expect(corrections.map(\.text) == ["Son 312.", "Otra."])
    #expect(corrections.map(\.was) == ["Más de 300.", nil])
    #expect((0...1).map { article.places.location(of: "corrections.at", item: $0).line } == [7, 8])
  }

  @Test func countsAsTheLastChangeWhereNoneIsWritten() throws {
    let article = try #require(
      read("date: 2026-03-01\ncorrections: [{at: 2026-03-04, text: c}, {at: 2026-03-02, text: d}]").value
    )
    #expect(article.updated == article.corrections[0].moment)
  }

  @Test(arguments: [
    // On the day of the publication, or of the last change, where either is a day alone.
    "date: 2026-03-01\nupdated: 2026-03-02\ncorrections: [{at: 2026-03-02 18:00, text: c}]",
    "date: 2026-03-01 10:00\ncorrections: [{at: 2026-03-01, text: c}]",
    "date: 2026-03-01 10:00\nupdated: 2026-03-01 12:00\ncorrections: [{at: 2026-03-01 12:00, text: c}]",
  ])
  func takesADayAsWhole(_ lines: String) {
    expectNoDifference(read(lines).findings.map(\.line), [])
  }

  @Test(arguments: [
    (
      "date: 2026-03-01 10:00\ncorrections: [{at: 2026-03-01 09:59, text: c}]",
      "5:20 error front-matter.correction-before-publication"
    ),
    (
      "date: 2026-03-02\ncorrections: [{at: 2026-03-01, text: c}]",
      "5:20 error front-matter.correction-before-publication"
    ),
    (
      "date: 2026-03-01\nupdated: 2026-03-03 10:00\ncorrections: [{at: 2026-03-03 10:01, text: c}]",
      "6:20 error front-matter.correction-after-update"
    ),
    (
      "date: 2026-03-01\nupdated: 2026-03-03\ncorrections: [{at: 2026-03-04, text: c}]",
      "6:20 error front-matter.correction-after-update"
    ),
    ("date: 2026-03-01\ncorrections: [{at: 2026-03-04}]", "5:15 error front-matter.missing-key"),
    ("date: 2026-03-01\ncorrections: [{text: c}]", "5:15 error front-matter.missing-key"),
    ("date: 2026-03-01\ncorrections: c", "5:14 error front-matter.wrong-kind"),
    (
      "date: 2026-03-01\ncorrections: [{at: 2026-03-04, text: c, whas: d}]",
      "5:41 error front-matter.unknown-key"
    ),
  ])
  func findsMistakes(lines: String, finding: String) {
    expectNoDifference(read(lines).findings.map(\.line), ["content/articles/a.md:\(finding)"])
  }
}
