import ReputationModel
import Testing

@testable import ReputationAnalysis

struct ClearedReputationTests {
  private func cleared(
    _ clearance: Clearance,
    mentions: [Mention] = [],
    incidents: [Incident] = [],
    ledger: [LedgerEntry] = [],
    now: Timestamp = Sample.hour(24),
    _ change: (inout SiteConfiguration) -> Void = { _ in }
  ) -> ClearedReputation {
    ClearedReputation(
      reputation(mentions, incidents: incidents, ledger: ledger, now: now, change),
      for: clearance
    )
  }

  private func reputation(
    _ mentions: [Mention],
    incidents: [Incident] = [],
    ledger: [LedgerEntry] = [],
    now: Timestamp = Sample.hour(24),
    _ change: (inout SiteConfiguration) -> Void = { _ in }
  ) -> Reputation {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "Sitio", url: "https://sitio.example", language: LanguageCode(rawValue: "es"))
    )
    change(&configuration)
    let store = Sample.store(mentions)
    let sources = store.sources.map { name in
      SourceFigures(
        name: name,
        format: nil,
        mentions: 1,
        dataThrough: mentions.last { $0.source == name }?.published,
        staleAfter: 36 * 3600,
        now: now
      )
    }
    return Reputation(
      store: store,
      ledger: ledger,
      incidents: incidents,
      sources: sources,
      configuration: configuration,
      now: now
    )
  }

  private func incident(
    _ id: String,
    _ clearance: Clearance,
    state: Incident.State = .active,
    severity: Incident.Severity = .high,
    _ change: (inout Incident) -> Void = { _ in }
  ) -> Incident {
    var incident = Sample.incident(id, state: state, severity: severity)
    incident.clearance = clearance
    incident.clocks[.firstSignal] = Sample.hour(1)
    incident.clocks[.declared] = Sample.hour(2)
    change(&incident)
    return incident
  }

  private func update(
    _ text: String,
    at hours: Int,
    _ clearance: Clearance? = nil,
    corrects: Int? = nil
  ) -> IncidentUpdate {
    IncidentUpdate(
      at: Sample.hour(hours),
      kind: .statement,
      text: text,
      clearance: clearance,
      corrects: corrects.map(Sample.hour),
      location: SourceLocation(file: "content/incidents/a.md")
    )
  }

  @Test(arguments: [
    (Clearance.public, ["p"]), (.stakeholders, ["p", "s"]), (.team, ["p", "s", "t"]),
  ])
  func anIncidentIsForThoseOfItsClearance(_ clearance: Clearance, _ visible: [String]) {
    let incidents = [incident("t", .team), incident("s", .stakeholders), incident("p", .public)]
    #expect(cleared(clearance, incidents: incidents).incidents.map(\.id).sorted() == visible)
  }

  @Test(arguments: [
    (Clearance.public, ["a", "d"]), (.stakeholders, ["a", "b", "d"]), (.team, ["a", "b", "c", "d"]),
  ])
  func anUpdateIsForThoseOfItsClearance(_ clearance: Clearance, _ visible: [String]) {
    let incident = incident("i", .public) {
      $0.updates = [
        update("a", at: 2), update("b", at: 3, .stakeholders), update("c", at: 4, .team),
        update("d", at: 5, .public),
      ]
    }
    let updates = cleared(clearance, incidents: [incident]).incidents.first?.updates ?? []
    #expect(updates.map(\.text) == visible)
  }

  @Test func anUpdateIsNeverMoreOpenThanItsIncident() {
    let incident = incident("i", .stakeholders) { $0.updates = [update("a", at: 2, .public)] }
    #expect(cleared(.public, incidents: [incident]).incidents.isEmpty)
    #expect(cleared(.stakeholders, incidents: [incident]).incidents.first?.updates.count == 1)
  }

  @Test func identifiersOfUpdatesDoNotTellWhatIsLeftOut() {
    let incident = incident("i", .public) {
      $0.updates = [update("a", at: 2, .team), update("b", at: 3), update("c", at: 3), update("d", at: 4)]
    }
    let identifiers = cleared(.public, incidents: [incident]).incidents.first?.updates.map(\.id)
    #expect(
      identifiers == ["update-20260302T030000Z", "update-20260302T030000Z-2", "update-20260302T040000Z"]
    )
  }

  @Test func aCorrectionStrikesWhatItCorrects() {
    let incident = incident("i", .public) {
      $0.updates = [update("seven", at: 2), update("six", at: 5, corrects: 2)]
    }
    let updates = cleared(.public, incidents: [incident]).incidents.first?.updates ?? []
    #expect(updates.map(\.isCorrected) == [true, false])
    #expect(updates.map(\.text) == ["seven", "six"])
    #expect(updates.last?.corrects == updates.first?.id)
  }

  @Test func aCorrectionThatMayNotBeReadStrikesNothing() {
    let incident = incident("i", .public) {
      $0.updates = [update("seven", at: 2), update("six", at: 5, .team, corrects: 2)]
    }
    #expect(cleared(.public, incidents: [incident]).incidents.first?.updates.map(\.isCorrected) == [false])
  }

  @Test func thePublicIsNotToldWhoAnswersAndHowTheTeamNoticed() {
    let incident = incident("i", .public) {
      $0.owner = "Ana"
      $0.lessons = ["l"]
      $0.actions = [CorrectiveAction(what: "w", owner: "Ana", evidence: "e")]
    }
    let outer = cleared(.public, incidents: [incident]).incidents.first
    #expect(outer?.owner == nil)
    #expect(outer?.lessons == [])
    #expect(outer?.actions.first?.owner == nil)
    #expect(outer?.actions.first?.evidence == nil)
    #expect(outer?.clocks.known.map(\.name) == [.declared])
    let inner = cleared(.stakeholders, incidents: [incident]).incidents.first
    #expect(inner?.owner == "Ana")
    #expect(inner?.lessons == ["l"])
    #expect(inner?.actions.first?.evidence == "e")
    #expect(inner?.clocks.known.map(\.name) == [.firstSignal, .declared])
  }

  @Test func whatDoesDamageIsNoLinkAndTheDashboardIsNotTold() {
    var reply = update("a", at: 2)
    reply.source = "https://foro.example/t/1"
    var inner = update("b", at: 3)
    inner.source = "/dashboard/incidents/i/"
    var full = update("c", at: 4)
    full.source = "https://sitio.example/dashboard"
    var article = update("d", at: 5)
    article.source = "/dashboards/"
    let incident = incident("i", .public) {
      $0.damaging = ["https://foro.example/"]
      $0.updates = [reply, inner, full, article]
    }
    let place = SourceLocation(file: "contrapeso.yml")
    let updates = cleared(.stakeholders, incidents: [incident]) {
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
    let reputation = cleared(.public) {
      $0.views.dashboard = place("/dashboard/", .team)
      $0.views.status = place("/status/", .public)
    }
    #expect(reputation.mayLink(to: link) == mayLink)
  }

  @Test func anIncidentThatTheReaderMayNotSeeIsNotNamed() {
    let merged = incident("m", .public, state: .merged) { $0.mergedInto = "t" }
    let target = incident("t", .team)
    #expect(cleared(.public, incidents: [merged, target]).incidents.first?.mergedInto == nil)
    #expect(cleared(.team, incidents: [merged, target]).incidents.last?.mergedInto == "t")
  }

  private var complaint: Incident {
    incident("i", .public) {
      $0.matches.mentions = ["a", "b", "c"]
    }
  }

  private var complaints: [Mention] {
    [
      Sample.mention("a", at: 3, author: "rosa", sentiment: -1, reach: 10, text: "Llamad al 612345678"),
      Sample.mention("b", at: 4, author: "pep", sentiment: -1, text: "Pan"),
      Sample.mention("c", at: 5, author: "rosa", sentiment: -1, text: "Más pan"),
    ]
  }

  @Test func thePublicReadsNoMention() {
    let incident = cleared(.public, mentions: complaints, incidents: [complaint]).incidents.first
    #expect(incident?.mentions.isEmpty == true)
    #expect(incident?.counts == nil)
    #expect(incident?.total == .exact(3))
    #expect(incident?.channels == [.numbered(1)])
  }

  @Test(arguments: [
    (Privacy.AuthorDisplay.hidden, [ClearedAuthor.hidden, .hidden, .hidden]),
    (.pseudonym, [.numbered(1), .numbered(2), .numbered(1)]),
    (.full, [.named("@rosa"), .named("@pep"), .named("@rosa")]),
  ])
  func authorsAreShownAsTheConfigurationSays(_ display: Privacy.AuthorDisplay, _ authors: [ClearedAuthor]) {
    let incident = cleared(.stakeholders, mentions: complaints, incidents: [complaint]) {
      $0.privacy.authors[.stakeholders] = display
    }.incidents.first
    #expect(incident?.mentions.map(\.author) == authors)
    #expect(incident?.mentions.first?.text == "Llamad al ••• ••• •••")
  }

  @Test func noDataIsNoNumberOfMentions() throws {
    for clearance in [Clearance.public, .stakeholders] {
      let old = try #require(cleared(clearance, incidents: [complaint]).incidents.first)
      #expect(old.total == nil && old.counts == nil)
      let quiet = incident("i", .public) { $0.matches.terms = ["nadie dijo"] }
      let none = cleared(clearance, mentions: complaints, incidents: [quiet]).incidents.first
      #expect(none?.total == .exact(0))
    }
  }

  @Test func whatWasRemovedIsNotQuoted() {
    let incident = cleared(
      .team,
      mentions: complaints,
      incidents: [complaint],
      ledger: [Sample.entry(.remove, "a", at: 6, reason: "personal-data")]
    ).incidents.first
    #expect(incident?.mentions.map(\.text) == ["Pan", "Más pan"])
  }

  @Test func aChannelOfOneOrTwoMentionsIsNotToldToThePublic() {
    var few = complaint
    few.matches.mentions = ["a", "b"]
    let incident = cleared(.public, mentions: complaints, incidents: [few]).incidents.first
    #expect(incident?.channels.isEmpty == true)
    #expect(incident?.total == .few)
  }

  @Test(arguments: [
    (Incident.State.active, Incident.Severity.critical, ReputationLevel.crisis),
    (.responding, .high, .heated),
    (.active, .moderate, .elevated), (.active, .low, .elevated), (.triage, .critical, .elevated),
  ])
  func anOpenIncidentMakesTheLevel(
    _ state: Incident.State,
    _ severity: Incident.Severity,
    _ level: ReputationLevel
  ) {
    let cleared = cleared(.public, incidents: [incident("i", .public, state: state, severity: severity)])
    #expect(cleared.level == level)
    #expect(cleared.levelIncident == "i")
    #expect(cleared.days.last?.level == level)
  }

  @Test(arguments: [Incident.State.watching, .closed, .merged, .falseAlarm])
  func withoutDataNothingIsCalm(_ state: Incident.State) {
    let cleared = cleared(.public, incidents: [incident("i", .public, state: state)])
    #expect(cleared.level == .noData)
    #expect(cleared.isStale)
    #expect(cleared.refreshBy == nil)
  }

  private var quietMonth: [Mention] {
    (0..<40).map { Sample.mention("q\($0)", at: ($0 - 39) * 24, sentiment: 0) }
  }

  @Test func freshQuietDataAreCalmAndOldOnesAreNot() {
    #expect(cleared(.public, mentions: quietMonth).level == .calm)
    #expect(cleared(.public, mentions: quietMonth, now: Sample.hour(36)).level == .calm)
    #expect(cleared(.public, mentions: quietMonth, now: Sample.hour(37)).level == .noData)
  }

  @Test func anIncidentOfTheTeamDoesNotShow() {
    let secret = incident("t", .team, severity: .critical)
    let outer = cleared(.stakeholders, mentions: quietMonth, incidents: [secret])
    #expect(outer.level == .calm)
    #expect(outer.days.allSatisfy { $0.level != .crisis })
    #expect(cleared(.team, mentions: quietMonth, incidents: [secret]).level == .crisis)
  }

  @Test func thePublicGetsNoNumbersOfDays() {
    #expect(cleared(.public, mentions: quietMonth).days.allSatisfy { $0.negative == nil })
    #expect(cleared(.stakeholders, mentions: quietMonth).days.last?.negative == 0)
  }

  private func changed(_ state: Incident.State, at hours: Int) -> IncidentUpdate {
    var update = update("u", at: hours)
    update.state = state
    return update
  }

  @Test func aRelapseIsNoCalmDayOnTheStrip() throws {
    let relapsed = incident("i", .public, severity: .critical) {
      $0.clocks[.firstSignal] = Sample.hour(-10 * 24)
      $0.clocks[.declared] = Sample.hour(-10 * 24)
      $0.clocks[.stable] = Sample.hour(-7 * 24)
      $0.updates = [changed(.watching, at: -6 * 24), changed(.active, at: -2 * 24)]
    }
    let cleared = cleared(.public, mentions: quietMonth, incidents: [relapsed])
    // The last day is the third of March, on which it is now.
    let levels = Array(cleared.days.suffix(13).map(\.level))
    let (calm, crisis) = (ReputationLevel.calm, ReputationLevel.crisis)
    #expect(
      levels == [calm] + Array(repeating: crisis, count: 4) + Array(repeating: calm, count: 4)
        + Array(repeating: crisis, count: 4)
    )
    #expect(cleared.level == .crisis)
    #expect(try #require(cleared.incidents.first).calm == nil)
  }

  @Test func whatIsWatchedIsAsCalmOnTheStripAsInTheHeadline() throws {
    let watched = incident("i", .public, state: .watching) {
      $0.clocks[.declared] = Sample.hour(-10 * 24)
      $0.updates = [changed(.watching, at: -2 * 24)]
    }
    let cleared = cleared(.public, mentions: quietMonth, incidents: [watched])
    #expect(cleared.level == .calm)
    #expect(cleared.days.suffix(4).map(\.level) == [.heated, .calm, .calm, .calm])
    #expect(try #require(cleared.incidents.first).calm == Sample.hour(-2 * 24))
  }

  @Test func anIncidentOfWhichOnlyTheEndMayBeKnownIsInItsMonthAndTold() throws {
    let late = incident("i", .public, state: .closed) {
      $0.clocks[.declared] = nil
      $0.clocks[.stable] = Sample.hour(-2 * 24)
      $0.clocks[.closed] = Sample.hour(0)
      $0.places.note("clearance", line: 9, column: 12)
    }
    let outer = cleared(.public, mentions: quietMonth, incidents: [late])
    #expect(outer.history.filter { !$0.incidents.isEmpty }.map(\.month) == [2])
    #expect(outer.days.suffix(5).map(\.level) == [.calm, .heated, .calm, .calm, .calm])
    #expect(try #require(outer.incidents.first).isBeginKnown == false)
    let inner = cleared(.stakeholders, mentions: quietMonth, incidents: [late])
    #expect(try #require(inner.incidents.first).isBeginKnown)
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
    let late = incident("i", .public) {
      $0.clocks[.declared] = nil
      $0.updates = [update("a", at: 2, .stakeholders)]
      $0.places.note("clearance", line: 9, column: 12)
    }
    let finding = try #require(findings(.public, late).first)
    #expect(finding.rule == "incident.no-beginning" && finding.location?.line == 9)
    #expect(finding.expected?.contains("`declared`, `first-response`") == true && finding.fix != nil)
    // The others know when it was noticed, and who has no status view has no readers.
    #expect(findings(.stakeholders, late).isEmpty && findings(nil, late).isEmpty)
    #expect(findings(.public, incident("i", .team) { $0.clocks[.declared] = nil }).isEmpty)
    #expect(findings(.public, incident("i", .public) { $0.updates = late.updates }).isEmpty)
  }

  @Test func anIncidentOfWhichNoMomentMayBeKnownIsTold() throws {
    let undated = incident("i", .public, state: .active) { $0.clocks[.declared] = nil }
    let outer = cleared(.public, mentions: quietMonth, incidents: [undated])
    #expect(try #require(outer.incidents.first).begin == nil)
    #expect(outer.level == .heated)
    #expect(outer.days.suffix(2).map(\.level) == [.calm, .heated])
  }

  @Test func monthsWithoutDataAreTold() {
    let old = incident("o", .public, state: .closed) { $0.clocks[.declared] = Sample.hour(-70 * 24) }
    let history = cleared(.public, mentions: quietMonth, incidents: [old]).history
    #expect(history.map(\.month) == [3, 2, 1, 12])
    #expect(history.map(\.hasData) == [true, true, true, false])
    #expect(history.last?.year == 2025)
    #expect(history.last?.incidents == ["o"])
  }

  @Test(arguments: [
    (Clearance.public, ["forum", "2", "3"]), (.stakeholders, ["forum", "2", "archivo"]),
    (.team, ["forum", "alerta fraude", "archivo"]),
  ])
  func channelsThatTellAQueryAreNumbered(_ clearance: Clearance, _ names: [String]) {
    var mentions = [
      Sample.mention("a", at: 0), Sample.mention("b", at: 1, source: "alerta fraude"),
      Sample.mention("c", at: 2), Sample.mention("d", at: 3),
      Sample.mention("e", at: 4, source: "alerta fraude"),
      Sample.mention("f", at: 5, source: "archivo"),
    ]
    mentions[1].query = "Fraude"
    mentions[0].query = "Sitio"
    let place = SourceLocation(file: "contrapeso.yml")
    let channels = cleared(clearance, mentions: mentions) {
      $0.sources = ["forum", "alerta fraude"].map { MentionSource(name: $0, path: "p", location: place) }
    }.channels
    let shown = channels.map { channel -> String in
      switch channel.name {
      case .named(let name): name
      case .numbered(let number): "\(number)"
      }
    }
    #expect(shown == names)
  }

  @Test(arguments: [
    ("Fraude", "el-fraude-2026", true), ("fraude bancario", "Fraude. Bancario", true),
    ("fraude", "fraudes", true), ("fráude", "fraudes", false), ("estafa", "e-stafa", false),
    ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}-1", true), ("詐欺", "news 詐欺 jp", true),
    ("¿fraude?", "fraude", true), ("sitio", "sitio", false),
  ])
  func aNameHoldsAQueryInAnySpelling(_ query: String, _ source: String, isHidden: Bool) {
    var mention = Sample.mention("a", at: 0, source: source)
    mention.query = query
    let name = cleared(.stakeholders, mentions: [mention]).channels.first?.name
    #expect(name == (isHidden ? .numbered(1) : .named(source)))
  }

  /// Each with each would be sixteen million comparisons of texts, which take minutes.
  @Test func manyChannelsAndQueriesAreSoonNamed() {
    var mention = Sample.mention("a", at: 0)
    mention.query = "consulta"
    let incident = incident("i", .public) { $0.queries = (0..<4_000).map { "consulta \($0)" } }
    let reputation = reputation([mention], incidents: [incident])
    let sources = (0..<4_000).map { "canal \($0)" } + ["consulta 77 b"]
    var names: ChannelNames?
    let time = ContinuousClock().measure {
      names = ChannelNames(sources, of: reputation, clearance: .stakeholders)
    }
    #expect(names?.name(of: "canal 3999") == .named("canal 3999"))
    #expect(names?.name(of: "consulta 77 b") == .numbered(4_001))
    #expect(time < .seconds(60))
  }
}
