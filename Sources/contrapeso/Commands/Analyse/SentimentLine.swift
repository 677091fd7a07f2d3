import Foundation
import ReputationAnalysis
import ReputationModel

/// An estimate of sentiment as a line of the result.
enum SentimentLine {
  /// `{line, label, score, words}` and the language that was counted in.
  static func json(_ estimate: SentimentEstimate, line: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("line")
      json.written(String(line))
      json.name("label")
      json.string(estimate.label.name)
      json.name("score")
      json.written(estimate.score.map { number($0) } ?? "null")
      json.name("language")
      if let language = estimate.language { json.string(language.rawValue) } else { json.written("null") }
      json.name("words")
      json.array(of: estimate.words.map(\.text))
    }
    json.endLine()
    return json.bytes
  }

  /// The estimate for people: the class, the score, and what each word added.
  static func words(for estimate: SentimentEstimate) -> String {
    guard let score = estimate.score else {
      return estimate.language.map { "unknown (no words of a language with a lexicon: \($0))" }
        ?? "unknown (no language could be told)"
    }
    let words = estimate.words.map { "“\($0.text.visible)” \(signed($0.weight))" }
    let reason = words.isEmpty ? "no word that counts" : words.joined(separator: ", ")
    return "\(estimate.label.name) \(number(score)): \(reason)"
  }

  private static func signed(_ weight: Float) -> String { String(format: "%+.1f", weight) }

  private static func number(_ score: Float) -> String { String(format: "%.3f", score) }
}
