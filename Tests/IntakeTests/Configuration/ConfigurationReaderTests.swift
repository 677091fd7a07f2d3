import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct ConfigurationReaderTests {
  private let minimum = "site:\n  name: La Espiga\n  url: https://la-espiga.example/\n  language: es\n"

  private func lines(_ text: String) -> [String] { ConfigurationReader.read(text.bytes).findings.map(\.line) }

  @Test func needsOnlyTheSiteBlock() throws {
    let reading = ConfigurationReader.read(minimum.bytes)
    expectNoDifference(reading.findings, [])
    let site = SiteIdentity(
      name: "La Espiga",
      url: "https://la-espiga.example",
      language: LanguageCode(rawValue: "es")
    )
    expectNoDifference(try #require(reading.value), SiteConfiguration(site: site))
  }

  @Test(arguments: ["/../x", "/a/./b", "/.."])
  func takesNoAddressThatABrowserShortens(_ path: String) {
    let site = "site:\n  name: La Espiga\n  url: https://la-espiga.example\(path)\n  language: es\n"
    #expect(lines(site).count == 1)
  }

  @Test func readsEveryKey() throws {
    let reading = ConfigurationReader.read(completeConfiguration.bytes)
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let configuration = try #require(reading.value)
    let (es, ca, en) = (
      LanguageCode(rawValue: "es"), LanguageCode(rawValue: "ca"), LanguageCode(rawValue: "en")
    )
    expectNoDifference(configuration.site.languages, [es, ca, en])
    expectNoDifference(configuration.site.descriptions, [es: "Panaderías", en: "Bakeries"])
    #expect(configuration.site.timeZone.identifier == "Europe/Madrid")
    #expect(configuration.site.asOf?.description == "2026-10-31T23:00:00Z")
    #expect(configuration.site.author == "Equipo")
    #expect(configuration.brand.sameAs == ["https://social.example/@espiga"])
    #expect(configuration.brand.terms == ["La Espiga", "espiga"])
    #expect(configuration.brand.owned == ["la-espiga.example", "social.example/@espiga"])
    #expect(configuration.brand.correctionsPolicy == "/correcciones/")
    #expect(
      configuration.brand.competitors == [
        Competitor(name: "Horno Sol", terms: ["horno sol", "hornosol"]),
        Competitor(name: "El Trigal", terms: ["El Trigal"]),
      ]
    )
    #expect(
      configuration.monitoring.officeHours == OfficeHours(days: [1, 2, 3, 6], from: 30_600, to: 86_400)
    )
    #expect(configuration.monitoring.respondWithin == 7200)
    #expect(configuration.monitoring.estimatesSentiment == false)
    #expect(configuration.monitoring.watch[.low] == 259_200)
    #expect(configuration.monitoring.watch[.critical] == 7_776_000)
    let location = SourceLocation(file: "contrapeso.yml", line: 28, column: 5)
    expectNoDifference(
      configuration.sources,
      [
        MentionSource(
          name: "reviews",
          path: "content/mentions/reviews",
          format: "csv",
          columns: ["text": "Comentario", "author.handle": "Usuario"],
          staleAfter: 26 * 3600,
          location: location
        )
      ]
    )
    #expect(configuration.search.damaging == ["foro.example", "https://blog.example/espiga*"])
    #expect(configuration.search.engines == ["google"])
    #expect(configuration.search.clickCurve == .own)
    #expect(configuration.search.refusedCrawlers == [.training, .visits])
    #expect(configuration.search.indexNowKey == "4f1c0b6e-8d2a")
    #expect(configuration.search.writesModelIndex)
    #expect(configuration.site.host == .netlify)
    #expect(configuration.views.dashboard?.protection == .host)
    #expect(configuration.views.status?.path == "/estado/")
    #expect(configuration.views.status?.clearance == .stakeholders)
    #expect(configuration.views.status?.language == ca)
    #expect(configuration.privacy.authors == [.public: .hidden, .stakeholders: .full, .team: .full])
    #expect(configuration.markdown.allowsRawHTML)
    #expect(configuration.maximumRefusedShare == 0.025)
  }

  @Test func reportsEveryMistakeOfTheFileAtOnce() throws {
    let findings = ConfigurationReader.read(
      """
      site:
        nme: La Espiga
        url: ftp://la-espiga.example
        language: [es]
        time-zone: Europe/Atlantis
        as-of: 2026-02-30
      monitoring:
        respond-within: one hour
        watch: {lo: 7d}
      view: {}
      max-refused: 120 %

      """.bytes
    ).findings
    expectNoDifference(
      findings.map(\.line),
      [
        "contrapeso.yml:2:3 error configuration.missing-key",
        "contrapeso.yml:2:3 error configuration.unknown-key",
        "contrapeso.yml:3:8 error configuration.wrong-value",
        "contrapeso.yml:4:13 error configuration.wrong-kind",
        "contrapeso.yml:5:14 error configuration.wrong-value",
        "contrapeso.yml:6:10 error configuration.no-such-date",
        "contrapeso.yml:8:19 error configuration.wrong-value",
        "contrapeso.yml:9:11 error configuration.unknown-key",
        "contrapeso.yml:10:1 error configuration.unknown-key",
        "contrapeso.yml:11:14 error configuration.wrong-value",
      ]
    )
    #expect(findings.compactMap(\.fix).contains("did you mean `name`?"))
    #expect(findings.compactMap(\.fix).contains("did you mean `low`?"))
    #expect(findings.compactMap(\.fix).contains("did you mean `views`?"))
  }

  @Test(arguments: [
    ("", "contrapeso.yml:1:1 error configuration.empty-file"),
    ("- a\n", "contrapeso.yml:1:1 error configuration.not-a-mapping"),
    ("brand: {}\n", "contrapeso.yml:1:1 error configuration.missing-key"),
    ("site: La Espiga\n", "contrapeso.yml:1:7 error configuration.wrong-kind"),
    ("site: {name: a\n", "contrapeso.yml:1:7 error configuration.syntax"),
  ])
  func findsWhatIsNotAConfiguration(text: String, finding: String) {
    expectNoDifference(lines(text), [finding])
  }

  /// Each of these lines stands below the block `site:`, on line 5.
  @Test(arguments: [
    ("  languages: [ca, en]", "5:14 error configuration.languages-without-home"),
    ("  languages: [es, ca, es]", "5:14 error configuration.language-twice"),
    ("  languages: [es, spanish]", "5:19 error configuration.wrong-value"),
    ("  description: {fr: x}", "5:17 error configuration.unknown-key"),
    ("  description: []", "5:16 error configuration.wrong-kind"),
    ("  author: \"\"", "5:11 error configuration.empty-value"),
    ("brand: {logo: ../x.png}", "5:15 error configuration.wrong-value"),
    ("brand: {same-as: javascript:x}", "5:18 error configuration.wrong-value"),
    ("brand: {terms: {a: b}}", "5:16 error configuration.wrong-kind"),
    ("brand: {competitors: [{terms: [a]}]}", "5:23 error configuration.missing-key"),
    ("monitoring: {office-hours: {days: lun-vie}}", "5:35 error configuration.wrong-value"),
    ("monitoring: {office-hours: {days: []}}", "5:35 error configuration.empty-value"),
    ("monitoring: {office-hours: {days: mon-fri-sat}}", "5:35 error configuration.wrong-value"),
    ("monitoring: {office-hours: {from: 9:00}}", "5:35 error configuration.wrong-value"),
    ("monitoring: {office-hours: {to: 24:30}}", "5:33 error configuration.wrong-value"),
    ("monitoring: {office-hours: {from: 17:00, to: 09:00}}", "5:28 error configuration.office-hours"),
    ("sources: {name: a}", "5:10 error configuration.wrong-kind"),
    ("sources: [a]", "5:11 error configuration.wrong-kind"),
    ("sources: [{name: a, path: ../mentions}]", "5:27 error configuration.wrong-value"),
    ("sources: [{name: a}]", "5:11 error configuration.missing-key"),
    ("sources: [{path: a}]", "5:11 error configuration.missing-key"),
    ("sources: [{name: a, run: psql --csv}]", "5:26 error configuration.program-not-in-list"),
    ("sources: [{name: a, run: []}]", "5:26 error configuration.source-without-program"),
    ("sources: [{name: a, run: ['']}]", "5:26 error configuration.source-without-program"),
    ("sources: [{name: a, run: [a], path: b}]", "5:37 error configuration.source-of-two-origins"),
    ("sources: [{name: a, path: b, timeout: 1s}]", "5:39 error configuration.key-without-program"),
    ("sources: [{name: a, run: [a], max-bytes: 1 TiB}]", "5:42 error configuration.wrong-value"),
    ("sources: [{name: a, path: b, columns: {texto: c}}]", "5:40 error configuration.unknown-key"),
    ("sources: [{name: a, path: b}, {name: a, path: c}]", "5:31 error configuration.source-twice"),
    ("search: {ctr-curve: mine}", "5:21 error configuration.unknown-word"),
    ("search: {crawlers: refuse}", "5:20 error configuration.wrong-kind"),
    ("search: {crawlers: {training: no}}", "5:31 error configuration.unknown-word"),
    ("search: {crawlers: {everything: refuse}}", "5:21 error configuration.unknown-key"),
    ("search: {indexnow-key: corta}", "5:24 error configuration.wrong-value"),
    ("search: {indexnow-key: a b c d e f}", "5:24 error configuration.wrong-value"),
    ("search: {indexnow-key: -123456789}", "5:24 error configuration.wrong-value"),
    ("search: {indexnow-key: ../../etc/passwd}", "5:24 error configuration.wrong-value"),
    ("search: {llms-txt: yes}", "5:20 error configuration.wrong-value"),
    ("search: {damaging: [\"a b\"]}", "5:21 error configuration.wrong-value"),
    ("views: {public: {path: /x/}}", "5:24 error configuration.public-path"),
    ("views: {dashboard: {path: /board/}}", "5:20 error configuration.view-without-protection"),
    ("views: {dashboard: {protection: passphrase}}", "5:33 error configuration.view-cannot-be-sealed"),
    ("views: {dashboard: {protection: hosts}}", "5:33 error configuration.unknown-word"),
    ("views: {dashboard: {protection: host, path: /board}}", "5:45 error configuration.wrong-value"),
    ("views: {dashboard: {protection: host, path: /}}", "5:45 error configuration.wrong-value"),
    ("views: {dashboard: {protection: host, path: /../x/}}", "5:45 error configuration.wrong-value"),
    ("views: {dashboard: {protection: host, path: /es/}}", "5:45 error configuration.view-path-taken"),
    ("views: {dashboard: {protection: host, clearance: all}}", "5:50 error configuration.unknown-word"),
    (
      "views: {dashboard: {protection: host, language: fr}}",
      "5:49 error configuration.language-not-configured"
    ),
    (
      "views: {dashboard: {protection: host}, status: {protection: none, path: /dashboard/s/}}",
      "5:48 error configuration.views-collide"
    ),
    ("privacy: {authors: full}", "5:20 error configuration.public-authors-in-full"),
    ("privacy: {authors: {public: full}}", "5:29 error configuration.public-authors-in-full"),
    ("privacy: {authors: none}", "5:20 error configuration.unknown-word"),
    ("markdown: {raw-html: yes}", "5:22 error configuration.wrong-value"),
    ("max-refused: 2", "5:14 error configuration.wrong-value"),
  ])
  func findsMistakes(line: String, finding: String) {
    expectNoDifference(lines(minimum + line + "\n"), ["contrapeso.yml:\(finding)"])
  }

  @Test func saysWhichWayRoundColumnsAreNamed() throws {
    let line = "sources: [{name: a, path: b, columns: {Autora: author.name}}]\n"
    let finding = try #require(ConfigurationReader.read((minimum + line).bytes).findings.first)
    #expect(finding.fix == "write it the other way round: `author.name: Autora`")
  }

  @Test func appliesOneWordForAuthorsToEverybodyBelowTheTeam() throws {
    let reading = ConfigurationReader.read((minimum + "privacy: {authors: pseudonym}\n").bytes)
    #expect(
      try #require(reading.value).privacy.authors == [
        .public: .pseudonym, .stakeholders: .pseudonym, .team: .full,
      ]
    )
  }

  @Test func saysWhatToWriteWhereTheFileIsMissing() {
    #expect(ConfigurationReader.missingFile().line == "contrapeso.yml error configuration.missing")
  }
}

