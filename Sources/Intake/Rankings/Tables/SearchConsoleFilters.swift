import ReputationModel

/// Reads the file in which Search Console says what an export was filtered by.
struct SearchConsoleFilters {
  let file: RankingFile

  /// Whether that is its header: `Filter,Value`.
  static func isHeader(_ header: [String]) -> Bool {
    header.count == 2
      && ["filter", "filtrar", "filtro", "filtre", "filtra"].contains(ColumnNames.folded(header[0]))
      && ["value", "valor", "valeur", "valore", "wert"].contains(ColumnNames.folded(header[1]))
  }

  /// Reads its rows: the period and the kind of search; whatever else narrows the figures is told of.
  func read(_ rows: TableRows, into reading: inout RankingReading) {
    reading.outcome.format = .searchConsole
    reading.facts.filterTables = 1
    var rows = rows
    while let row = rows.next() {
      guard case .success(let fields) = row.fields else {
        if case .failure(let refusal) = row.fields { reading.outcome.refuse(refusal, line: row.line) }
        continue
      }
      reading.outcome.rows += 1
      switch ColumnNames.folded(fields[0]) {
      case let name where SearchConsoleFilters.dates.contains(name):
        reading.facts.periodName = fields[1]
        reading.facts.filteredDays = WrittenDayRange.read(fields[1], order: nil, in: file)
      case let name where SearchConsoleFilters.searchTypes.contains(name):
        reading.facts.searchType = fields[1].lowercased()
      default:
        reading.findings.append(.filteredExport(file.place(row.line), name: fields[0], value: fields[1]))
      }
    }
  }

  private static let dates: Set<String> = ["date", "fecha", "data", "datum", "dates"]
  private static let searchTypes: Set<String> = [
    "search type", "tipo de busqueda", "type de recherche", "tipus de cerca", "tipo de pesquisa",
    "tipo di ricerca", "suchtyp",
  ]
}

extension Finding {
  static func filteredExport(_ place: SourceLocation, name: String, value: String) -> Finding {
    Finding(
      rule: "rankings.filtered-export",
      severity: .note,
      location: place,
      message: "the export is filtered, so that its figures are those of a part",
      found: RowRefusal.shown("\(name): \(value)")
    )
  }
}
