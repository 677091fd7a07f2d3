import ReputationModel
import SeededNumbers

/// What a team made of the news: incidents spread evenly over its time, and answers.
extension NewsCorpus {
  /// So many incidents of ten days, one after another begun, each with five words and two phrases of two words.
  func incidents(_ number: Int) -> [Incident] {
    (0..<number).map { place in
      var random = SeededNumbers(seed: UInt64(place) &+ 0x1DE57)
      let begin = Timestamp(
        seconds: NewsCorpus.end - NewsCorpus.span + NewsCorpus.span * Int64(place) / Int64(max(1, number))
      )
      var incident = Incident(
        location: SourceLocation(file: "content/incidents/i\(place).md"),
        id: "i\(place)",
        title: "Incident \(place)",
        kind: .press,
        severity: Incident.Severity.allCases[place % 4],
        state: place > number - 6 ? .active : .closed,
        body: MarkdownBody(text: "", firstLine: 1)
      )
      incident.clocks[.firstSignal] = begin
      incident.clocks[.detected] = begin.advanced(bySeconds: 3600)
      incident.clocks[.firstResponse] = begin.advanced(bySeconds: 7200)
      if !incident.state.isOpen {
        incident.clocks[.stable] = begin.advanced(bySeconds: 5 * 86_400)
        incident.clocks[.resolved] = begin.advanced(bySeconds: 7 * 86_400)
      }
      incident.matches.from = begin
      incident.matches.to = begin.advanced(bySeconds: 10 * 86_400)
      incident.matches.terms =
        (0..<5).map { _ in rareWord(&random) }
        + (0..<2).map { _ in "\(rareWord(&random)) \(rareWord(&random))" }
      return incident
    }
  }

  /// An answer to one mention in so many, an hour after it; none for 0.
  func ledger(oneIn share: Int) -> [LedgerEntry] {
    guard share > 0 else { return [] }
    return stride(from: 0, to: count, by: share).enumerated().map { line, number in
      LedgerEntry(
        mention: "m\(number)",
        at: published(number).advanced(bySeconds: 3600),
        by: "press",
        action: .answer,
        text: NewsCorpus.replies[line % NewsCorpus.replies.count],
        location: SourceLocation(file: "content/ledger/benchmark.jsonl", line: line + 1)
      )
    }
  }

  /// One of the nine in ten words that are rare.
  private func rareWord(_ random: inout SeededNumbers) -> String {
    words[words.count / 10 + Int(random.next() % UInt64(max(1, words.count * 9 / 10)))]
  }

  private static let replies = [
    "Gracias por avisarnos. Ayer retiramos el lote 217 y hoy lo analiza un laboratorio.",
    "Lamentamos el error: el rótulo decía otra cosa. Desde el lunes lo revisan dos personas.",
    "No es cierto que cerremos: abrimos cada día de 7 a 20 horas, también en agosto.",
    "Thank you for telling us. We checked the invoice of 3 May and returned 12 euros today.",
  ]
}
