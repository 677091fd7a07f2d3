import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of how much of what is said is about the brand, and how much about its competitors.
struct VoiceShareFigure {
  /// The name of the file of its numbers.
  static let file = "share-of-voice.csv"

  let page: DashboardPage
  /// What was said in the period in view.
  let current: PeriodFigures

  private var strings: Strings { page.strings }
  private var localizer: Localizer { page.localizer }

  private struct Part {
    let name: String
    let count: Int
    let share: Double
    /// The share in words; all add up to the whole.
    var percent = ""
    var isBrand = false
  }

  /// The figure; `nil` where no competitor is configured, or there are too few cases for a share.
  func figure() -> Figure? {
    guard let voice = page.reputation.voice, let parts = parts(voice),
      let brand = parts.first(where: \.isBrand)
    else { return nil }
    let title = strings["dashboard.overview.voice-title"]
    let headline = strings.text(
      "dashboard.chart.voice-headline",
      [
        "brand": brand.name, "share": brand.percent, "count": localizer.number(brand.count),
        "all": localizer.number(voice.n),
      ]
    )
    let chart = BarsChart(
      name: ChartName(identifier: "share-of-voice-figure", title: title, summary: headline),
      classes: ["rank-owned", "rank-neutral"],
      bars: parts.map { part in
        .init(
          label: part.name,
          parts: [part.isBrand ? Double(part.count) : 0, part.isBrand ? 0 : Double(part.count)],
          text: strings.text(
            "dashboard.chart.voice-part",
            ["count": localizer.number(part.count), "share": part.percent]
          )
        )
      }
    )
    return Figure(
      identifier: "share-of-voice-figure",
      headline: headline,
      note: page.period(current.period),
      wide: chart,
      narrow: chart,
      remarks: [
        localizer.plural(
          "dashboard.chart.voice-note",
          voice.mentions,
          ["namings": localizer.number(voice.n)]
        ),
        voice.aside == 0 ? nil : localizer.plural("dashboard.chart.voice-aside", voice.aside),
      ].compactMap(\.self),
      table: table(parts, title),
      csv: page.addresses.data(VoiceShareFigure.file)
    )
  }

  /// The brand and its competitors, most mentions first; of as many the brand, then in the order of the configuration.
  private func parts(_ voice: ShareOfVoice) -> [Part]? {
    guard let share = voice.share else { return nil }
    let brand = Part(name: page.siteName, count: voice.brand, share: share, isBrand: true)
    let others = voice.competitors.compactMap { competitor in
      competitor.share.map { Part(name: competitor.name, count: competitor.count, share: $0) }
    }
    var parts = ([brand] + others).enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    for (place, percent) in localizer.percents([parts.map(\.share)]).joined().enumerated() {
      parts[place].percent = percent
    }
    return parts
  }

  private func table(_ parts: [Part], _ caption: String) -> FigureTable {
    FigureTable(
      caption: caption,
      columns: [
        .init(name: "name", label: strings["dashboard.chart.voice-name"]),
        .init(name: "mentions", label: strings["dashboard.mentions.title"]),
        .init(name: "share", label: strings["dashboard.chart.voice-share"]),
      ],
      rows: parts.map { part in
        [
          .text(part.name), .count(part.count),
          .told(part.percent, plain: FigureTable.plain(part.share, digits: 4)),
        ]
      }
    )
  }
}
