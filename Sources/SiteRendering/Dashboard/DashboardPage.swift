import ReputationAnalysis
import ReputationModel

/// What every page of the dashboard needs: the content, the words, the addresses, and the frame around a page.
struct DashboardPage: ViewPage {
  /// The pages in the navigation.
  enum Tab: String, CaseIterable, Sendable {
    case overview, queue, incidents, mentions, search, responses, learning, brief, health
  }

  /// So many silent sources are named above every page; the page about the data names all.
  private static let shownStale = 2
  static let (templates, bodyClass) = ("dashboard", "dashboard")

  let content: DashboardContent
  let strings: Strings
  let localizer: Localizer
  let addresses: DashboardAddresses
  let chips: Chips
  let authors: AuthorNames
  let archive: Archive
  /// The incidents of each mention, by its place in the store.
  let incidentsByMention: [Int: [String]]
  /// The incidents' texts.
  let texts: IncidentTexts
  /// The queries that have figures of their own, each with its number, from 1.
  let drawnQueries: [(number: Int, query: QueryFigures)]
  /// The addresses of the queries' pages.
  let pushDownNames: PushDownNames
  /// How queries are written.
  let queryNames: QueryNames
  /// What must not be linked to.
  let damaging: AddressPatterns
  /// When mentions of the period come and are answered; `nil` where there is none.
  let rhythm: WeekRhythm?
  let assets: PageAssets
  let links: ViewLinks

  init(content: DashboardContent, strings: Strings, assets: PageAssets, links: ViewLinks) {
    let configuration = content.configuration
    self.content = content
    self.links = links
    self.strings = strings
    self.localizer = Localizer(strings: strings, timeZone: configuration.site.timeZone)
    self.addresses = DashboardAddresses(siteURL: configuration.site.url, view: content.view)
    self.chips = Chips(strings: strings)
    self.authors = AuthorNames(
      content.authors,
      display: configuration.privacy.authors[content.view.clearance] ?? .hidden,
      strings: strings
    )
    self.archive = Archive(store: content.reputation.store, zone: configuration.site.timeZone)
    var incidents: [Int: [String]] = [:]
    for figures in content.reputation.incidents {
      for mention in figures.mentions { incidents[mention, default: []].append(figures.incident.id) }
    }
    self.incidentsByMention = incidents
    self.texts = IncidentTexts(
      content.reputation.incidents.map { [addresses] in
        IncidentMarkdown.Source($0.incident, page: addresses.incident($0.incident.id))
      },
      as: IncidentText(
        language: configuration.site.language,
        words: ContentWords(strings),
        links: links
      )
    )
    self.drawnQueries = DashboardPage.drawnQueries(of: content.reputation)
    self.pushDownNames = PushDownNames(content.pushDowns)
    self.queryNames = QueryNames((content.reputation.search?.queries ?? []).map(\.query))
    self.damaging = AddressPatterns(
      configuration.search.damaging + content.reputation.incidents.flatMap(\.incident.unlinked)
    )
    self.rhythm = content.reputation.current.map { content.reputation.rhythm(of: $0) }
      .flatMap { $0.published.total > 0 ? $0 : nil }
    self.assets = assets
  }

  var siteName: String { content.configuration.site.name }
  var siteLanguage: LanguageCode { content.configuration.site.language }
  var reputation: Reputation { content.reputation }
  var store: MentionStore { content.reputation.store }
  /// The mentions of each day, to now where nothing came of late.
  var daily: [DailySentiment.Day] { reputation.daysToNow(reputation.daily.days) }
  /// Where something damaging stands, in words.
  var placeWords: PlaceWords { PlaceWords(strings: strings, localizer: localizer) }
  /// The day of now, in the site's zone.
  var today: CalendarDay { content.configuration.site.timeZone.day(of: reputation.now) }

  /// The values of the header above a page of `tab`.
  func header(_ tab: Tab) -> TemplateValues {
    let silent = reputation.sources.filter(\.isStale)
    // One more than is shown would take as much room as the word that there is one more.
    let shown = silent.count > DashboardPage.shownStale + 1 ? DashboardPage.shownStale : silent.count
    var stale = silent.prefix(shown).map { source -> TemplateValues in
      let time = source.dataThrough.map { localizer.shortDateTime($0) }
      let text =
        time.map { strings.text("dashboard.stale-source", ["source": source.name, "time": $0]) }
        ?? strings.text("dashboard.silent-source", ["source": source.name])
      return ["text": text]
    }
    if silent.count > shown {
      let count = silent.count - shown
      let text = localizer.plural("dashboard.stale-more", count)
      stale.append(["text": text, "url": addresses.health])
    }
    return [
      "strings": strings.values,
      "siteName": siteName,
      "dashboardURL": addresses.home,
      "tabs": tabs(current: tab),
      "hasStaleSources": !stale.isEmpty,
      "staleSources": stale,
    ]
  }

  /// The values of the footer: three clocks, so that nobody takes old data for calm.
  func footer() -> TemplateValues {
    [
      "strings": strings.values,
      "homeURL": addresses.publicHome,
      "dataThrough": reputation.dataThrough.map(clock),
      "collected": reputation.collected.map(clock),
      "built": clock(reputation.now),
      "refresh": reputation.refreshBy.map { moment in
        strings.text(
          moment < reputation.now ? "status.refresh-late" : "status.refresh",
          ["time": localizer.dateTime(moment)]
        )
      },
    ]
  }

  /// The addresses that every page links to.
  func common() -> TemplateValues {
    [
      "dashboardURL": addresses.home,
      "incidentsURL": addresses.incidents,
      "queueURL": addresses.queue,
      "mentionsURL": addresses.mentions,
      "searchURL": addresses.search,
      "responsesURL": addresses.responses,
      "learningURL": addresses.learning,
      "briefURL": addresses.brief,
      "healthURL": addresses.health,
    ]
  }

  private func tabs(current: Tab) -> [TemplateValues] {
    Tab.allCases.map { tab in
      let (url, count): (String, Int) =
        switch tab {
        case .overview: (addresses.home, 0)
        case .queue: (addresses.queue, content.queue.count)
        case .incidents: (addresses.incidents, reputation.incidents.count { $0.incident.state.isOpen })
        case .mentions: (addresses.mentions, 0)
        case .search: (addresses.search, 0)
        case .responses: (addresses.responses, 0)
        case .learning: (addresses.learning, overdueActions)
        case .brief: (addresses.brief, 0)
        case .health: (addresses.health, content.findings.count { $0.severity != .note })
        }
      return [
        "url": url, "label": strings["dashboard.tabs.\(tab.rawValue)"], "current": tab == current,
        "count": count > 0 ? localizer.number(count) : nil,
      ]
    }
  }
}
