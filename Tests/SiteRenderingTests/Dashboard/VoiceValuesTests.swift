import ReputationAnalysis
import ReputationModel
import Testing

@testable import SiteRendering

@Suite struct VoiceValuesTests {
  private static let place = SourceLocation(file: "l.yml")
  private static let complaints = (0..<5).map { number in
    mention("o\(number)", hour: number * 24, author: "ofe", text: "Queja \(number)", sentiment: -1)
  }
  private static let measures: [LedgerEntry] = [
    entry(.notice, "o0", hour: 1), entry(.remove, "o0", hour: 2), entry(.contact, "o1", hour: 25),
    entry(.warn, "o1", hour: 30), entry(.block, "o2", hour: 50),
  ]

  private static func moment(hour: Int) -> Timestamp {
    Timestamp(seconds: 1_772_355_600).advanced(bySeconds: Int64(hour) * 3600)  // 2026-03-01T09:00:00Z
  }

  private static func mention(
    _ id: String,
    hour: Int,
    author: String?,
    text: String,
    sentiment: Float = 0,
    reach: Int? = nil
  ) -> Mention {
    var mention = Mention(id: id, source: "plaza", published: moment(hour: hour), text: text)
    mention.author = author.map { Author(handle: $0) }
    mention.sentiment = Sentiment(score: sentiment, origin: .given)
    mention.reach = reach
    return mention
  }

  private static func entry(_ action: LedgerEntry.Action, _ mention: String, hour: Int) -> LedgerEntry {
    LedgerEntry(mention: mention, at: moment(hour: hour), action: action, location: place)
  }