private let completeConfiguration = """
  site:
    name: La Espiga
    url: https://la-espiga.example
    language: es
    languages: [ca, es, en]
    time-zone: Europe/Madrid
    description:
      es: Panaderías
      en: Bakeries
    author: Equipo
    host: netlify
    as-of: 2026-11-01
  brand:
    legal-name: La Espiga S.L.
    logo: logo.svg
    same-as: https://social.example/@espiga
    terms: [La Espiga, espiga]
    competitors: [{name: Horno Sol, terms: [horno sol, hornosol]}, {name: El Trigal}]
    owned: [la-espiga.example, social.example/@espiga]
    publishing-principles: https://la-espiga.example/principios/
    corrections-policy: /correcciones/
  monitoring:
    {respond-within: 2h, office-hours: {days: [mon-wed, sat], from: 08:30, to: "24:00"}, stale-after: 24h, estimate-sentiment: false, watch: {low: 3d}, baseline: 28d}
  # A comment with umlauts: äöü
  sources:
    # Two comments
    # above the first source.
    - name: reviews
      path: content/mentions/reviews/
      format: csv
      columns: {text: Comentario, author.handle: Usuario}
      stale-after: 26h
  search: {damaging: [foro.example, "https://blog.example/espiga*"], engines: google, ctr-curve: own, llms-txt: true,
    crawlers: {training: refuse, answers: allow, visits: refuse}, indexnow-key: 4f1c0b6e-8d2a}
  views:
    public: {path: /}
    dashboard: {path: /dashboard/, clearance: team, protection: host}
    status: {path: /estado/, protection: none, language: ca}
  privacy: {authors: {stakeholders: full}}
  markdown: {raw-html: true}
  max-refused: 2.5 %

  """
