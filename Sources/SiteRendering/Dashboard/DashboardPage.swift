import ReputationAnalysis
import ReputationModel

/// What every page of the dashboard needs: the content, the words, the addresses, and the frame around a page.
struct DashboardPage: Sendable {
  /// The pages in the navigation.
  enum Tab: String, CaseIterable, Sendable {
    case overview, queue, incidents, mentions, search, responses, learning, brief, health
  }

  /// What stands in the frame of a page.
  struct Body {
    let title: String
    let tab: Tab
    let values: TemplateValues

    init(title: String, tab: Tab, _ values: TemplateValues) {
      self.title = title
      self.tab = tab
      self.values = values
    }
  }

  let content: DashboardContent
  let strings: Strings
  let localizer: Localizer
  let addresses: DashboardAddresses
  let chips: Chips
  let authors: AuthorNames
  let archive: Archive
  /// The incidents of each mention, by its place in the store.
  let incidentsByMention: [Int: [String]]
  private let assets: PageAssets

  init(content: DashboardContent, strings: Strings, assets: PageAssets) {
    let configuration = content.configuration
    self.content = content
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
    self.assets = assets
  }

  var reputation: Reputation { content.reputation }
  var store: MentionStore { content.reputation.store }
  /// The day of now, in the site's zone.
  var today: CalendarDay { content.configuration.site.timeZone.day(of: reputation.now) }

  /// The frame of a page of that title: no search engine may list it, and no link tells where the reader came from.
  func frame(title: String) -> PageFrame {
    PageFrame(
      strings: strings,
      title: "\(title) · \(content.configuration.site.name)",
      robots: "noindex, nofollow, noarchive",
      assets: assets,
      bodyClass: "dashboard"
    )
  }

  /// The values of the header above a page of `tab`.
  func header(_ tab: Tab) -> TemplateValues {
    let stale = reputation.sources.filter(\.isStale).map { source -> TemplateValues in
      let time = source.dataThrough.map { localizer.shortDateTime($0) }
      let text =
        time.map { strings.text("dashboard.stale-source", ["source": source.name, "time": $0]) }
        ?? strings.text("dashboard.silent-source", ["source": source.name])
      return ["text": text]
    }
    return [
      "strings": strings.values,
      "siteName": content.configuration.site.name,
      "dashboardURL": addresses.overview,
      "tabs": tabs(current: tab),
      "hasStaleSources": !stale.isEmpty,
      "staleSources": stale,
    ]
  }

  /// The values of the footer: three clocks, so that nobody takes old data for calm.
  func footer() -> TemplateValues {
    func clock(_ moment: Timestamp) -> TemplateValues {
      ["iso": localizer.machine(moment), "text": localizer.dateTime(moment)]
    }
    return [
      "strings": strings.values,
      "homeURL": addresses.home,
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
  func links() -> TemplateValues {
    [
      "dashboardURL": addresses.overview,
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

  /// A moment as a page shows it, and as a machine reads it.
  func time(_ moment: Timestamp) -> TemplateValues {
    ["iso": localizer.machine(moment), "text": localizer.shortDateTime(moment)]
  }

  /// A day as a page shows it, and as a machine reads it.
  func day(_ day: CalendarDay) -> TemplateValues {
    ["iso": day.description, "text": localizer.shortDate(day)]
  }

  private func tabs(current: Tab) -> [TemplateValues] {
    Tab.allCases.map { tab in
      let (url, count): (String, Int) =
        switch tab {
        case .overview: (addresses.overview, 0)
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
