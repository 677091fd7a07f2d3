import ReputationModel

/// What incidents say belongs to them, and no data have.
///
/// Where there are no mentions at all nothing is told, and nothing is an error: data may come later, or be left out.
enum UnknownMatches {
  /// Sources without a mention that no configuration names, and mentions that are not there.
  static func findings(of incidents: [Incident], store: MentionStore, sources: [String]) -> [Finding] {
    guard !store.isEmpty else { return [] }
    let known = Set(store.sources).union(sources).sorted()
    let names = Set(known)
    var nearest = NearestWords(known)
    return incidents.flatMap { incident in
      let matches = incident.matches
      let nowhere = matches.sources.enumerated().compactMap { item, name -> Finding? in
        guard !names.contains(name) else { return nil }
        let place = incident.places.location(of: "matches.sources", item: item)
        return .incidentNamesNoSource(name, nearest: nearest.find(name), at: place)
      }
      let missing = matches.mentions.enumerated().compactMap { item, mention -> Finding? in
        guard store.index(of: mention) == nil else { return nil }
        let place = incident.places.location(of: "matches.mentions", item: item)
        return .incidentNamesNoMention(mention, at: place)
      }
      return nowhere + missing
    }
  }
}

extension Finding {
  static func incidentNamesNoSource(_ name: String, nearest: String?, at location: SourceLocation) -> Finding
  {
    Finding(
      rule: "incident.unknown-source",
      severity: .warning,
      location: location,
      message: "no mention that was read is of this source, and contrapeso.yml names no such source",
      found: name.excerpt,
      expected: "the name of a source, as the dashboard shows it",
      fix: nearest.map { "did you mean `\($0)`?" } ?? "correct the name, or add the source's data"
    )
  }

  static func incidentNamesNoMention(_ mention: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "incident.unknown-mention",
      severity: .warning,
      location: location,
      message: "no mention has this identifier or address",
      found: mention.excerpt,
      expected: "the id or url of a mention below content/mentions",
      fix: "check the spelling, or import the mention"
    )
  }
}
