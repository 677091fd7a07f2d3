import Foundation
import Intake
import ReputationModel
import Testing

@testable import ContrapesoKit

/// Feeds hold twenty entries: imported day after day, none may be lost and none doubled.
@Suite struct DailyImportTests {
  /// The entries of an alert as Google writes them on a day: the same story has other `ct`, `cd` and `usg` each time,
  /// and another identifier in each alert.
  static func feed(alert: String, entries: Range<Int>, day: Int) -> String {
    let items = entries.reversed().map { number in
      let hour = String(format: "%02d", number % 24)
      let date = String(format: "2026-01-%02d", 1 + number / 24)
      let target = "https://diario\(number % 3).example/noticia/\(number)?utm_campaign=d\(day)"
      let encoded = target.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return """
        <entry><id>tag:google.com,2013:googlealerts/feed:\(alert)\(number)</id>
        <title type="html">Noticia &lt;b&gt;\(number)&lt;/b&gt; - Diario</title>
        <link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=\(encoded)&amp;ct=ga\(day)&amp;cd=c\(day)\(alert)&amp;usg=u\(day)"/>
        <published>\(date)T\(hour):00:00Z</published><updated>\(date)T\(hour):00:00Z</updated>
        <content type="html">Texto \(number)</content><author><name/></author></entry>
        """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:google.com,2005:reader/user/0/\(alert)</id>
      <title>Google Alert - \(alert)</title>\(items.joined())</feed>
      """
  }

  @Test func losesNoneAndDoublesNone() throws {
    let site = try TemporarySite.minimal()
    for day in 0..<30 {
      // Twenty entries, of which thirteen were there the day before; the second alert finds half of them too.
      try site.write(
        Data(Self.feed(alert: "espiga", entries: day * 7..<day * 7 + 20, day: day).utf8),
        to: "a.xml"
      )
      try site.write(
        Data(Self.feed(alert: "pan", entries: day * 7 + 10..<day * 7 + 30, day: day).utf8),
        to: "b.xml"
      )
      let now = TemporarySite.now.advanced(bySeconds: Int64(day) * 86_400)
      let report = try #require(site.importMentions("a.xml", "b.xml", now: now).report)
      #expect(report.added == (day == 0 ? 30 : 7), "day \(day)")
      let state = site.state()
      #expect(site.importMentions("b.xml", "a.xml", now: now).report?.added == 0)
      #expect(site.state() == state)
    }
    let texts = site.lines().compactMap { line in
      line.range(of: #""text":"Texto [0-9]+""#, options: .regularExpression).map { String(line[$0]) }
    }
    #expect(texts.count == 30 + 29 * 7 && Set(texts).count == texts.count)
    // Those of the first day were collected then.
    #expect(site.lines().filter { $0.contains(#""collected":"2026-03-10T08:00:00Z""#) }.count == 30)
  }

  /// Reviews in exports that overlap: some have identifiers, some addresses; a later export may know more.
  @Test(arguments: 0..<12)
  func isTheSameHoweverOftenItIsDone(_ seed: UInt64) throws {
    let site = try TemporarySite.minimal()
    var random = Numbers(state: seed)
    func row(_ number: Int, _ random: inout Numbers) -> String {
      var members = [
        "\"published\":\"2026-01-\(10 + number % 20)T00:00:00Z\"", "\"text\":\"Texto \(number)\"",
      ]
      switch number % 3 {
      case 0: members.append("\"id\":\"r-\(number)\"")
      case 1: members.append("\"url\":\"https://mapa.example/r/\(number)?utm_source=\(random.next(9))\"")
      // Comments under one page.
      default: members += ["\"url\":\"https://plaza.example/p\"", "\"author\":\"Autor \(number)\""]
      }
      if random.next(2) == 0 { members.append("\"reach\":\(1 + number)") }
      if random.next(2) == 0 { members.append("\"reply\":{\"text\":\"Gracias \(number)\"}") }
      if random.next(3) == 0 { members.append("\"tags\":[\"t\(random.next(3))\"]") }
      return "{\(members.joined(separator: ","))}\n"
    }
    for export in 0..<5 {
      let rows = (0..<20).map { _ in row(export * 5 + random.next(15), &random) }.joined()
      try site.write(Data(rows.utf8), to: "comentarios.jsonl")
      #expect(site.importMentions("comentarios.jsonl").report != nil)
      let (text, state) = (site.text(), site.state())
      let again = try #require(site.importMentions("comentarios.jsonl").report)
      #expect(again.added == 0 && again.completed == 0)
      #expect(site.text() == text && site.state() == state)
    }
    let texts = site.lines().compactMap { $0.components(separatedBy: "\"text\":\"").dropFirst().first }
    let numbers = texts.map { String($0.prefix { $0 != "\"" }) }
    #expect(Set(numbers).count == numbers.count)
  }

  struct Numbers {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(limit))
    }
  }
}
