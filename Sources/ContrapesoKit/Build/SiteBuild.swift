import Intake
import ReputationAnalysis
public import ReputationModel
import SitePublishing
import SiteRendering

/// A build from the site's folder to the published site: load, analyse, plan, render, publish.
///
/// Findings are collected to the end. While one of them is an error nothing is published, and the site that was there
/// before stays as it was.
public struct SiteBuild: Sendable {
  /// What came of a build.
  public struct Outcome: Sendable {
    /// Everything there is to say, in order.
    public let findings: [Finding]
    /// What was published; `nil` where nothing was.
    public let summary: Summary?
    /// The states of affairs that `--fail-on` may name.
    public let alerts: Set<BuildAlert>
    let files: [BuildReport.File]

    /// The report for programs.
    public func report(seconds: Double) -> BuildReport {
      BuildReport(
        files: files,
        findings: findings.map(BuildReport.Entry.init),
        pages: summary?.pages ?? 0,
        seconds: seconds
      )
    }
  }

  /// What was published.
  public struct Summary: Sendable {
    /// How many pages the site has.
    public let pages: Int
    /// How many files were written anew.
    public let written: Int
    /// How many files are those of the build before.
    public let unchanged: Int
    /// Where the site is.
    public let output: String
    /// What a person should know of how it may be shown.
    public let remarks: [String]
  }

  private let options: BuildOptions

  /// A build as asked for.
  public init(options: BuildOptions) { self.options = options }

  /// Builds the site.
  public func run() async -> Outcome {
    let analysed: AnalysedSite
    do throws(AnalysedSite.Refusal) {
      analysed = try await AnalysedSite(options: options)
    } catch {
      return Outcome(findings: error.findings, summary: nil, alerts: [], files: [])
    }
    let (site, reputation) = (analysed.site, analysed.reputation)
    var findings = analysed.findings
    let rendering = SiteRenderingRun(analysed, options: options)
    let summary = await publish(rendering, findings: &findings)
    return Outcome(
      findings: findings.withoutRepetitions.sorted(),
      summary: summary,
      alerts: Set(BuildAlert.allCases.filter { $0.isRaised(by: reputation) }),
      files: site.outcomes.map(BuildReport.File.init) + site.rankingOutcomes.map(BuildReport.File.init)
    )
  }

  /// Renders into a stage beside the output, and puts it in the site's place if no finding is an error.
  private func publish(_ rendering: SiteRenderingRun, findings: inout [Finding]) async -> Summary? {
    let output = options.outputPath
    let session: PublishingSession
    do throws(PublishingError) {
      session = try PublishingSession.open(output: output, sources: options.sources)
    } catch {
      findings.append(error.finding)
      return nil
    }
    let rendered = await rendering.run(into: session)
    findings += rendered.findings
    guard !findings.hasErrors else {
      session.discard()
      return nil
    }
    options.progress(.publishing)
    do throws(PublishingError) {
      var kept = [
        KeptFile(.nginx, bytes: HostRedirects.nginx(rendered.moved)),
        KeptFile(.apache, bytes: HostRedirects.apache(rendered.moved)),
      ]
      var waiting = 0
      if let site = IndexNowSite(rendering.site.configuration), !rendered.digests.isEmpty {
        let state = IndexNowState(site, pages: rendered.digests, previous: session.kept(.indexNow))
        kept.append(KeptFile(.indexNow, bytes: state.json))
        waiting = state.batch.entries.count
      }
      let published = try session.commit(keeping: kept)
      findings += published.findings
      return Summary(
        pages: rendered.pages,
        written: published.written,
        unchanged: published.unchanged,
        output: output,
        remarks: rendering.remarks + SiteBuild.remark(waiting: waiting)
      )
    } catch {
      findings.append(error.finding)
      return nil
    }
  }
}

extension SiteBuild {
  /// What a person should know of pages that search engines have not been told of.
  private static func remark(waiting: Int) -> [String] {
    guard waiting > 0 else { return [] }
    let pages = waiting == 1 ? "1 page has" : "\(waiting) pages have"
    return [
      "\(pages) changed since search engines were told: contrapeso indexnow, once the site is deployed."
    ]
  }
}

extension [Finding] {
  /// These findings but for the clash of two addresses where the files' equal slugs, which cause it, are told already, and
  /// for pages in a language of which the reading of the file told.
  var withoutRepetitions: [Finding] {
    func files(_ isCause: (Finding) -> Bool) -> Set<String> {
      Set(filter(isCause).compactMap { $0.location?.file })
    }
    let slugs = files { $0.rule == "content.duplicate-slug" && $0.severity == .error }
    let languages = files { $0.rule.hasSuffix(".language-not-configured") }
    return filter { finding in
      guard let file = finding.location?.file else { return true }
      return switch finding.rule {
      case "plan.same-address": !slugs.contains(file)
      case "plan.unknown-language": !languages.contains(file)
      default: true
      }
    }
  }
}
