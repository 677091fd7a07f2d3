import ReputationAnalysis
import ReputationModel
import SiteChecking
import SiteRendering

/// Puts together what rankings, the site's own links and the audit say of the articles that are for a tracked query.
struct PushDownSurvey: Sendable {
  let site: LoadedSite
  let reputation: Reputation
  let publicSite: PublicSite
  let workers: Int
  /// The language in which the audit's remarks are written.
  let language: LanguageCode

  /// So many remarks of the audit are told of an article.
  private static let mostRemarks = 3

  /// Every tracked query with what to do about it.
  func pushDowns() async -> [PushDown] {
    let plan = PushDownPlan(reputation, articles: site.articles)
    let files = plan.articles.map(\.location.file)
    var facts = publicSite.linkSurvey(of: Set(files))
    // An audit of texts that face nothing would be work for nobody.
    let facing = plan.facing
    for (file, appraisal) in await appraisals(of: files.filter(facing.contains)) {
      facts[file]?.appraisal = appraisal
    }
    return plan.pushDowns(facts)
  }

  private func appraisals(of files: [String]) async -> [(String, ArticleFacts.Appraisal)] {
    let places = files.compactMap { file in publicSite.place(ofFile: file).map { (file, $0) } }
    guard !places.isEmpty else { return [] }
    let inspection = PageInspection(
      site: publicSite,
      addresses: SiteAddresses(
        pages: publicSite.plan.pages,
        files: [],
        views: publicSite.viewPaths,
        publicViews: publicSite.publicViewPaths
      )
    )
    let words = auditWords
    let parts = await ConcurrentWork.run(count: places.count, workers: workers, grain: 1) {
      [(String, ArticleFacts.Appraisal)]()
    } body: { index, found in
      let (file, place) = places[index]
      let page = publicSite.plan.pages[place]
      // A page that cannot be rendered is told of by the build; here it is one of which nothing is known.
      guard let rendered = try? publicSite.render(page) else { return }
      let report = inspection.report(place, rendered, page, source: publicSite.source(of: page))
      if let appraisal = PushDownSurvey.appraisal(report, words) { found.append((file, appraisal)) }
    }
    return parts.flatMap { $0 }
  }

  private static func appraisal(_ report: PageInspection.Report, _ words: AuditWords)
    -> ArticleFacts.Appraisal?
  {
    guard let score = report.score else { return nil }
    let points = Dictionary(score.parts.map { ($0.rule, $0.score) }, uniquingKeysWith: min)
    let worst = report.remarks.filter { $0.severity != .note }.sorted { left, right in
      let (one, other) = (rank(left, points), rank(right, points))
      return one != other ? one < other : (left.rule, left.location) < (right.rule, right.location)
    }
    var known = Set<AuditRule>()
    return ArticleFacts.Appraisal(
      search: score.search,
      reading: score.reading,
      remarks: worst.filter { known.insert($0.rule).inserted }.prefix(mostRemarks).map { remark in
        let finding = words.finding(remark)
        return ArticleFacts.Remark(rule: finding.rule, message: finding.message, fix: finding.fix)
      }
    )
  }

  /// Errors first, then what costs most points.
  private static func rank(_ remark: Remark, _ points: [AuditRule: Int]) -> Int {
    (remark.severity == .error ? -1000 : 0) + (points[remark.rule] ?? Assessment.most)
  }

  private var auditWords: AuditWords {
    var findings: [Finding] = []
    let strings = StringsLibrary(
      files: TemplateFiles(own: site.templates),
      folder: StringsLibrary.ofAudit,
      languages: [language],
      findings: &findings
    )
    return AuditWords(strings[language])
  }
}
