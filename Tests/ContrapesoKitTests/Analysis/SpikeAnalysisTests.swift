import ReputationModel
import Testing

@testable import ContrapesoKit

@Suite struct SpikeAnalysisTests {
  private var series: String {
    "timestamp,value\n"
      + (0..<72).map { hour in
        "2026-03-0\(hour / 24 + 1)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00:00+01:00,\(hour == 50 ? 90 : 4)\n"
      }.joined()
  }

  @Test func writesAlarmsAsTheSeriesWritesTimes() throws {
    let analysis = SpikeAnalysis(Array(series.utf8), file: "s.csv")
    let document = try JSONDocument(try analysis.json())
    #expect(document["alarms"]?.items.count == 1)
    let json = String(decoding: try analysis.json(), as: UTF8.self)
    #expect(json.contains("\"at\" : \"2026-03-03T02:00:00+01:00\""))
    #expect(json.contains("\"value\" : 90"))
    #expect(json.contains("\"expected\" : 3.9"))
  }

  @Test func explainsItselfInWords() throws {
    let explanation = try #require(SpikeAnalysis(Array(series.utf8), file: "s.csv").explanations.first)
    #expect(explanation.value == "90")
    #expect(explanation.sentence.hasPrefix("the last 2 hours hold "))
    #expect(explanation.sentence.contains("(alarm from 4.2)"))
    #expect(explanation.sentence.hasSuffix("unusual since this bucket"))
  }

  @Test func givesNoAlarmsOfAFileWithMistakes() throws {
    let analysis = SpikeAnalysis(Array((series + "2026-03-09,-1\n").utf8), file: "s.csv")
    #expect(analysis.findings.map(\.rule) == ["series.value"])
    #expect(analysis.explanations.isEmpty)
    #expect(try JSONDocument(try analysis.json())["alarms"]?.items.isEmpty == true)
  }
}
