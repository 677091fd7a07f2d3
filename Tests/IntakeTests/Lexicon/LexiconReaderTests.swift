import ReputationModel
import Testing

@testable import Intake

@Suite struct LexiconReaderTests {
  private func read(_ text: String, path: String = "content/lexicon/es.txt") -> Reading<String> {
    LexiconReader.read(Array(text.utf8), path: path)
  }

  @Test func foldsWordsAsTextsAre() {
    let reading = read(
      "# remark\n\n-2.5: Recalentado año* pa_d'oli\n   col·legi\nnegators: ningú\nintensifiers 1.4: ben\n"
    )
    #expect(reading.findings.isEmpty)
    #expect(
      reading.value == """
        -2.5: recalentado ano* pa_d_oli
        -2.5: collegi
        negators: ningu
        intensifiers 1.4: ben
        """
    )
  }

  @Test(arguments: [
    ("nada", 1, "lexicon.line"), ("-9: malo", 1, "lexicon.line"), ("0: malo", 1, "lexicon.line"),
    ("nan: malo", 1, "lexicon.line"), ("+2: rico\nintensifiers: muy", 2, "lexicon.line"),
    ("intensifiers inf: muy", 1, "lexicon.line"), ("  malo", 1, "lexicon.line"),
    (": malo", 1, "lexicon.line"),
    ("+2: rico\n\n-2: ¡malo!", 3, "lexicon.word"), ("-2: *", 1, "lexicon.word"),
    ("-2: _a", 1, "lexicon.word"),
    ("-2: хлеб", 1, "lexicon.word"), ("", 1, "lexicon.empty-file"),
  ])
  func tellsWhereItIsWrong(text: String, line: Int, rule: String) {
    let findings = read(text).findings
    #expect(findings.map(\.rule) == [rule])
    #expect(findings.first?.location?.line == line)
    #expect(findings.first?.severity == .error)
  }

  @Test func oneMistakeDoesNotHideTheOthers() {
    #expect(
      read("-9: a\nrico\n+1: ok ¿no?").findings.map(\.rule) == [
        "lexicon.line", "lexicon.line", "lexicon.word",
      ]
    )
    #expect(read("-9: a\nrico\n+1: ok ¿no?").value == "1.0: ok")
  }

  @Test func isOfOneLanguage() {
    #expect(read("+1: gut", path: "content/lexicon/de.txt").findings.map(\.rule) == ["lexicon.language"])
    #expect(LexiconReader.language(of: "content/lexicon/ca.txt").rawValue == "ca")
  }

  @Test func isUTF8() {
    let reading = LexiconReader.read([0x2B, 0x31, 0x3A, 0x20, 0xFF], path: "content/lexicon/es.txt")
    #expect(reading.findings.map(\.rule) == ["lexicon.not-utf-8"])
  }
}
