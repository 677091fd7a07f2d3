import ReputationModel

extension RankHistoryChart {
  /// Where positions and days stand on the drawing.
  struct Plot {
    let left: Double
    let right: Double
    let top: Double
    /// The line of the last position, or of those that were not seen where there are any.
    let bottom: Double
    let endLabels: [String]
    private let chart: RankHistoryChart
    private let layout: ChartLayout
    private let deepest: Int
    private let lastPosition: Double
    private let hasRow: Bool

    init(_ chart: RankHistoryChart, _ layout: ChartLayout) {
      (self.chart, self.layout) = (chart, layout)
      let size = layout.fontSize
      let standings = chart.lines.flatMap(\.standings)
      let positions = standings.compactMap { if case .ranked(let position) = $0 { position } else { nil } }
      deepest = max(positions.max() ?? 1, 10)
      hasRow = standings.contains(.notRanked)
      endLabels = chart.lines.map {
        layout.isNarrow ? $0.key : "\($0.key) \(TextWidth.cutMiddle($0.label, to: 230, size: size))"
      }
      let axis = [String(deepest)] + (hasRow ? [chart.notRanked] : [])
      let room = axis.map { TextWidth.of($0, size: size) }.max() ?? 0
      left = min(room.rounded(.up), layout.width * 0.3) + 8
      right = layout.width - 13 - (endLabels.map { TextWidth.of($0, size: size) }.max() ?? 0).rounded(.up)
      top = layout.lineHeight / 2
      bottom = layout.height - layout.lineHeight - 8
      lastPosition = hasRow ? bottom - layout.lineHeight * 1.4 : bottom
    }

    /// The place of a day, by how many days lie between.
    func x(_ day: Int) -> Double {
      guard let first = chart.days.first, let last = chart.days.last, last > first else {
        return (left + right) / 2
      }
      return left + Double(chart.days[day].days(since: first)) / Double(last.days(since: first))
        * (right - left)
    }

    /// The height of a standing; `nil` where nobody looked.
    func y(_ standing: Standing) -> Double? {
      switch standing {
      case .ranked(let position):
        top + Double(max(1, position) - 1) / Double(max(1, deepest - 1)) * (lastPosition - top)
      case .notRanked: bottom
      case .unknown: nil
      }
    }

    /// Draws the positions, the row of those that were not seen, and the days.
    func drawAxes(_ writer: inout SVGWriter) {
      let size = layout.fontSize
      for position in ticks {
        guard let height = y(.ranked(position)) else { continue }
        writer.line("grid", from: (left, height), to: (right, height))
        writer.label(String(position), x: left - 6, y: height, .end)
      }
      if hasRow {
        writer.line("axis row", from: (left, bottom), to: (right, bottom))
        writer.label(TextWidth.cut(chart.notRanked, to: left - 6, size: size), x: left - 6, y: bottom, .end)
      }
      let candidates = zip(chart.days.indices, chart.labels).map {
        LabelRoom.Label(middle: x($0), text: $1)
      }
      for label in LabelRoom.fitting(candidates, size: size, within: 0...layout.width) {
        writer.line("axis", from: (label.middle, bottom), to: (label.middle, bottom + 4))
        writer.label(label.text, x: label.middle, y: bottom + 6 + layout.lineHeight / 2, .middle)
      }
    }

    /// The positions that are written: 1, and round ones as far apart as a line of text.
    private var ticks: [Int] {
      let step = [1, 5, 10, 20, 50, 100].first {
        Double($0) / Double(max(1, deepest - 1)) * (lastPosition - top) >= layout.lineHeight
      }
      guard let step else { return [1] }
      let round = Array(stride(from: step, through: deepest, by: step))
      let isFirstFree =
        step == 1 || Double(step - 1) / Double(deepest - 1) * (lastPosition - top) >= layout.lineHeight
      return isFirstFree ? (round.first == 1 ? round : [1] + round) : [1] + round.dropFirst()
    }
  }
}
