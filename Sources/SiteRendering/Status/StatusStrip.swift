import Charts
import ReputationAnalysis
import ReputationModel

/// The figure of the last days by channel: a strip of cells for each, higher the worse, low and empty where nothing is known,
/// with the same as a table of runs of days.
struct StatusStrip {
  let page: StatusPage

  /// So many channels are drawn; the others are in the CSV file alone.
  private static let mostChannels = 24

  /// The values for the template.
  func values() -> TemplateValues {
    let reputation = page.reputation
    let shown = reputation.channels.prefix(StatusStrip.mostChannels)
    let shared = StatusStrip.sharedReasons(shown)
    let channels = shown.enumerated().map { index, channel in
      row(
        name: page.name(channel.name),
        identifier: "strip-\(index + 1)",
        days: channel.days,
        level: channel.levelNow,
        silence: silence(channel, shared: shared)
      )
    }
    let all = row(
      name: page.strings["status.strip.all"],
      identifier: "strip-all",
      days: reputation.days,
      level: reputation.level,
      silence: nil
    )
    let unshown = reputation.channels.count - channels.count
    return [
      "more": unshown > 0
        ? page.localizer.plural("status.strip.more", unshown) : nil,
      "shared": shared.map { reason in
        [
          "names": shown.filter { StatusStrip.reason($0) == reason }.map { page.name($0.name) }
            .joined(separator: ", "),
          "text": page.strings["status.strip.unknown.\(reason.rawValue)"],
        ] as TemplateValues
      },
      "headline": headline(reputation.days),
      "rows": [all] + channels,
      "from": reputation.days.first.map { page.day($0.day) },
      "legend": ReputationLevel.allCases.reversed().map(page.level),
      "csv": page.addresses.data("days.csv"),
    ]
  }

  private func row(
    name: String,
    identifier: String,
    days: [ClearedChannel.Day],
    level: ReputationLevel,
    silence: String?
  ) -> TemplateValues {
    let chart = chart(name: name, identifier: identifier, days: days)
    return [
      "name": name,
      "level": page.level(level),
      "drawings": [ChartLayout.wide, .narrow].map { layout -> TemplateValues in
        ["layout": layout.name, "svg": chart.svg(layout)]
      },
      "silence": silence,
      "summary": summary(days),
      "runs": StatusStrip.runs(days).reversed().map { run -> TemplateValues in
        [
          "from": page.day(days[run.lowerBound].day), "to": page.day(days[run.upperBound - 1].day),
          "isOneDay": run.count == 1, "level": page.level(days[run.lowerBound].level),
        ]
      },
    ]
  }

  /// Why nothing is known of most days of a channel that is not silent.
  private static func reason(_ channel: ClearedChannel) -> UnknownDay? {
    channel.isStale ? nil : channel.whyUnknown
  }

  /// The reasons of several channels, which are told once for all of them.
  private static func sharedReasons(_ channels: some Collection<ClearedChannel>) -> [UnknownDay] {
    UnknownDay.allCases.filter { why in channels.count { reason($0) == why } > 1 }
  }

  /// Since when nothing new came, or why nothing is known of most days; `nil` where neither is so, and where that is
  /// told for several.
  private func silence(_ channel: ClearedChannel, shared: [UnknownDay]) -> String? {
    guard channel.isStale else {
      return StatusStrip.reason(channel)
        .flatMap { shared.contains($0) ? nil : page.strings["status.strip.unknown.\($0.rawValue)"] }
    }
    guard let newest = channel.dataThrough else { return page.strings["status.strip.never"] }
    return page.strings.text("status.strip.silent", ["time": page.localizer.shortDateTime(newest)])
  }

  /// Stretches of days of one level.
  static func runs(_ days: [ClearedChannel.Day]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in days.indices {
      if let last = runs.last, days[last.lowerBound].level == days[index].level {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func headline(_ days: [ClearedChannel.Day]) -> String {
    let counts = StatusStrip.counts(days)
    let length = page.localizer.number(days.count)
    guard counts.raised > 0 else {
      let key = counts.calm == 0 ? "unknown" : counts.unknown == 0 ? "calm" : "calm-as-known"
      return page.strings.text(
        "status.strip.headline-\(key)",
        ["days": length, "calm": page.localizer.number(counts.calm)]
      )
    }
    return page.localizer.plural(
      "status.strip.headline",
      counts.raised,
      ["days": length]
    )
  }

  private func summary(_ days: [ClearedChannel.Day]) -> String {
    let counts = StatusStrip.counts(days)
    return page.strings.text(
      "status.strip.summary",
      [
        "calm": page.localizer.number(counts.calm), "raised": page.localizer.number(counts.raised),
        "unknown": page.localizer.number(counts.unknown),
      ]
    )
  }

  private static func counts(_ days: [ClearedChannel.Day]) -> (calm: Int, raised: Int, unknown: Int) {
    let unknown = days.count { $0.level == .noData }
    let calm = days.count { $0.level == .calm }
    return (calm, days.count - calm - unknown, unknown)
  }

  private func chart(name: String, identifier: String, days: [ClearedChannel.Day]) -> DayStripChart {
    let title = page.strings.text(
      "status.strip.title",
      ["channel": name, "days": page.localizer.number(days.count)]
    )
    return DayStripChart(
      name: ChartName(identifier: identifier, title: title, summary: summary(days)),
      days: days.map { StatusStrip.state($0.level) },
      // The days stand once below all strips.
      labels: []
    )
  }

  private static func state(_ level: ReputationLevel) -> DayStripChart.State? {
    switch level {
    case .calm: .calm
    case .elevated: .watch
    case .heated: .elevated
    case .crisis: .critical
    case .noData: nil
    }
  }
}
