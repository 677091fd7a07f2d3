import Charts

/// A figure of a page: what it says, the drawings, what their signs mean, and the same as a table and as a file.
struct Figure {
  /// A colour and what it stands for.
  struct Entry {
    let cssClass: String
    let label: String
  }

  /// A numbered sign of the drawings and what it stands for.
  struct Mark {
    let number: Int
    let url: String
    let label: String
    let date: String
    var isTitle = false
  }

  /// Identifies the figure on its page.
  let identifier: String
  /// What is to be seen on it, as a sentence.
  let headline: String
  /// What has to be known to read it.
  var note: String?
  /// The chart for a desk.
  let wide: any Chart
  /// The chart for a telephone.
  let narrow: any Chart
  var legend: [Entry] = []
  var marks: [Mark] = []
  /// What limits what it says, as few cases or estimates.
  var remarks: [String] = []
  /// What is drawn, as the page shows it.
  let table: FigureTable
  /// The address of the file.
  let csv: String

  /// The values for the template `dashboard/figure`.
  func values(_ localizer: Localizer) -> TemplateValues {
    [
      "id": identifier,
      "headline": headline,
      "note": note,
      "hasLegend": !legend.isEmpty,
      "legend": legend.map { ["cssClass": $0.cssClass, "label": $0.label] as TemplateValues },
      "drawings": [(ChartLayout.wide, wide), (.narrow, narrow)].map { layout, chart -> TemplateValues in
        ["layout": layout.name, "svg": chart.svg(layout)]
      },
      "hasMarks": !marks.isEmpty,
      "marks": marks.map { mark -> TemplateValues in
        [
          "number": mark.number, "url": mark.url, "label": mark.label, "date": mark.date,
          "isTitle": mark.isTitle,
        ]
      },
      "remarks": remarks,
      "caption": table.caption,
      "first": table.columns.first?.label,
      "columns": table.columns.dropFirst().map(\.label),
      "rows": table.values(localizer),
      "csv": csv,
    ]
  }
}
