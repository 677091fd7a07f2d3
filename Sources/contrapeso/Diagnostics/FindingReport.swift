import Foundation
import ReputationModel

/// Writes the findings of a run to the standard error, the errors last, where they are seen.
struct FindingReport {
  /// The site's folder, from which the quoted lines are read.
  let site: String

  /// So many findings of one severity are written; a person reads no more, and `--report` has them all.
  private static let most = 100

  /// Writes `findings` and how many there are.
  func write(_ findings: [Finding]) {
    let printer = FindingPrinter(lines: { lines(of: $0) }, usesColour: Console.usesColour)
    for severity in Finding.Severity.allCases {
      let some = findings.filter { $0.severity == severity }
      for finding in some.prefix(FindingReport.most) { Console.report(printer.text(for: finding)) }
      if some.count > FindingReport.most {
        Console.report(
          "… and \(some.count - FindingReport.most) more of severity \(severity.rawValue); see --report.\n"
        )
      }
    }
    let errors = findings.count { $0.severity == .error }
    if errors > 0 { Console.report("\(errors) error\(errors == 1 ? "" : "s").\n") }
  }

  /// The lines of a small text file of the site; `nil` for data files, which may be huge, and for what is not text.
  private func lines(of file: String) -> [Substring]? {
    guard [".md", ".yml", ".yaml", ".mustache"].contains(where: file.hasSuffix) else { return nil }
    let url = URL(fileURLWithPath: site).appendingPathComponent(file)
    guard let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize, size < 1 << 20,
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return nil }
    return text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }
}
