import ReputationAnalysis
import ReputationModel

extension ReportText {
  /// How many answers of the ledger keep to each of the six principles.
  func principles() -> ReportTable {
    var table = ReportTable("The six principles, in answers of the ledger")
    let answers = reputation.answers
    guard !answers.answers.isEmpty || answers.unjudged > 0 else { return table }
    for share in answers.shares {
      table.add(
        "\(share.principle.rawValue) \(share.principle.title)",
        share.rate.map(ReportNumbers.percent),
        share.rate == nil
          ? "\(ReportNumbers.count(share.applicable, "answer")) it applies to, too few for a figure"
          : "\(ReportNumbers.count(share.met)) of the \(ReportNumbers.count(share.applicable)) it applies to"
      )
    }
    if answers.unjudged > 0 {
      table.add("not judged", ReportNumbers.count(answers.unjudged), "no text, or another language")
    }
    return table
  }

  /// So many answers that lack something are listed.
  private static let mostLacking = 10

  /// The answers that show the least of the principles, with what they lack and the words that decided.
  func lackingAnswers() -> ReportTable {
    var table = ReportTable("Answers that show the least of them, of the ledger and of exports")
    // The same words stand here once; how often they were given is told below.
    var told: Set<String> = []
    let all = reputation.lackingAnswers(limit: .max).filter { told.insert($0.text).inserted }
    for answer in all.prefix(ReportText.mostLacking) {
      let findings = answer.judgement.findings
      let lacking = findings.filter { $0.verdict == .notMet }
      let applicable = findings.count { $0.verdict != .doesNotApply }
      table.add(
        reputation.store.identifier(at: answer.mention),
        "\(applicable - lacking.count) of \(applicable)",
        "“\(answer.text.excerpt)”"
      )
      let reasons = lacking.map { finding in
        finding.principle.title
          + (finding.words.isEmpty
            ? finding.principle == .answer ? " (no word of the matter)" : ""
            : " (\(finding.words.prefix(ReportText.mostWords).map { "“\($0)”" }.joined(separator: ", ")))")
      }
      let occasion = "as an answer to \(answer.judgement.occasion.words)"
      table.add("", "", "lacks, \(occasion): \(reasons.joined(separator: "; "))")
    }
    let more = all.count - ReportText.mostLacking
    if more > 0 { table.add("", "", "and \(ReportNumbers.count(more)) more") }
    return table
  }

  /// So many answers that were given again and again are listed, each with so many mentions.
  private static let (mostRepeated, mostAnswered) = (5, 5)

  /// The answers that were given to several mentions in the same words.
  func repeatedAnswers() -> ReportTable {
    var table = ReportTable("Answers given again and again")
    let all = reputation.repeatedAnswers()
    for answer in all.prefix(ReportText.mostRepeated) {
      let identifiers = answer.mentions.prefix(ReportText.mostAnswered).map {
        reputation.store.identifier(at: $0)
      }
      let more = answer.mentions.count - identifiers.count
      table.add(
        "the same answer",
        "\(ReportNumbers.count(answer.mentions.count)) times",
        "“\(answer.text.excerpt)”, \(ReportNumbers.count(answer.complaints)) times to what may be a complaint"
      )
      table.add(
        "",
        "",
        identifiers.joined(separator: ", ") + (more > 0 ? " and \(ReportNumbers.count(more)) more" : "")
      )
    }
    let more = all.count - ReportText.mostRepeated
    if more > 0 { table.add("", "", "and \(ReportNumbers.count(more)) more such answers") }
    return table
  }

  /// So many words that decided are told.
  private static let mostWords = 3
}
