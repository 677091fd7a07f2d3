import ReputationAnalysis
import ReputationModel

@testable import SiteRendering

/// A dashboard that has one of everything, with hostile words wherever a stranger may put some.
enum DashboardFixture {
  /// What somebody who writes the site's own files may write by mistake.
  static let markup = "\"><script>alert(1)</script>'"
  /// What a stranger may write on purpose.
  static let hostile = markup + "\u{202E}"
  /// An estimate counts this as words, with what stands between them.
  static let negated = "Asco, no <b onclick> bueno, \(hostile) gracias"
  static let now = Timestamp(seconds: 1_773_129_600)  // 2026-03-10T08:00:00Z

  static func content(more entries: [LedgerEntry] = []) -> DashboardContent {
    var configuration = SiteConfiguration(
      site: SiteIdentity(name: markup, url: "https://s.example/casa", language: LanguageCode(rawValue: "es"))
    )
    let place = SourceLocation(file: "contrapeso.yml")
    let view = View(path: "/dashboard/", clearance: .team, protection: .host, location: place)
    configuration.views.dashboard = view
    configuration.brand.terms = ["La Espiga"]
    configuration.brand.competitors = [Competitor(name: markup, terms: ["integral"])]
    let reputation = Reputation(
      store: store(),
      ledger: [
        answer("m1", at: now.advanced(bySeconds: -60)), answer("m259"),
        LedgerEntry(mention: "m2", at: now, action: .escalate, location: place),
        LedgerEntry(mention: "m3", at: now, action: .leave, location: place),
        LedgerEntry(mention: "m4", at: now, action: .remove, reason: "threat: \(hostile)", location: place),
      ] + deeds + entries,
      incidents: [incident("open", .active), incident("past", .closed), bare()],
      sources: [
        SourceFigures(name: "old", format: "csv", mentions: 1, dataThrough: nil, staleAfter: 1, now: now),
        SourceFigures(name: "new", format: "csv", mentions: 1, dataThrough: now, staleAfter: 1, now: now),
      ],
      rankings: rankings,
      articles: [article],
      addresses: ArticleAddresses([article.location.file: ["https://s.example/casa/articulos/masa/"]]),
      configuration: configuration,
      now: now
    )
    let stories = reputation.stories()
    let authors = reputation.authors()
    let terms = [MarkingTerm(text: "masa \(hostile)", mentions: 12, others: 1, score: 4)]
    var content = DashboardContent(
      configuration: configuration,
      view: view,
      reputation: reputation,
      stories: stories,
      authors: authors,
      queue: reputation.queue(stories, authors),
      voices: reputation.voices(in: nil, stories, authors),
      terms: terms,
      incidentTerms: ["open": terms],
      spikeTerms: Dictionary(uniqueKeysWithValues: reputation.spikes.map { ($0, terms) }),
      weekTerms: terms,
      files: [file],
      findings: [
        Finding(
          rule: "mentions.refused-row",
          severity: .warning,
          location: SourceLocation(file: "content/mentions/m.jsonl", line: 3),
          message: "the row is refused",
          found: hostile,
          expected: "a date",
          fix: "mend it"
        )
      ]
    )
    let plan = PushDownPlan(reputation, articles: [article, other])
    content.pushDowns = plan.pushDowns([article.location.file: facts])
    content.answering = [
      "open": [
        AnsweringArticle(title: markup, language: LanguageCode(rawValue: "es"), path: "/articulos/masa/"),
        AnsweringArticle(title: markup, language: LanguageCode(rawValue: "en"), path: nil),
      ]
    ]
    return content
  }

  /// What a site may say of the article, with remarks and links of every sort.
  private static var facts: ArticleFacts {
    let link = ArticleFacts.Link(
      file: "content/articles/a.md",
      title: markup,
      path: "/articulos/a/",
      words: markup
    )
    return ArticleFacts(
      path: "/articulos/masa/",
      inbound: [link],
      outbound: [link],
      appraisal: .init(
        search: 40,
        reading: nil,
        remarks: [
          .init(rule: "K01", message: markup, fix: markup), .init(rule: "K02", message: "x", fix: nil),
        ]
      )
    )
  }

