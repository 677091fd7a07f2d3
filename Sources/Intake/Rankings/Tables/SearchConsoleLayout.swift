/// Which column of an export of Search Console holds what, told by its header in seven languages.
struct SearchConsoleLayout {
  /// What rows are of.
  enum Dimension: Hashable {
    case query, page, day, period, country, device, appearance
  }

  /// A figure.
  enum Metric: Hashable, CaseIterable {
    case clicks, impressions, clickThroughRate, position
  }

  /// What a column holds.
  enum Column: Equatable {
    case dimension(Dimension)
    /// A figure of one of the periods.
    case metric(Metric, period: Int)
    case ignored
  }

  /// What each column holds.
  let columns: [Column]
  /// What the header calls each period, the current one first; one without a name where nothing is compared.
  let periods: [String?]
  /// Whether two columns hold the same.
  let hasRepetition: Bool

  /// The layout; `nil` where the header has neither clicks nor impressions of something that is known.
  init?(header: [String]) {
    var labels: [String] = []
    var columns: [Column] = []
    for name in header {
      let folded = ColumnNames.folded(name)
      if let dimension = SearchConsoleLayout.dimensions[folded] {
        columns.append(.dimension(dimension))
      } else if let (metric, label) = SearchConsoleLayout.metric(folded) {
        if SearchConsoleLayout.differences.contains(where: label.hasPrefix) {
          columns.append(.ignored)
          continue
        }
        if !labels.contains(label) { labels.append(label) }
        columns.append(.metric(metric, period: labels.firstIndex(of: label) ?? 0))
      } else {
        columns.append(.ignored)
      }
    }
    let counted = columns.contains { column in
      if case .metric(let metric, _) = column { metric == .clicks || metric == .impressions } else { false }
    }
    let isOfSomething = columns.contains { if case .dimension = $0 { true } else { false } }
    guard counted, isOfSomething, labels.count <= 2 else { return nil }
    // The period in view comes first, unless the names say otherwise.
    let isReversed =
      labels.count == 2 && SearchConsoleLayout.isEarlier(labels[0])
      && !SearchConsoleLayout.isEarlier(labels[1])
    if isReversed {
      labels.reverse()
      columns = columns.map { column in
        if case .metric(let metric, let period) = column {
          .metric(metric, period: 1 - period)
        } else {
          column
        }
      }
    }
    self.columns = columns
    periods = labels.map { label in
      label.isEmpty ? nil : SearchConsoleLayout.written(label, in: header)
    }
    let used = columns.filter { $0 != .ignored }
    hasRepetition = used.indices.contains { used[..<$0].contains(used[$0]) }
  }

  /// The column of a dimension.
  func column(of dimension: Dimension) -> Int? { columns.firstIndex(of: .dimension(dimension)) }

  /// Whether rows are of queries, pages or days; other tables say nothing that is used.
  var isUsed: Bool {
    [.query, .page, .day, .period].contains { column(of: $0) != nil }
  }
}

extension SearchConsoleLayout {
  /// The figure that a folded name stands for, and what the name says of the period.
  private static func metric(_ folded: String) -> (metric: Metric, label: String)? {
    guard folded.utf8.count <= 200 else { return nil }
    for (name, metric) in metrics {
      if folded == name { return (metric, "") }
      if folded.hasSuffix(" " + name) { return (metric, label(folded.dropLast(name.count))) }
      if folded.hasPrefix(name + " ") { return (metric, label(folded.dropFirst(name.count))) }
    }
    return nil
  }

  private static func label(_ rest: Substring) -> String {
    let kept = rest.drop { $0 == " " || $0 == "(" || $0 == ":" }
    return String(kept.prefix(while: { $0 != ")" })).trimmed
  }

  private static func isEarlier(_ label: String) -> Bool { earlier.contains { label.contains($0) } }

