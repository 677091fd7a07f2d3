import ReputationAnalysis
import ReputationModel

/// What stands in the frame of a view's page.
struct ViewBody<Tab: Sendable>: Sendable {
  let title: String
  let tab: Tab
  /// The incident that the page is about.
  let incident: String?
  let values: TemplateValues

  init(title: String, tab: Tab, incident: String? = nil, _ values: TemplateValues) {
    self.title = title
    self.tab = tab
    self.incident = incident
    self.values = values
  }
}

/// What the pages of the dashboard and of the status view have in common: words, a frame, and how things are said.
protocol ViewPage: Sendable {
  /// The pages in the navigation.
  associatedtype Tab: Hashable, CaseIterable, Sendable
  associatedtype Addresses: ViewAddresses

  /// The folder of its templates.
  static var templates: String { get }
  /// The classes of its pages' bodies.
  static var bodyClass: String { get }

  var strings: Strings { get }
  var localizer: Localizer { get }
  var assets: PageAssets { get }
  /// Where links lead.
  var links: ViewLinks { get }
  var addresses: Addresses { get }
  var siteName: String { get }
  /// The language in which the site's own files are written.
  var siteLanguage: LanguageCode { get }

  /// The values of the header above a page of `tab`.
  func header(_ tab: Tab) -> TemplateValues
  /// The values of the footer.
  func footer() -> TemplateValues
  /// The values that every page has.
  func common() -> TemplateValues
  /// The feeds that tell what the page tells.
  func feeds(_ body: ViewBody<Tab>) -> [PageFrame.Feed]
}

extension ViewPage {
  typealias Body = ViewBody<Tab>

  /// Where the site stands.
  var root: SiteRoot { addresses.root }

  func common() -> TemplateValues { [:] }
  func feeds(_ body: Body) -> [PageFrame.Feed] { [] }

  /// The language of what the site's files say; `nil` where it is the page's own.
  var contentLanguage: String? { siteLanguage == strings.language ? nil : siteLanguage.rawValue }

  /// The language of a mention; `nil` where it is not known, or the page's own.
  func otherLanguage(_ language: LanguageCode?) -> String? {
    language == strings.language ? nil : language?.rawValue
  }

  /// The frame of a page: no search engine may list it, and no link tells where the reader came from.
  func frame(_ body: Body) -> PageFrame {
    var frame = PageFrame(
      strings: strings,
      title: "\(body.title) · \(siteName)",
      robots: "noindex, nofollow, noarchive",
      assets: assets,
      bodyClass: Self.bodyClass
    )
    frame.feeds = feeds(body)
    return frame
  }

  /// A moment as a page shows it, and as a machine reads it.
  func time(_ moment: Timestamp) -> TemplateValues {
    ["iso": localizer.machine(moment), "text": localizer.shortDateTime(moment)]
  }

  /// A day as a page shows it, and as a machine reads it.
  func day(_ day: CalendarDay) -> TemplateValues {
    ["iso": day.description, "text": localizer.shortDate(day)]
  }

  /// A moment of one of the three clocks of a page's foot.
  func clock(_ moment: Timestamp) -> TemplateValues {
    ["iso": localizer.machine(moment), "text": localizer.dateTime(moment)]
  }

  /// What stands over an incident's summary: what is happening, or what happened where it is over or only watched.
  func summaryTitle(_ state: Incident.State) -> String {
    strings[state.isAcute ? "dashboard.incident.summary" : "dashboard.incident.summary-past"]
  }

  /// From when to when more was said than usual.
  func span(_ impact: IncidentCourse.Impact) -> String {
    let from = localizer.date(impact.from)
    // The impact ends with the day before the first calm one.
    guard let last = impact.to?.advanced(byDays: -1) else {
      return strings.text("dashboard.incident-tiles.impact-from", ["from": from])
    }
    guard last > impact.from else {
      return strings.text("dashboard.incident-tiles.impact-day", ["day": from])
    }
    return strings.text("dashboard.incident-tiles.impact-span", ["from": from, "to": localizer.date(last)])
  }

  /// A reference as a link where it is an address or a path of this site and may be one, else as text.
  ///
  /// - Parameter isWhole: whether a path is written with scheme and host, as it is read elsewhere.
  func reference(
    _ text: String,
    mayBeLink: Bool = true,
    label: String? = nil,
    isWhole: Bool = false
  ) -> TemplateValues {
    guard mayBeLink else { return ["text": text] }
    let resolver = links.resolver
    let target = resolver.resolve(text, from: "", on: root.link("/"))
    switch target {
    case .page, .media:
      return ["url": resolver.address(of: target, isAbsolute: isWhole), "text": label ?? text]
    case .external:
      guard let address = WebAddress(text) else { return ["text": text] }
      return ["url": address.description, "text": label ?? address.host, "isElsewhere": true]
    case .absent, .faulty, .broken, .unseen, .view, .damaging, .anchor, .contact, .unknown:
      return ["text": text]
    }
  }

  /// A corrective action: what is done by whom, and by when it should be.
  func action(
    _ texts: IncidentMarkdown.Action,
    owner: String?,
    due: CalendarDay?,
    done: CalendarDay?,
    isOverdue: Bool
  ) -> TemplateValues {
    [
      "what": texts.what, "owner": owner,
      "due": due.map { day($0).merging(["overdue": isOverdue]) },
      "done": done.map { day($0).merging(["evidence": texts.evidence]) },
    ]
  }

  /// A claim set against a fact.
  func evidence(_ claim: String, _ verdict: Evidence.Verdict, fact: String?, _ proofs: [TemplateValues?])
    -> TemplateValues
  {
    let proofs = proofs.compactMap { $0 }
    return [
      "claim": claim, "verdict": Chips(strings: strings).verdict(verdict), "fact": fact,
      "hasProofs": !proofs.isEmpty, "proofs": proofs,
    ]
  }
}