  /// An article near it that does not link.
  private static var other: Article {
    var other = article
    other.location = SourceLocation(file: "content/articles/otro.md")
    (other.slug, other.queries) = ("otro", [])
    return other
  }

  /// Steps of every sort that practice asks for.
  private static var deeds: [LedgerEntry] {
    let place = SourceLocation(file: "contrapeso.yml")
    return [
      LedgerEntry(
        mention: "m5",
        // Its author goes on after that.
        at: now.advanced(bySeconds: -29 * 3600),
        by: hostile,
        action: .warn,
        text: hostile,
        url: "https://a.example/",
        location: place
      ),
      LedgerEntry(
        mention: "m12",
        at: now,
        action: .answer,
        text: "No es culpa nuestra. Si no le gusta el pan, vaya a otra panadería y deje de molestar.",
        location: place
      ),
    ]
  }

  /// Two looks at a search in which a page of ours, which takes turns with another, passes a stranger's.
  private static var rankings: RankingStore {
    var builder = RankingStoreBuilder()
    let place = SourceLocation(file: "content/rankings/r.csv")
    let pages = [
      "https://s.example/casa/articulos/masa/", "https://s.example/casa/", "https://foro.example/\(hostile)",
    ]
    for (look, order) in [[2, 0, 1], [1, 0, 2], [0, 2, 1], [0, 1, 2]].enumerated() {
      let day = CalendarDay(daysSince1970: Int32(20_500 + look * 7))
      for position in 1...10 {
        var row = ObservedResult(search: TrackedSearch(query: "pan \(hostile)"), day: day, location: place)
        row.position = position
        row.url = position <= 3 ? pages[order[position - 1]] : "https://otro.example/\(position)"
        row.title = hostile
        if position <= 3, order[position - 1] == 2 { row.givenClass = .damaging }
        // A mention that is known.
        if position == 9 { (row.url, row.givenClass) = ("https://a.example/4", .damaging) }
        builder.append(row)
      }
    }
    // On a telephone something does damage as well.
    var search = TrackedSearch(query: "pan \(hostile)")
    (search.engine, search.country, search.device) = (hostile, "es", "mobile")
    var row = ObservedResult(search: search, day: CalendarDay(daysSince1970: 20_510), location: place)
    (row.position, row.url, row.givenClass) = (1, pages[2], .damaging)
    builder.append(row)
    var subject = SearchPerformance.Subject()
    subject.query = "horno"
    var clicks = SearchPerformance(
      subject: subject,
      export: "e",
      location: place
    )
    clicks.clicks = 3
    builder.append(clicks)
    return builder.build().store
  }

  private static var article: Article {
    var article = Article(
      location: SourceLocation(file: "content/articles/masa.md"),
      title: markup,
      description: markup,
      published: Timestamp(seconds: 0),
      language: LanguageCode(rawValue: "es"),
      slug: "masa",
      body: MarkdownBody(text: "", firstLine: 1)
    )
    article.queries = ["pan \(hostile)"]
    article.tags = ["pan"]
    article.answers = ["open"]
    article.evidence = [
      Evidence(claim: markup, verdict: .false, fact: markup, source: "https://a.example/"),
      Evidence(claim: "x", verdict: .confirmed),
    ]
    return article
  }

  /// A data file with more refused rows than are shown.
  private static var file: DataFile {
    var file = DataFile(
      path: "content/mentions/m.csv",
      format: "csv",
      encoding: "UTF-8",
      rows: 12,
      refused: 9,
      refusals: (2..<9).map {
        DataFile.Refusal(line: $0, field: "published", found: hostile, expected: "a date")
      }
    )
    file.ignoredColumns = [hostile]
    file.lastPublished = now
    return file
  }

  private static func answer(_ mention: String, at moment: Timestamp = now) -> LedgerEntry {
    LedgerEntry(
      mention: mention,
      at: moment,
      by: hostile,
      action: .answer,
      text: "Gracias por escribir. \(hostile)",
      location: SourceLocation(file: "contrapeso.yml")
    )
  }

