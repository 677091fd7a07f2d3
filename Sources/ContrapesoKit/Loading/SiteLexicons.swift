import ReputationAnalysis
public import ReputationModel

/// The words that a site adds to the lexicons of sentiment and the names it knows, read without anything else of the site.
public struct SiteLexicons: Sendable {
  /// The lines of each language.
  public let additions: [LanguageCode: String]
  /// What the brand and its competitors are called; nothing in a folder without a configuration.
  public let names: [String]
  /// What is wrong with the lines.
  public let findings: [Finding]

  /// Reads them below `content/lexicon` of a folder, which need not be a site.
  public init(site: String) async {
    let folder: SiteFolder
    do throws(LoadingRefusal) {
      folder = try SiteFolder(path: site)
    } catch {
      (additions, names, findings) = ([:], [], [error.finding])
      return
    }
    // No moment matters here.
    let options = BuildOptions(site: site, clock: Timestamp(seconds: 0), workers: 1)
    var loader = SiteLoader(folder: folder, options: options)
    additions = await loader.readLexicons()
    // What is wrong with the configuration is a matter of the site, which the texts need not be of.
    names = folder.readConfiguration().value?.brand.everyName ?? []
    findings = loader.findings.sorted()
  }
}
