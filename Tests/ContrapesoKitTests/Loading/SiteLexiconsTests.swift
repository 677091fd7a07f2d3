import Foundation
import ReputationModel
import Testing

@testable import ContrapesoKit

/// The words of a site, read for `analyse sentiment`.
@Suite struct SiteLexiconsTests {
  @Test func readsTheWordsOfAFolderThatNeedBeNoSite() async throws {
    let site = try TemporarySite(files: [
      "content/lexicon/es.txt": "+3: recalentado\n", "content/lexicon/ca.txt": "-2: gomós\n",
    ])
    let lexicons = await SiteLexicons(site: site.folder.path)
    #expect(lexicons.additions[LanguageCode(rawValue: "es")] == "3.0: recalentado")
    #expect(lexicons.additions[LanguageCode(rawValue: "ca")] == "-2.0: gomos")
    #expect(lexicons.findings.isEmpty)
  }

  @Test func knowsTheNamesWhereThereIsAConfiguration() async throws {
    let site = try TemporarySite(files: [
      "contrapeso.yml": "brand:\n  terms: [Dental Somriu]\n  nonsense: 1\n"
    ])
    let lexicons = await SiteLexicons(site: site.folder.path)
    #expect(lexicons.names == ["Dental Somriu"])
    #expect(lexicons.findings.isEmpty)
  }

  @Test func saysWhatIsWrongAndWhere() async throws {
    let site = try TemporarySite(files: ["content/lexicon/es.txt": "mucho: recalentado\n"])
    let lexicons = await SiteLexicons(site: site.folder.path)
    #expect(lexicons.findings.map(\.rule) == ["lexicon.line"])
    #expect(lexicons.findings.first?.location?.line == 1)
    let missing = await SiteLexicons(site: site.folder.path + "/nowhere")
    #expect(missing.findings.map(\.rule) == ["site.unreadable"])
  }
}
