import ReputationModel
import SiteRendering

/// The words of every language in which something of a site is written, and what is wrong with them.
///
/// To read them costs more than many a site: whoever needs them hands them on.
struct SiteStrings: Sendable {
  let library: StringsLibrary
  let findings: [Finding]

  init(of site: LoadedSite) {
    let views = [site.configuration.views.dashboard, site.configuration.views.status]
    var findings: [Finding] = []
    library = StringsLibrary(
      files: TemplateFiles(own: site.templates),
      languages: site.configuration.site.languages + views.compactMap { $0?.language },
      findings: &findings
    )
    self.findings = findings
  }
}
