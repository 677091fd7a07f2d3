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

  /// Forty an hour from nine to five, and one an hour else, for 35 days; the clocks are put forward on the 29th.
  @Test func countsTheHoursThatAreWritten() {
    let lines = (0..<35 * 24).compactMap { hour -> String? in
      let (day, clock) = (hour / 24, hour % 24)
      guard (day, clock) != (28, 2) else { return nil }
      let offset = (day, clock) < (28, 2) ? "+01:00" : "+02:00"
      let date = day < 31 ? "2026-03-\(day < 9 ? "0" : "")\(day + 1)" : "2026-04-0\(day - 30)"
      let time = "\(clock < 10 ? "0" : "")\(clock):00:00"
      return "\(date)T\(time)\(offset),\((9..<17).contains(clock) ? 40 : 1)"
    }
    func late(_ lines: [String]) -> Int {
      let text = "timestamp,value\n" + lines.joined(separator: "\n")
      return SpikeAnalysis(Array(text.utf8), file: "s.csv").explanations.count { $0.at > "2026-03-28T20" }
    }
    #expect(late(lines) == 0)
    // In another zone's hours work begins an hour early from then on.
    let other = lines.compactMap { line -> String? in
      guard line.contains("+02:00") else { return line }
      guard let hour = Int(line.dropFirst(11).prefix(2)), hour > 0 else { return nil }
      let early = "\(hour <= 10 ? "0" : "")\(hour - 1)"
      return line.prefix(11) + early + line.dropFirst(13).prefix(6) + "+01:00" + line.dropFirst(25)
    }
    #expect(late(other) > 0)
  }

  @Test func saysHowManyBucketsWereJudged() {
    let analysis = SpikeAnalysis(Array(series.utf8), file: "s.csv")
    #expect((analysis.buckets, analysis.judged) == (72, 48))
    let short = series.split(separator: "\n").prefix(20).joined(separator: "\n")
    #expect(SpikeAnalysis(Array(short.utf8), file: "s.csv").judged == 0)
  }

  @Test func givesNoAlarmsOfAFileWithMistakes() throws {
    let analysis = SpikeAnalysis(Array((series + "2026-03-09,-1\n").utf8), file: "s.csv")
    #expect(analysis.findings.map(\.rule) == ["series.value"])
    #expect(analysis.explanations.isEmpty)
    #expect(try JSONDocument(try analysis.json())["alarms"]?.items.isEmpty == true)
  }
}
