import ContrapesoKit
import ReputationAnalysis
import ReputationModel

/// The verdicts on a reply, for people and for programs.
enum ReplyTable {
  /// `{occasion, language, principles: [{number, verdict, words, reason}]}`.
  static func json(_ judgement: ReplyJudgement) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.name("occasion")
      json.string(judgement.occasion.rawValue)
      json.name("language")
      json.string(judgement.language.rawValue)
      json.name("principles")
      json.array { json in
        for finding in judgement.findings { append(finding, of: judgement, to: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func append(
    _ finding: ReplyJudgement.Finding,
    of judgement: ReplyJudgement,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.name("number")
      json.written(String(finding.principle.rawValue))
      json.name("verdict")
      json.string(finding.verdict.rawValue)
      json.name("words")
      json.array(of: finding.words)
      json.name("reason")
      json.string(finding.reason(in: judgement))
    }
  }

  /// A line for each principle.
  static func text(_ judgement: ReplyJudgement) -> String {
    judgement.findings.map { finding in
      "\(finding.principle.rawValue)  \(padded(finding.principle.title, to: 30))"
        + "\(padded(finding.verdict.title, to: 15)) \(explanation(of: finding, in: judgement))".trimmingEnd
        + "\n"
    }.joined() + "read as: an answer to \(judgement.occasion.words), in \(judgement.language)\n"
  }

  /// The words that decided, and the reason, which words that speak for it are themselves.
  private static func explanation(
    of finding: ReplyJudgement.Finding,
    in judgement: ReplyJudgement
  ) -> String {
    let words = finding.words.map { "“\($0.visible)”" }.joined(separator: ", ")
    guard !words.isEmpty else { return finding.reason(in: judgement) }
    return finding.verdict == .met ? words : "\(words): \(finding.reason(in: judgement))"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
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
