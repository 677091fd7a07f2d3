import Foundation
import ReputationAnalysis
import ReputationModel

/// An estimate of sentiment as a line of the result.
enum SentimentLine {
  /// Appends `{line, label, score, words}` and the language that was counted in.
  static func append(_ estimate: SentimentEstimate, line: Int, to output: inout [UInt8]) {
    output += #"{"line":\#(line),"label":"\#(estimate.label.name)","score":"#.utf8
    output += (estimate.score.map { number($0) } ?? "null").utf8
    output += #","language":"#.utf8
    if let language = estimate.language {
      JSONText.append(language.rawValue, to: &output)
    } else {
      output += "null".utf8
    }
    output += #","words":["#.utf8
    for (index, word) in estimate.words.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      JSONText.append(word.text, to: &output)
    }
    output += "]}\n".utf8
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
