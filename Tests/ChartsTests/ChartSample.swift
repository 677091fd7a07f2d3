import ReputationModel

@testable import Charts

/// Charts of every kind with data that try them: none, one, many, gaps, long names.
enum ChartSample {
  static let long = "Un nombre muy largo que nadie acortó " + String(repeating: "W", count: 200)

  static func name(_ identifier: String) -> ChartName {
    ChartName(identifier: identifier, title: "Título <b>", summary: "Resumen & \"más\"")
  }

  /// Numbers that go up and down, with a gap every so often.
  static func values(_ count: Int, largest: Int = 40, gapEvery: Int = 11) -> [Double?] {
    (0..<count).map { $0 % gapEvery == gapEvery - 1 ? nil : Double($0 * 7919 % (largest + 1)) }
  }

  static func axis(_ count: Int) -> TimeAxis {
    TimeAxis(
      count: count,
      labels: Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, "\($0 % 28 + 1) sept") }),
      marks: (0..<min(count, 12)).map { .init(column: $0 * 2, number: $0 + 1, label: "x") },
      shades: [
        .init(columns: 2..<9, cssClass: "shade-impact"), .init(columns: 9..<400, cssClass: "shade-watch"),
      ],
      elapsed: count - count / 5
    )
  }

  static func number(_ value: Double) -> String { "\(Int(value)).000" }

  static func charts(_ count: Int) -> [any Chart] {
    let day = CalendarDay(daysSince1970: 20_400)
    let states: [DayStripChart.State?] = [.calm, .watch, nil, .elevated, .critical]
    return [
      StackedColumnsChart(
        name: name("columns"),
        axis: axis(count),
        series: ["a", "b"].map { .init(cssClass: $0, values: values(count)) },
        band: .init(columns: 0..<count, values: 2...9),
        number: number
      ),
      LineChart(
        name: name("line"),
        axis: axis(count),
        points: values(count, largest: 2).map { $0.map { .init($0 - 1, band: -1...1) } },
        isLastProvisional: true,
        number: { "\($0)" }
      ),
      BarsChart(
        name: name("bars"),
        classes: ["a", "b"],
        bars: (0..<count).map {
          .init(label: $0 == 1 ? long : "fuente \($0)", parts: [Double($0), 3], text: "\($0).000 (12 %)")
        }
      ),
      DayStripChart(
        name: name("strip"),
        days: (0..<count).map { states[$0 % states.count] },
        labels: (0..<count).map { "día \($0)" }
      ),
      CalendarHeatMap(
        name: name("calendar"),
        first: day,
        values: values(count * 4),
        weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        cssClass: "a",
        month: { "mes \($0.date.month)" },
        number: number
      ),
      WeekHeatMap(
        name: name("week"),
        panels: (0..<min(count, 3)).map { panel in
          .init(
            title: panel == 1 ? long : "llegan",
            cssClass: "a",
            counts: (0..<7).map { day in (0..<24).map { ($0 * day * count) % 40 } }
          )
        },
        weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        number: number
      ),
      RankHistoryChart(
        name: name("ranks"),
        days: (0..<count).map { day.advanced(byDays: $0 * 3) },
        labels: (0..<count).map { "\($0 % 28 + 1) sept" },
        lines: (0..<min(count, 9)).map { line in
          .init(
            label: line == 0 ? long : "https://a.example/\(line)",
            key: String("ABCDEFGHI".dropFirst(line).prefix(1)),
            cssClass: "line-owned",
            standings: (0..<count).map {
              $0 % 7 == 6 ? .unknown : $0 % 5 == 4 ? .notRanked : .ranked($0 % 10 + 1)
            }
          )
        },
        notRanked: "No aparece"
      ),
      FirstPageStrip(name: name("page"), results: FirstPageStrip.Standing.allCases),
      SmallMultiplesChart(
        name: name("multiples"),
        classes: ["a"],
        panels: (0..<min(count, 7)).map { .init(title: $0 == 1 ? long : "canal", values: [values(count)]) },
        ends: ("1 sept 2025", "30 sept 2026"),
        shades: [.init(columns: 1..<3, cssClass: "shade-impact")],
        number: number
      ),
    ]
  }
}