  /// The label as the header has it, with its accents: as long as it is folded, where it stands at either end.
  private static func written(_ label: String, in header: [String]) -> String {
    for name in header {
      let words = name.split(separator: " ")
      for length in 1..<max(2, words.count) {
        for part in [words.prefix(length), words.suffix(length)] {
          let text = part.joined(separator: " ").filter { $0 != "(" && $0 != ")" }
          if ColumnNames.folded(text) == label { return text }
        }
      }
    }
    return label
  }

  /// The longest name first, so that `position moyenne` is not read as a position of the period `moyenne`.
  private static let metrics: [(name: String, metric: Metric)] = [
    (Metric.clicks, ["clicks", "clics", "clic", "cliques", "klicks"]),
    (.impressions, ["impressions", "impresiones", "impressioni", "impressoes", "impressionen"]),
    (.clickThroughRate, ["ctr", "klickrate", "taux de clics", "average ctr", "ctr media", "ctr moyen"]),
    (
      .position,
      [
        "position", "posicion", "posicio", "posizione", "posicao", "average position", "posicion media",
        "position moyenne", "posicio mitjana", "posicao media", "posizione media",
        "durchschnittliche position",
      ]
    ),
  ].flatMap { metric, names in names.map { (name: $0, metric: metric) } }
    .sorted {
      $0.name.utf8.count != $1.name.utf8.count ? $0.name.utf8.count > $1.name.utf8.count : $0.name < $1.name
    }

  private static let earlier = [
    "previous", "prior", "last year", "anterior", "anteriores", "ano pasado", "any passat", "precedent",
    "annee derniere", "precedenti", "precedente", "anno scorso", "ano passado", "vorherig", "vorjahr",
    "zuvor",
  ]

  private static let differences = [
    "difference", "diferencia", "diferenca", "differenza", "unterschied", "differenz",
  ]

  private static let dimensions: [String: Dimension] = [
    "top queries": .query, "query": .query, "queries": .query, "consultas principales": .query,
    "consultas": .query, "consulta": .query, "requetes les plus frequentes": .query, "requetes": .query,
    "requete": .query, "consultes principals": .query, "consultes": .query, "principais consultas": .query,
    "consultas mais frequentes": .query, "query principali": .query, "query piu frequenti": .query,
    "principali query": .query, "haufigste suchanfragen": .query, "die haufigsten suchanfragen": .query,
    "suchanfragen": .query, "suchanfrage": .query,
    "top pages": .page, "page": .page, "pages": .page, "paginas principales": .page, "paginas": .page,
    "pagina": .page, "pages les plus populaires": .page, "pages les plus visitees": .page,
    "pages principales": .page, "pagines principals": .page, "pagines mes visitades": .page,
    "pagines": .page, "paginas mais visitadas": .page, "principais paginas": .page,
    "paginas principais": .page, "pagine principali": .page, "principali pagine": .page, "pagine": .page,
    "haufigste seiten": .page, "die haufigsten seiten": .page, "top seiten": .page, "seiten": .page,
    "seite": .page,
    "date": .day, "dates": .day, "day": .day, "fecha": .day, "fechas": .day, "data": .day, "dia": .day,
    "jour": .day, "giorno": .day, "datum": .day, "tag": .day,
    "period": .period, "periodo": .period, "periode": .period, "zeitraum": .period,
    "country": .country, "countries": .country, "pais": .country, "paises": .country, "pays": .country,
    "paisos": .country, "paese": .country, "paesi": .country, "land": .country, "lander": .country,
    "device": .device, "devices": .device, "dispositivo": .device, "dispositivos": .device,
    "dispositiu": .device, "dispositius": .device, "appareil": .device, "appareils": .device,
    "dispositivi": .device, "gerat": .device, "gerate": .device,
    "search appearance": .appearance, "aparicion en busquedas": .appearance,
    "aparicion en el buscador": .appearance, "apparence dans les resultats de recherche": .appearance,
    "aspecte a la cerca": .appearance, "aspeto na pesquisa": .appearance,
    "aparencia na pesquisa": .appearance, "aspetto nella ricerca": .appearance,
    "darstellung in der suche": .appearance, "darstellung in suchergebnissen": .appearance,
  ]
}
