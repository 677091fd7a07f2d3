public import ReputationModel
import SiteChecking

/// What came of a check.
public struct CheckOutcome: Sendable {
  let words: AuditWords
  /// Everything there is to say, in the order of the places.
  public internal(set) var findings: [CheckedFinding] = []
  /// Every published article, in the order of the files.
  public internal(set) var articles: [CheckedArticle] = []
  /// The files of all articles and pages, as far as the site could be read.
  var content: Set<String> = []
  /// How many findings the baseline accepts.
  public private(set) var accepted = 0
  /// How many findings of the baseline are no more.
  public private(set) var mended = 0

  init(words: AuditWords, findings: [CheckedFinding] = []) {
    self.words = words
    self.findings = findings
  }

  /// How many findings have that severity.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.finding.severity == severity }
  }

  /// Leaves out what the baseline accepts.
  public mutating func apply(_ baseline: Baseline) {
    let (rest, accepted, mended) = baseline.rest(of: findings)
    (findings, self.accepted, self.mended) = (rest, accepted, mended)
  }

  /// Leaves out what is said of other files, and returns those of the names that are no article's or page's.
  public mutating func keep(files: [String]) -> [String] {
    let paths = files.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
    guard !paths.isEmpty else { return [] }
    let known = content.union(findings.compactMap { $0.finding.location?.file })
    let unknown = zip(files, paths).filter { !known.contains($1) }.map(\.0)
    let names = Set(paths)
    findings = findings.filter { names.contains($0.finding.location?.file ?? "") }
    articles = articles.filter { names.contains($0.file) }
    return unknown
  }

  /// The baseline that accepts everything there is to say.
  public var baseline: Baseline { Baseline(accepting: findings) }
}
