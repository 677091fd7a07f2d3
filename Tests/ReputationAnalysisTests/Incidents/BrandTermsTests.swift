import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct BrandTermsTests {
  private func told(
    _ terms: [String],
    _ kind: Incident.Kind = .impersonation,
    _ change: (inout MentionMatch) -> Void = { _ in }
  ) -> [String?] {
    var configuration = Sample.configuration
    configuration.brand.terms = ["La Espiga"]
    configuration.brand.sameAs = ["https://plaza.example/@laespiga"]
    var incident = Sample.incident("false-account")
    incident.kind = kind
    incident.matches.terms = terms
    change(&incident.matches)
    return BrandTerms(configuration).findings(of: [incident]).map(\.found)
  }

  @Test func warnsOfTheBrandsOwnName() {
    #expect(told(["laespiga_"]) == ["laespiga_, as in laespiga"], "signs part no two words")
    #expect(told(["la espiga", "espiga"]).count == 2)
    #expect(told(["laespiga-regalos.example", "IBAN", "espigas"]).isEmpty)
    #expect(told(["la espiga"], .rumour).count == 1)
  }

  @Test func letsOtherIncidentsMeanAllOfASourceOrOfATime() {
    let bounded: [(inout MentionMatch) -> Void] = [
      { $0.sources = ["plaza"] }, { ($0.from, $0.to) = (Sample.hour(1), Sample.hour(2)) },
    ]
    for change in bounded {
      #expect(told(["la espiga"], .reviewBomb, change).isEmpty)
      #expect(told(["la espiga"], .impersonation, change).count == 1)
    }
    #expect(told(["la espiga"], .reviewBomb) { $0.from = Sample.hour(1) }.count == 1)
  }
}