  /// The dashboard of those mentions.
  private func content(
    _ mentions: [Mention],
    _ ledger: [LedgerEntry] = [],
    authors display: Privacy.AuthorDisplay = .full
  ) -> DashboardContent {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: "S", url: "https://s.example", language: Fixture.english)
    )
    configuration.privacy.authors[.team] = display
    let reputation = Reputation(of: mentions, ledger: ledger, configuration, now: Self.moment(hour: 240))
    return DashboardContent(of: reputation, configuration, hasVoices: true)
  }

  /// The overview's section of voices.
  private func section(_ content: DashboardContent) throws -> Substring {
    let pages = try DashboardRendererTests.files("en", of: content)
    let page = try #require(pages["d/index.html"])
    let start = try #require(page.firstRange(of: "<section aria-labelledby=\"voices\">"))
    let rest = page[start.lowerBound...]
    return try #require(rest.split(separator: "<section aria-labelledby=\"sources\">").first)
  }

  @Test func showsTheVoicesInBothOrders() throws {
    let html = try section(
      content([
        Self.mention("a", hour: 0, author: "ana", text: "Buen pan", reach: 90),
        Self.mention("b", hour: 1, author: "bru", text: "Qué pan", reach: 1),
        Self.mention("c", hour: 2, author: "bru", text: "Otro pan", reach: 2),
      ])
    )
    let tables = html.split(separator: "<h3 id=").dropFirst()
    let titles = tables.map { table in table.prefix { $0 != "<" } }
    #expect(titles == ["\"voices-reach\">By reach", "\"voices-frequency\">By number of mentions"])
    let names = tables.map { $0.matches(of: #/<a href="[^"]*">(\w+)</a>/#).map { String($0.output.1) } }
    #expect(names == [["ana", "bru"], ["bru"]])
  }

  /// Six new accounts of a source that has been known for ten weeks.
  private static let campaign: [Mention] =
    [mention("old", hour: -1680, author: "old", text: "Buen pan")]
    + (0..<6).map { number in
      mention(
        "n\(number)",
        hour: number,
        author: "new\(number)",
        text: "Encontré moho en el pan de molde y la tienda no quiso devolverme el dinero",
        sentiment: -1
      )
    }

  @Test func namesTheAccountsThatActTogether() throws {
    let html = try section(content(Self.campaign))
    #expect(html.contains("New accounts suspected of acting together: 6,"))
    #expect(html.contains("<summary>The 6 accounts and their mentions</summary>"))
    for number in 0..<6 {
      #expect(
        html.contains(
          "<li><bdi class=\"author\">new\(number)</bdi> · <bdi>plaza</bdi>, "
            + "<a href=\"/d/mentions/2026-03/#mention-n\(number)\">"
        )
      )
    }
  }

  @Test func showsTheTextOfAGroupAndThatSomebodyLooked() throws {
    let campaign = Self.campaign.map { mention in
      var mention = mention
      if mention.id != "old" { mention.text += " <b>ya</b>" }
      return mention
    }
    let quote =
      "<blockquote><p><bdi>Encontré moho en el pan de molde y la tienda no quiso devolverme el dinero &lt;b&gt;ya&lt;/b&gt;"
    let html = try section(content(campaign))
    #expect(html.contains(quote) && !html.contains("Looked at on"))
    let looked = try section(content(campaign, [Self.entry(.leave, "n3", hour: 9)]))
    #expect(looked.contains("<p class=\"note\">Looked at on 1 Mar 2026, 18:00; no new sign since.</p>"))
  }

  @Test(arguments: [(Privacy.AuthorDisplay.pseudonym, true), (.hidden, false)])
  func namesNoAccountWhereAuthorsAreNotShown(_ display: Privacy.AuthorDisplay, _ isNumbered: Bool) throws {
    let html = try section(content(Self.campaign, authors: display))
    #expect(html.contains("#mention-n5\"") && !html.contains(">new"))
    #expect(html.contains(">Person 7</bdi>") == isNumbered)
  }

  @Test func tellsARepeatOffenderWithWhatWasDone() throws {
    let html = try section(content(Self.complaints, Self.measures))
    #expect(
      html.contains(
        "Repeat offender: ofe. 5 negative mentions, from 1 Mar 2026, 09:00 to 5 Mar 2026, 09:00; "
          + "after the ledger’s first measure: 4."
      )
    )
    for number in 0..<5 {
      #expect(html.contains("href=\"/d/mentions/2026-03/#mention-o\(number)\""))
    }
    let rows = html.split(separator: "<li>").map { $0.replacing(#/<[^>]*>/#, with: "") }
    #expect(
      rows.contains {
        $0.hasPrefix("plaza, 1 Mar 2026, 09:00 · notice, 1 Mar 2026, 10:00 · removed, 1 Mar 2026, 11:00\n")
      }
    )
    // A private word is no measure.
    #expect(rows.contains { $0.hasPrefix("plaza, 2 Mar 2026, 09:00 · warning, 2 Mar 2026, 15:00\n") })
    #expect(rows.contains { $0.hasPrefix("plaza, 5 Mar 2026, 09:00\n") })
    #expect(html.contains("sets nothing in motion"))
  }

  @Test(arguments: [(Privacy.AuthorDisplay.pseudonym, "Person 1"), (.hidden, "not known")])
  func namesNobodyWhereAuthorsAreNotShown(_ display: Privacy.AuthorDisplay, _ name: String) throws {
    let html = try section(content(Self.complaints, Self.measures, authors: display))
    #expect(html.contains("Repeat offender: \(name). 5 negative mentions"))
    #expect(!html.contains(" ofe"))
  }

  @Test func showsTheMeasuresOfAnOffenderBeforeAllElse() throws {
    let many = (0..<60).map { number in
      Self.mention("o\(number)", hour: number, author: "ofe", text: "Queja \(number)", sentiment: -1)
    }
    let html = try section(content(many, [Self.entry(.warn, "o58", hour: 58)]))
    #expect(html.contains("#mention-o58\"") && html.contains("#mention-o18\""))
    #expect(!html.contains("#mention-o19\""))
    #expect(html.contains("<li>and 40 more mentions</li>"))
  }

  /// Twelve insults within a day, and markup in what was written.
  @Test func showsTheMentionsThatASuspicionRestsOn() throws {
    let texts = (0..<12).map { number in
      Self.mention(
        "i\(number)",
        hour: number,
        author: "x",
        text: "¡Gilip0llas, <b>IMBÉCILES</b>! \(number)",
        sentiment: -1
      )
    }
    let html = try section(content(texts))
    #expect(html.contains("12 mentions with insults (Gilip0llas, IMBÉCILES); 12 hostile mentions in"))
    #expect(html.contains("<summary>What each sign rests on</summary>"))
    for number in 0..<12 {
      #expect(
        html.contains("<a href=\"/d/mentions/2026-03/#mention-i\(number)\"><time") == (number >= 7),
        "\(number)"
      )
    }
    #expect(html.contains("<li>and 7 more mentions</li>"))
  }
}
