import ReputationModel
import Testing

@testable import ReputationAnalysis

@Suite struct ReputationTests {
  private func reputation(_ mentions: [Mention], now: Int = 48) -> Reputation {
    Reputation(
      store: Sample.store(mentions),
      ledger: [],
      incidents: [Sample.incident("calm", state: .closed), Sample.incident("bad", severity: .critical)],
      sources: [],
      configuration: SiteConfiguration(
        site: SiteIdentity(name: "S", url: "https://s.example", language: LanguageCode(rawValue: "en"))
      ),
      now: Sample.hour(now)
    )
  }

  @Test func knowsNothingWithoutMentions() {
    let nothing = reputation([])
    #expect(nothing.dataThrough == nil)
    #expect(nothing.current == nil)
    #expect(nothing.previous == nil)
    #expect(nothing.daily.days.isEmpty)
  }

  @Test func comparesOnlyWithAPeriodTheDataReach() {
    #expect(reputation([Sample.mention("a", at: 1)]).previous == nil)
    let long = reputation([Sample.mention("a", at: -60 * 24), Sample.mention("b", at: 1)])
    #expect(long.previous?.counts.total == 0)
    #expect(long.current?.counts.total == 1)
  }

  @Test func putsOpenIncidentsFirst() {
    #expect(reputation([]).incidents.map(\.incident.id) == ["bad", "calm"])
  }
}
