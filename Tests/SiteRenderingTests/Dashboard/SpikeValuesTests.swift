import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct SpikeValuesTests {
  private static let place = SourceLocation(file: "l.yml")

  private static func mention(_ id: String, hour: Int) -> Mention {
    let start = Timestamp(seconds: 1_772_355_600)  // 2026-03-01T09:00:00Z
    return Mention(
      id: id,
      source: "plaza",
      published: start.advanced(bySeconds: Int64(hour) * 3600),
      text: "Pan \(id)"
    )
  }

  /// Four mentions a day for a month and, where there is a spike, thirty more on one night.
  static func content(hasSpike: Bool, about text: String = "moho", incidents: [Incident] = [])
    -> DashboardContent
  {
    let usual = (0..<30 * 4).map { Self.mention("usual-\($0)", hour: $0 * 6) }
    let night = (0..<(hasSpike ? 30 : 0)).map { Self.mention("spike-\($0)", hour: 30 * 24 + $0 / 10) }
    let configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    let reputation = Reputation(
      of: usual + night,
      incidents: incidents,
      configuration,
      now: Self.mention("now", hour: 30 * 24 + 3).published
    )
    let term = MarkingTerm(text: text, mentions: 12, others: 0, score: 4)
    return DashboardContent(
      of: reputation,
      configuration,
      spikeTerms: Dictionary(uniqueKeysWithValues: reputation.spikes.map { ($0, [term]) }),
      findings: reputation.findings
    )
  }

  /// The overview, or another page.
  private func page(
    _ path: String = "",
    hasSpike: Bool,
    about text: String = "moho",
    incidents: [Incident] = []
  ) throws -> String {
    let content = Self.content(hasSpike: hasSpike, about: text, incidents: incidents)
    return try #require(DashboardRendererTests.files("en", of: content)["d/\(path)index.html"])
  }

  @Test func tellsWhatASpikeIsAbout() throws {
    let page = try self.page(hasSpike: true)
    let start = try #require(page.firstRange(of: "<section aria-labelledby=\"spikes\">"))
    let section = try #require(page[start.lowerBound...].split(separator: "</section>").first)
    #expect(section.contains(/Spike: \d+ mentions in one (hour|day); usual, about \d+\. Since/))
    #expect(section.contains("<strong>No incident tells of it.</strong>"))
    #expect(section.contains("moho <span class=\"count\">12</span>"))
    #expect(try !self.page(hasSpike: false).contains("aria-labelledby=\"spikes\""))
  }

  /// Nothing is open, and yet it is not calm.
  @Test(arguments: ["", "brief/"]) func theSentenceAboveSaysIt(_ path: String) throws {
    let page = try self.page(path, hasSpike: true)
    let start = try #require(page.firstRange(of: "<p class=\"standfirst\">"))
    let sentence = try #require(page[start.upperBound...].split(separator: "</p>").first)
    #expect(sentence.hasPrefix("Spike: "))
    #expect(sentence.contains("No incident tells of it."))
    #expect(!sentence.contains("No open incident"))
    #expect(try !self.page(path, hasSpike: false).contains("Spike: "))
  }

  @Test func theBriefSaysWhatTheSpikesOfItsWeekAreAbout() throws {
    let brief = try page("brief/", hasSpike: true)
    #expect(brief.contains("<section aria-labelledby=\"spikes\">"))
    #expect(brief.contains("moho <span class=\"count\">12</span>"))
  }

  @Test func thePageAboutTheDataTellsItInTheReadersLanguage() throws {
    let health = try page("health/", hasSpike: true)
    let finding = try #require(health.firstRange(of: "<code>spike.no-incident</code>"))
    let told = try #require(health[finding.upperBound...].split(separator: "</li>").first)
    #expect(told.contains("<a href=\"/d/#spikes\">Spike: "))
    #expect(!told.contains("far more"))
    let waiting = #/<a href="/d/queue/">\d+ mentions have waited for more than 1.h; the longest, usual-0,/#
    #expect(health.contains(waiting))
    #expect(!health.contains("mentions wait for an answer"))
  }

  @Test func namesTheIncidentItBelongsTo() throws {
    var incident = Incident(
      location: Self.place,
      id: "mould",
      title: "Mould & more",
      kind: .complaint,
      severity: .low,
      state: .active,
      body: MarkdownBody(text: "", firstLine: 1)
    )
    incident.clocks[.detected] = Self.mention("", hour: 30 * 24).published
    let page = try self.page(hasSpike: true, incidents: [incident])
    #expect(
      page.contains("<a href=\"/d/incidents/mould/\"><bdi>Mould &amp; more</bdi></a>\n<ul class=\"tags\">")
    )
    #expect(!page.contains("No incident tells of it."))
  }

  @Test func strangersWordsStayText() throws {
    let page = try self.page(hasSpike: true, about: "<script>moho</script>")
    #expect(page.contains("&lt;script&gt;moho&lt;/script&gt; <span class=\"count\">12</span>"))
    #expect(!page.contains("<script>moho"))
  }
}
