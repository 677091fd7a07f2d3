import ReputationModel
import Testing

@testable import ReputationAnalysis

struct MentionClearingTests {
  private var complaint: Incident {
    Sample.incident("i", .public) {
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
    let incident = Sample.cleared(.public, mentions: complaints, incidents: [complaint]).incidents.first
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
    let incident = Sample.cleared(.stakeholders, mentions: complaints, incidents: [complaint]) {
      $0.privacy.authors[.stakeholders] = display
    }.incidents.first
    #expect(incident?.mentions.map(\.author) == authors)
    #expect(incident?.mentions.first?.text == "Llamad al ••• ••• •••")
  }

  /// A pseudonym is none where another's words name who is behind it.
  @Test(arguments: [Privacy.AuthorDisplay.hidden, .pseudonym, .full])
  func quotationsNameWhomTheReadersMayKnow(_ display: Privacy.AuthorDisplay) {
    var (quoting, news) = (complaints[0], complaints[1])
    quoting.text =
      "@rosa y @sitio en t.me/rosa, https://perew.example/jo, https://diari.example/pan; 12345678Z"
    quoting.title = "Lo dice @pep"
    (news.kind, news.url) = (.news, "https://www.diari.example/2026/pan-malo")
    let quoted = Sample.cleared(.stakeholders, mentions: [quoting, news], incidents: [complaint]) {
      $0.privacy.authors[.stakeholders] = display
      $0.brand.sameAs = ["https://plaza.example/@sitio"]
    }.incidents.first?.mentions.first
    let isNamed = display == .full
    #expect(quoted?.title == (isNamed ? "Lo dice @pep" : "Lo dice @•••"))
    #expect(
      quoted?.text
        == (isNamed
          ? "@rosa y @sitio en t.me/rosa, https://perew.example/jo, https://diari.example/pan; ••• ••• •••"
          : "@••• y @sitio en •••/•••, •••/•••, https://diari.example/pan; ••• ••• •••")
    )
  }

  @Test func noDataIsNoNumberOfMentions() throws {
    for clearance in [Clearance.public, .stakeholders] {
      let old = try #require(Sample.cleared(clearance, incidents: [complaint]).incidents.first)
      #expect(old.total == nil && old.counts == nil)
      let quiet = Sample.incident("i", .public) { $0.matches.terms = ["nadie dijo"] }
      let none = Sample.cleared(clearance, mentions: complaints, incidents: [quiet]).incidents.first
      #expect(none?.total == .exact(0))
    }
  }

  @Test func whatWasRemovedIsNotQuoted() {
    let incident = Sample.cleared(
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
    let incident = Sample.cleared(.public, mentions: complaints, incidents: [few]).incidents.first
    #expect(incident?.channels.isEmpty == true)
    #expect(incident?.total == .few)
  }
}