  private static func store() -> MentionStore {
    var builder = MentionStoreBuilder()
    let file = builder.addFile("content/mentions/m.jsonl")
    for number in 0..<260 {
      // The oldest lies so far back that there is a calendar of the year.
      let hours = Int64(number) * 6 + (number == 259 ? 1000 : 0)
      let published = now.advanced(bySeconds: -3600 * hours)
      // Equal texts of one account would take one place of the queue.
      let text = "pan \(hostile) \(number)"
      var mention = Mention(id: "m\(number)", source: hostile, published: published, text: text)
      mention.title = number == 6 ? nil : hostile
      if number == 6 { mention.text = "" }
      mention.publisher = hostile
      mention.author = Author(name: hostile, handle: number == 9 ? "laespiga_oficial" : hostile)
      mention.url = number.isMultiple(of: 2) ? "https://a.example/\(number)" : "javascript:alert(\(number))"
      mention.sentiment = Sentiment(score: Float(number % 3) - 1, origin: number == 7 ? .estimate : .given)
      if number == 15 {
        (mention.text, mention.sentiment) = (negated, Sentiment(score: -1, origin: .estimate))
      }
      mention.rating = 4.5
      mention.reach = number * 1000
      mention.collected = published
      builder.append(mention, file: file, line: number + 1)
    }
    addStory(to: &builder, file: file)
    return builder.build().store
  }

  /// A story of a hostile outlet with so many copies that not all are named.
  private static func addStory(to builder: inout MentionStoreBuilder, file: Int) {
    for number in 0..<15 {
      let published = now.advanced(bySeconds: 60 * Int64(number) - 7200)
      var mention = Mention(id: "s\(number)", source: "alerts", published: published, text: "", kind: .news)
      mention.title = "La Espiga retira un lote de pan integral \(hostile)"
      mention.publisher = "\(hostile) \(number)"
      mention.reach = 10
      builder.append(mention, file: file, line: 300 + number)
    }
  }

  private static func incident(_ id: String, _ state: Incident.State) -> Incident {
    var incident = bare(id, state)
    let begin = now.advanced(bySeconds: -86_400 * 3)
    incident.clocks[.firstSignal] = begin
    incident.clocks[.detected] = begin.advanced(bySeconds: 60)
    if state == .closed {
      incident.clocks[.resolved] = begin.advanced(bySeconds: 86_400)
      incident.clocks[.watchUntil] = begin.advanced(bySeconds: 86_400 * 6)
    }
    incident.owner = markup
    incident.nextUpdate = now.advanced(bySeconds: -60)
    incident.matches.terms = ["pan", markup]
    incident.matches.from = begin.advanced(bySeconds: -86_400 * 90)
    incident.body = MarkdownBody(text: "Un resumen. \(markup)", firstLine: 1)
    incident.updates = [
      IncidentUpdate(
        at: begin,
        state: state,
        kind: .signal,
        text: markup,
        source: markup,
        location: incident.location
      ),
      IncidentUpdate(
        at: now,
        kind: .media,
        text: "[x](javascript:alert(1))",
        source: "https://a.example/",
        corrects: begin,
        location: incident.location
      ),
    ]
    incident.evidence = [
      Evidence(claim: markup, verdict: .false, fact: markup, source: markup, archived: "https://a.example/"),
      Evidence(claim: "x", verdict: .unverified, source: "/articulos/pan/"),
    ]
    incident.actions = [
      CorrectiveAction(what: markup, owner: markup, due: CalendarDay(daysSince1970: 20_500)),
      CorrectiveAction(what: "x", done: CalendarDay(daysSince1970: 20_500), evidence: markup),
    ]
    incident.lessons = [markup]
    incident.impact = [.customers: markup]
    incident.damaging = ["https://foro.example/\(hostile)"]
    incident.requests = [
      RemovalRequest(
        url: "https://foro.example/\(hostile)",
        at: begin,
        kind: .rectification,
        to: markup,
        answer: .refused,
        answered: now,
        source: "https://a.example/"
      ),
      RemovalRequest(url: "https://foro.example/\(hostile)", at: begin, kind: .removal, source: markup),
    ]
    return incident
  }

  /// An incident of which only the necessary is known.
  private static func bare(_ id: String = "bare", _ state: Incident.State = .triage) -> Incident {
    Incident(
      location: SourceLocation(file: "content/incidents/\(id).md"),
      id: id,
      title: markup,
      kind: .viral,
      severity: .high,
      state: state,
      body: MarkdownBody(text: "", firstLine: 1)
    )
  }
}
