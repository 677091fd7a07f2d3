import ReputationAnalysis

extension ReportText {
  /// How many answers of the ledger keep to each of the six principles.
  func principles() -> ReportTable {
    var table = ReportTable("The six principles")
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
}
