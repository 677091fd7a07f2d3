import ReputationAnalysis
import ReputationModel
import SiteChecking
import SitePublishing
import SiteRendering

/// The audit of a site: everything a build would say of it, and every rule over its pages as they would be published.
///
/// Nothing is written.
public struct SiteCheck: Sendable {
  private let options: BuildOptions
  private let language: String?

  /// A check of the site that `options` name, told in that language; in the site's own without one.
  public init(options: BuildOptions, language: String?) {
    self.options = options
    self.language = language
  }

  /// Checks the site.
  public func run() async -> CheckOutcome {
    let analysed: AnalysedSite
    do throws(AnalysedSite.Refusal) {
      analysed = try await AnalysedSite(options: options)
    } catch {
      let words = words(nil)
      return CheckOutcome(words: words, findings: error.findings.map { CheckedFinding($0, words) })
    }
    let words = words(analysed.site)
    let before = PublishedPages(output: options.outputPath)
    let sink = AuditSink(before: before)
    let rendering = SiteRenderingRun(analysed, options: options)
    let rendered = await rendering.run(into: sink)
    let told = (analysed.findings + rendered.findings).withoutRepetitions
    var findings = told.map { CheckedFinding($0, words) }
    var outcome = CheckOutcome(words: words)
    outcome.content = Set(
      analysed.site.articles.map(\.location.file) + analysed.site.pages.map(\.location.file)
    )
    let indexNow = rendered.digests.isEmpty ? nil : IndexNowSite(analysed.site.configuration)
    if let audit = audit(sink.result, before, indexNow, rendered.digests) {
      findings += audit.remarks.map { CheckedFinding($0, words) }
      outcome.articles = audit.articles
    }
    outcome.findings = findings.sortedWithoutRepetitions
    return outcome
  }

  /// What the rules say, and what each article is worth.
  private func audit(
    _ gathered: AuditSink.Gathered,
    _ before: PublishedPages?,
    _ indexNow: IndexNowSite?,
    _ digests: [String: String]
  ) -> (remarks: [Remark], articles: [CheckedArticle])? {
    guard let preparation = gathered.preparation else { return nil }
    let site = preparation.site
    let siteAudit = SiteAudit(
      records: gathered.reports.map(\.record),
      root: site.root,
      addresses: preparation.addresses,
      files: gathered.files,
      indexNow: indexNow.map { rules($0, digests, keyFile: preparation.keyFile) }
    )
    var remarks =
      gathered.reports.flatMap(\.remarks) + siteAudit.remarks + preparation.inspection.remarksOnKeyphrases
      + MissingTranslations.remarks(site.translationGroups, languages: site.languages)
    if let before {
      remarks += LostPages.remarks(
        before.paths(),
        // Of what was withdrawn hosts say that it is gone: nobody is to find it.
        planned: Set(site.plan.pages.map(\.file.description) + site.plan.withdrawnFiles),
        views: site.viewPaths + site.publicViewPaths,
        facts: before.facts
      )
    }
    let articles = gathered.reports.compactMap(CheckedArticle.init).sorted { $0.file < $1.file }
    return (remarks, articles)
  }

  /// What the next build would leave to be told to search engines.
  private func rules(_ site: IndexNowSite, _ digests: [String: String], keyFile: [UInt8]?) -> IndexNowRules {
    let previous = try? KeptFiles.read(.indexNow, beside: options.outputPath)
    let state = IndexNowState(site, pages: digests, previous: previous)
    return IndexNowRules(
      requests: state.batch.requests(),
      announced: state.announced,
      key: site.key,
      keyFile: keyFile
    )
  }

  private func words(_ site: LoadedSite?) -> AuditWords {
    let files = TemplateFiles(own: site?.templates ?? [:])
    let code = LanguageCode(rawValue: language ?? site?.configuration.site.language.rawValue ?? "en")
    var findings: [Finding] = []
    let strings = StringsLibrary(
      files: files,
      folder: StringsLibrary.ofAudit,
      languages: [code],
      findings: &findings
    )
    return AuditWords(strings[code])
  }
}

extension RuleExplanation {
  /// What a rule means, in that language; `nil` where the auditor has no such rule.
  public init?(of name: String, language: String) {
    let rule = AuditRule.allCases.first { rule in
      rule.rawValue == name.uppercased() || rule.buildRules.contains(name.lowercased())
    }
    guard let rule else { return nil }
    let code = LanguageCode(rawValue: language)
    var findings: [Finding] = []
    let strings = StringsLibrary(
      files: TemplateFiles(),
      folder: StringsLibrary.ofAudit,
      languages: [code],
      findings: &findings
    )
    self.init(rule, AuditWords(strings[code]))
  }
}
