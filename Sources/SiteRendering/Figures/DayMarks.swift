import Charts
import ReputationModel

/// The signs on a chart over days that lead to what happened, with one number for all of a day, as one disc stands there.
struct DayMarks {
  /// A sign on the chart that leads to a page.
  struct Mark {
    let day: CalendarDay
    let label: String
    let url: String
    /// Whether its words stand in a file of the site, in the language of that.
    var isTitle = false
  }

  private let numbered: [(number: Int, mark: Mark)]

  /// The marks of the days that are drawn, in their order.
  init(_ marks: [Mark], in columns: DayColumns) {
    let visible = marks.filter { columns.column(of: $0.day) != nil }
    let days = Set(visible.map(\.day)).sorted()
    numbered = days.enumerated().flatMap { offset, day in
      visible.filter { $0.day == day }.map { (offset + 1, $0) }
    }
  }

  /// The discs on the drawing of `columns`.
  func discs(in columns: DayColumns) -> [TimeAxis.Mark] {
    var discs: [TimeAxis.Mark] = []
    for (number, mark) in numbered {
      guard let column = columns.column(of: mark.day) else { continue }
      if let last = discs.last, last.column == column {
        discs[discs.count - 1] = .init(
          column: column,
          number: last.number,
          label: "\(last.label) · \(mark.label)"
        )
      } else {
        discs.append(.init(column: column, number: number, label: mark.label))
      }
    }
    return discs
  }

  /// What the discs mean; those of one day that lead to one page are one entry.
  func explanations(_ localizer: Localizer) -> [Figure.Mark] {
    var entries: [(number: Int, mark: Mark, labels: [String])] = []
    for (number, mark) in numbered {
      if let last = entries.last, last.number == number, last.mark.url == mark.url {
        entries[entries.count - 1].labels.append(mark.label)
      } else {
        entries.append((number, mark, [mark.label]))
      }
    }
    return entries.map { entry in
      Figure.Mark(
        number: entry.number,
        url: entry.mark.url,
        label: entry.labels.joined(separator: " · "),
        date: localizer.shortDate(entry.mark.day),
        isTitle: entry.mark.isTitle
      )
    }
  }
}
