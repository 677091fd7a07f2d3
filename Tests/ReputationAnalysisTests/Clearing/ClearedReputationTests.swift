import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ClearedReputationTests {
  @Test(arguments: [
    (Clearance.public, ["p"]), (.stakeholders, ["p", "s"]), (.team, ["p", "s", "t"]),
  ])
  func anIncidentIsForThoseOfItsClearance(_ clearance: Clearance, _ visible: [String]) {
    let incidents = [
      Sample.incident("t", .team), Sample.incident("s", .stakeholders), Sample.incident("p", .public),
    ]
    #expect(Sample.cleared(clearance, incidents: incidents).incidents.map(\.id).sorted() == visible)
  }

  @Test(arguments: [
    (Clearance.public, ["a", "d"]), (.stakeholders, ["a", "b", "d"]), (.team, ["a", "b", "c", "d"]),
  ])
  func anUpdateIsForThoseOfItsClearance(_ clearance: Clearance, _ visible: [String]) {
    let incident = Sample.incident("i", .public) {
      $0.updates = [
        Sample.update("a", at: 2), Sample.update("b", at: 3, .stakeholders), Sample.update("c", at: 4, .team),
        Sample.update("d", at: 5, .public),
      ]
    }
    let updates = Sample.cleared(clearance, incidents: [incident]).incidents.first?.updates ?? []
    #expect(updates.map(\.text) == visible)
  }

  @Test func anUpdateIsNeverMoreOpenThanItsIncident() {
    let incident = Sample.incident("i", .stakeholders) { $0.updates = [Sample.update("a", at: 2, .public)] }
    #expect(Sample.cleared(.public, incidents: [incident]).incidents.isEmpty)
    #expect(Sample.cleared(.stakeholders, incidents: [incident]).incidents.first?.updates.count == 1)
  }

  @Test func identifiersOfUpdatesDoNotTellWhatIsLeftOut() {
    let incident = Sample.incident("i", .public) {
      $0.updates = [
        Sample.update("a", at: 2, .team), Sample.update("b", at: 3), Sample.update("c", at: 3),
        Sample.update("d", at: 4),
      ]
    }
    let identifiers = Sample.cleared(.public, incidents: [incident]).incidents.first?.updates.map(\.id)
    #expect(
      identifiers == ["update-20260302T030000Z", "update-20260302T030000Z-2", "update-20260302T040000Z"]
    )
  }

  @Test func aCorrectionStrikesWhatItCorrects() {
    let incident = Sample.incident("i", .public) {
      $0.updates = [Sample.update("seven", at: 2), Sample.update("six", at: 5, corrects: 2)]
    }
    let updates = Sample.cleared(.public, incidents: [incident]).incidents.first?.updates ?? []
    #expect(updates.map(\.isCorrected) == [true, false])
    #expect(updates.map(\.text) == ["seven", "six"])
    #expect(updates.last?.corrects == updates.first?.id)
  }

  @Test func aCorrectionThatMayNotBeReadStrikesNothing() {
    let incident = Sample.incident("i", .public) {
      $0.updates = [Sample.update("seven", at: 2), Sample.update("six", at: 5, .team, corrects: 2)]
    }
    #expect(
      Sample.cleared(.public, incidents: [incident]).incidents.first?.updates.map(\.isCorrected) == [false]
    )
  }

  @Test func thePublicIsNotToldWhoAnswersAndHowTheTeamNoticed() {
    let incident = Sample.incident("i", .public) {
      $0.owner = "Ana"
      $0.lessons = ["l"]
      $0.actions = [CorrectiveAction(what: "w", owner: "Ana", evidence: "e")]
    }
    let outer = Sample.cleared(.public, incidents: [incident]).incidents.first
    #expect(outer?.owner == nil)
    #expect(outer?.lessons == [])
    #expect(outer?.actions.first?.owner == nil)
    #expect(outer?.actions.first?.evidence == nil)
    #expect(outer?.clocks.known.map(\.name) == [.declared])
    let inner = Sample.cleared(.stakeholders, incidents: [incident]).incidents.first
    #expect(inner?.owner == "Ana")
    #expect(inner?.lessons == ["l"])
    #expect(inner?.actions.first?.evidence == "e")
    #expect(inner?.clocks.known.map(\.name) == [.firstSignal, .declared])
  }

  @Test func whatDoesDamageIsNoLinkAndTheDashboardIsNotTold() {
    var reply = Sample.update("a", at: 2)
    reply.source = "https://foro.example/t/1"
    var inner = Sample.update("b", at: 3)
    inner.source = "/dashboard/incidents/i/"
    var full = Sample.update("c", at: 4)
    full.source = "https://sitio.example/dashboard"
    var article = Sample.update("d", at: 5)
    article.source = "/dashboards/"
    let incident = Sample.incident("i", .public) {
      $0.damaging = ["https://foro.example/"]
      $0.updates = [reply, inner, full, article]
    }
    let place = SourceLocation(file: "contrapeso.yml")
    let updates = Sample.cleared(.stakeholders, incidents: [incident]) {
      $0.views.dashboard = View(path: "/dashboard/", clearance: .team, protection: .host, location: place)
    }.incidents.first?.updates
    #expect(updates?.map { $0.source?.mayBeLink } == [false, nil, nil, true])
  }

  @Test(arguments: [
    ("/dashboard/", false), ("/dashboard", false), ("/Dashboard?a", false), ("/./dashboard/i/", false),
    ("/articles/../dashboard/", false), ("/%64ashboard/", false), ("//sitio.example/dashboard/", false),
    ("../../../dashboard/", false), ("HTTPS://SITIO.EXAMPLE/dashboard", false),
    ("http://sitio.example/dashboard/", false), ("https://sitio.example:443//dashboard/", false),
    ("https:/dashboard/", false), ("\\dashboard", false), ("https://a@sitio.example/dashboard", false),
    ("/dashboards/", true), ("/articles/dashboard/", true), ("https://a.example/dashboard/", true),
    ("dashboard/", true), ("mailto:a@sitio.example", true), ("#dashboard", true),
  ])
  func noWayOfWritingALinkLeadsToTheDashboard(_ link: String, mayLink: Bool) {
    func place(_ path: String, _ clearance: Clearance) -> View {
      View(
        path: path,
        clearance: clearance,
        protection: .host,
        location: SourceLocation(file: "contrapeso.yml")
      )
    }
    let reputation = Sample.cleared(.public) {
      $0.views.dashboard = place("/dashboard/", .team)
      $0.views.status = place("/status/", .public)
    }
    #expect(reputation.mayLink(to: link) == mayLink)
  }

  @Test func anIncidentThatTheReaderMayNotSeeIsNotNamed() {
    let merged = Sample.incident("m", .public, state: .merged) { $0.mergedInto = "t" }
    let target = Sample.incident("t", .team)
    #expect(Sample.cleared(.public, incidents: [merged, target]).incidents.first?.mergedInto == nil)
    #expect(Sample.cleared(.team, incidents: [merged, target]).incidents.last?.mergedInto == "t")
  }

  /// What is told of incidents that readers of the status view of that clearance see.
  private func findings(_ clearance: Clearance?, _ incident: Incident) -> [Finding] {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "Sitio", url: "https://sitio.example", language: LanguageCode(rawValue: "es"))
    )
    let place = SourceLocation(file: "contrapeso.yml")
    configuration.views.status = clearance.map {
      View(path: "/status/", clearance: $0, protection: .host, location: place)
    }
    return Reputation(
      store: Sample.store([]),
      ledger: [],
      incidents: [incident],
      sources: [],
      configuration: configuration,
      now: Sample.hour(24)
    ).findings
  }

  @Test func tellsOfIncidentsWhoseBeginningTheirReadersCannotSee() throws {
    let late = Sample.incident("i", .public) {
      $0.clocks[.declared] = nil
      $0.updates = [Sample.update("a", at: 2, .stakeholders)]
      $0.places.note("clearance", line: 9, column: 12)
    }
    let finding = try #require(findings(.public, late).first)
    #expect(finding.rule == "incident.no-beginning" && finding.location?.line == 9)
    #expect(finding.expected?.contains("`declared`, `first-response`") == true && finding.fix != nil)
    // The others know when it was noticed, and who has no status view has no readers.
    #expect(findings(.stakeholders, late).isEmpty && findings(nil, late).isEmpty)
    #expect(findings(.public, Sample.incident("i", .team) { $0.clocks[.declared] = nil }).isEmpty)
    #expect(findings(.public, Sample.incident("i", .public) { $0.updates = late.updates }).isEmpty)
  }
}
