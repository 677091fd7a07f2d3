import ContrapesoKit
import ReputationAnalysis
import ReputationModel

/// The verdicts on a reply, for people and for programs.
enum ReplyTable {
  /// `{principles: [{number, verdict, words}]}`.
  static func json(_ judgement: ReplyJudgement) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("principles")
      json.array { json in for finding in judgement.findings { append(finding, to: &json) } }
    }
    json.endLine()
    return json.bytes
  }

  private static func append(_ finding: ReplyJudgement.Finding, to json: inout JSONWriter) {
    json.object { json in
      json.name("number")
      json.written(String(finding.principle.rawValue))
      json.name("verdict")
      json.string(finding.verdict.rawValue)
      json.name("words")
      json.array(of: finding.words)
    }
  }

  /// A line for each principle.
  static func text(_ judgement: ReplyJudgement) -> String {
    judgement.findings.map { finding in
      let words = finding.words.map { "“\($0.visible)”" }.joined(separator: ", ")
      return "\(finding.principle.rawValue)  \(padded(finding.principle.title, to: 30))"
        + "\(padded(finding.verdict.title, to: 15)) \(words)".trimmingEnd + "\n"
    }.joined() + "read as: an answer to \(judgement.occasion.words), in \(judgement.language)\n"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

extension ReplyJudgement.Occasion {
  /// What is answered, as the last words of a sentence.
  fileprivate var words: String {
    switch self {
    case .complaint: "a complaint"
    case .praise: "praise"
    case .question: "a question"
    case .falsehood: "something false, which it denies"
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
