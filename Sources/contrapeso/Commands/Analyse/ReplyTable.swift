import ReputationAnalysis
import ReputationModel

/// The verdicts on a reply, for people and for programs.
enum ReplyTable {
  /// `{principles: [{number, verdict, words}]}`.
  static func json(_ judgement: ReplyJudgement) -> [UInt8] {
    var output = Array(#"{"principles":["#.utf8)
    for (index, finding) in judgement.findings.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += #"{"number":\#(finding.principle.rawValue),"verdict":"#.utf8
      JSONText.append(finding.verdict.rawValue, to: &output)
      output += #","words":["#.utf8
      for (index, word) in finding.words.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSONText.append(word, to: &output)
      }
      output += "]}".utf8
    }
    return output + "]}\n".utf8
  }

  /// A line for each principle.
  static func text(_ judgement: ReplyJudgement) -> String {
    judgement.findings.map { finding in
      let words = finding.words.map { "“\($0.visible)”" }.joined(separator: ", ")
      return "\(finding.principle.rawValue)  \(padded(finding.principle.title, to: 30))"
        + "\(padded(finding.verdict.title, to: 15)) \(words)".trimmingEnd + "\n"
    }.joined() + "language: \(judgement.language)\n"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

extension Principle {
  fileprivate var title: String {
    switch self {
    case .evidence: "facts and evidence"
    case .answer: "does not refuse to answer"
    case .neutralTone: "neutral tone"
    case .thanks: "thanks"
    case .honesty: "honesty: owns the complaint"
    case .improvement: "wish to improve"
    }
  }
}

extension ReplyJudgement.Verdict {
  fileprivate var title: String {
    switch self {
    case .met: "met"
    case .notMet: "not met"
    case .doesNotApply: "does not apply"
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
