import ContrapesoKit
import Intake
import ReputationModel

/// What an import did, in lines for a person.
struct ImportSummary {
  let report: ImportReport
  let isDryRun: Bool

  /// Each file, the first changes of a dry run, and the sum.
  var lines: [String] {
    var lines = report.files.flatMap(lines(of:))
    if isDryRun {
      lines += changes("+", report.firstAdded, of: report.added, "new")
      lines += changes("~", report.firstCompleted, of: report.completed, "completed")
    }
    let would = isDryRun ? "would be " : ""
    let change =
      report.added + report.completed == 0
      ? "nothing \(isDryRun ? "would change" : "changed")"
      : "\(report.added) \(noun(report.added, "mention")) \(would)added, \(report.completed) \(would)completed"
    lines.append(
      "\(report.target.visible): \(change); \(report.mentions) \(noun(report.mentions, "mention")) in all"
    )
    return lines
  }

  private func lines(of file: ImportReport.File) -> [String] {
    let outcome = file.outcome
    let rows =
      "\(outcome.rows) \(noun(outcome.rows, "row")): \(file.new) new, \(file.completing) completed, "
      + "\(file.known) already known, \(outcome.refusedCount) refused"
    var details: [String] = []
    if let first = outcome.firstPublished, let last = outcome.lastPublished {
      details.append("\(report.zone.day(of: first)) to \(report.zone.day(of: last))")
    }
    if outcome.rows > 0 { details.append(outcome.encoding.rawValue) }
    if !outcome.mappedColumns.isEmpty {
      let columns = outcome.mappedColumns.sorted { $0.key < $1.key }.map { "\($0) = \($1.visible)" }
      details.append("columns \(columns.joined(separator: ", "))")
    }
    if !outcome.ignoredColumns.isEmpty {
      details.append("ignored \(outcome.ignoredColumns.map(\.visible).joined(separator: ", "))")
    }
    let format = outcome.format?.rawValue ?? "nothing"
    return ["\(outcome.path.visible): \(format), \(rows)"]
      + (details.isEmpty ? [] : ["  \(details.joined(separator: "; "))"])
  }

  private func changes(_ sign: String, _ lines: [ImportReport.Line], of count: Int, _ word: String)
    -> [String]
  {
    let shown = lines.map { "  \(sign) \($0.id.visible)  \($0.day)  \($0.words.visible)" }
    return shown + (count > lines.count ? ["  \(sign) … and \(count - lines.count) more \(word)"] : [])
  }

  private func noun(_ count: Int, _ word: String) -> String { count == 1 ? word : "\(word)s" }
}
