import ReputationAnalysis
import ReputationModel

/// What every status page needs: what its readers may know, the words, the addresses, and the frame around a page.
struct StatusPage: ViewPage {
  /// The pages in the navigation.
  enum Tab: String, CaseIterable, Sendable {
    case now, history
  }

  static let (templates, bodyClass) = ("status", "dashboard status")

  let content: StatusContent
  let strings: Strings
  let localizer: Localizer
  let addresses: StatusAddresses
  let chips: Chips
  /// The incidents' texts.
  let texts: IncidentTexts
  /// The same for programs, by the incidents' identifiers.
  let messages: [String: IncidentMessages]
  let assets: PageAssets
  let links: ViewLinks

  init(content: StatusContent, strings: Strings, assets: PageAssets, links: ViewLinks) {
    self.content = content
    self.links = links
    self.strings = strings
    self.assets = assets
    localizer = Localizer(strings: strings, timeZone: content.reputation.timeZone)
    addresses = StatusAddresses(siteURL: content.reputation.siteURL, view: content.view)
    chips = Chips(strings: strings)
    let sources = content.reputation.incidents.map { [addresses] in
      IncidentMarkdown.Source($0, page: addresses.incident($0.id))
    }
    let text = IncidentText(
      language: content.reputation.language,
      words: ContentWords(strings),
      links: links,
      mayLink: content.reputation.mayLink
    )
    texts = IncidentTexts(sources, as: text)
    messages = sources.reduce(into: [:]) { $0[$1.id] = IncidentMessages($1, as: text) }
  }

  var siteName: String { reputation.siteName }
  var siteLanguage: LanguageCode { reputation.language }

  var reputation: ClearedReputation { content.reputation }

  /// The feeds of the view, and the incident's own on its page.
  func feeds(_ body: Body) -> [PageFrame.Feed] {
    func feeds(_ title: String, of incident: String?) -> [PageFrame.Feed] {
      StatusFeeds.formats.map { format in
        PageFrame.Feed(
          type: format.mediaType,
          title: "\(title) · \(reputation.siteName)",
          address: addresses.feed(format, of: incident)
        )
      }
    }
    let own = body.incident.map { feeds(body.title, of: $0) } ?? []
    return own + feeds(strings["status.name"], of: nil)
  }

  /// The values of the header above a page of `tab`.
  func header(_ tab: Tab) -> TemplateValues {
    [
      "strings": strings.values,
      "siteName": reputation.siteName,
      "homeURL": addresses.home,
      "tabs": Tab.allCases.map { other -> TemplateValues in
        [
          "url": other == .now ? addresses.home : addresses.history,
          "label": strings["status.tabs.\(other.rawValue)"],
          "current": other == tab,
        ]
      },
      "stale": stale,
    ]
  }

  /// The warning that nothing new came for too long; `nil` where it did.
  private var stale: String? {
    guard reputation.isStale else { return nil }
    guard let newest = reputation.newest else { return strings["status.never"] }
    return strings.text("status.stale", ["time": localizer.shortDateTime(newest)])
  }

  /// The values of the footer: three clocks, so that nobody takes old data for calm.
  func footer() -> TemplateValues {
    [
      "strings": strings.values,
      "publicURL": addresses.publicHome,
      "readers": strings["status.readers.\(reputation.clearance.rawValue)"],
      "dataThrough": reputation.dataThrough.map(clock),
      "collected": reputation.collected.map(clock),
      "built": clock(reputation.now),
    ]
  }

  /// A level as a chip.
  func level(_ level: ReputationLevel) -> TemplateValues {
    ["code": level.rawValue, "text": strings["status.levels.\(level.rawValue)"]]
  }

  /// What a channel is called.
  func name(_ channel: ChannelName) -> String {
    switch channel {
    case .named(let name): VisibleText.make(name, limit: 80)
    case .numbered(let number): strings.text("status.channel", ["number": localizer.number(number)])
    }
  }

  /// A number of mentions.
  func count(_ count: ClearedCount) -> String {
    switch count {
    case .exact(let number): localizer.number(number)
    case .atLeast(let number): strings.text("status.at-least", ["count": localizer.number(number)])
    case .few: strings["status.few"]
    }
  }

  /// The next update of an open incident; `nil` where none is promised.
  func nextUpdate(_ incident: ClearedIncident) -> TemplateValues? {
    guard incident.state.isOpen else { return nil }
    return incident.nextUpdate.map { moment in
      time(moment).merging(["overdue": incident.isOverdue(at: reputation.now)])
    }
  }
}
