import Testing

@testable import SiteChecking

@Suite struct ArticleScoreTests {
  private func score(_ parts: [(AuditRule, Int)]) -> ArticleScore {
    ArticleScore(parts: parts.map { Assessment(rule: $0.0, score: $0.1) })
  }

  @Test(arguments: [
    ([(AuditRule.title, 9), (.textLength, 9)], 100), ([(.title, 9), (.textLength, 3)], 67),
    ([(.title, 3), (.keyphraseDensity, -50)], 0),
  ])
  func sumsUpForSearch(_ parts: [(AuditRule, Int)], expected: Int) {
    #expect(score(parts).search == expected)
  }

  @Test(arguments: [
    ([(AuditRule.reading, 9), (.sentences, 9)], 90), ([(.reading, 3), (.sentences, 6)], 60),
    ([(.reading, 3), (.sentences, 3), (.passive, 6)], 30), ([(.sentences, 3)], 60),
    ([(.sentences, 3), (.paragraphs, 6)], 30), ([(.sentences, 6)], 90),
  ])
  func sumsUpForReading(_ parts: [(AuditRule, Int)], expected: Int) {
    #expect(score(parts).reading == expected)
  }

  @Test func saysNothingWithoutParts() {
    #expect(score([]).search == nil)
    #expect(score([]).reading == nil)
  }
}
