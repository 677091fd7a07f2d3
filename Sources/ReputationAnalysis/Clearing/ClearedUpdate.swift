public import ReputationModel

/// An entry of an incident's timeline that a reader may see.
public struct ClearedUpdate: Sendable, Hashable {
  /// Identifies it within its incident, the same on every build while its time stays.
  public let id: String
  /// When it happened.
  public let at: Timestamp
  /// The state the incident entered, if it changed.
  public let state: Incident.State?
  /// What sort of entry it is.
  public let kind: IncidentUpdate.Kind
  /// What it says, as inline Markdown.
  public let text: String
  /// Where it can be read up.
  public let source: ClearedReference?
  /// Whether a later entry that the reader may see, too, corrects it: it is struck through, never left out.
  public let isCorrected: Bool
  /// The entry that it corrects, by ``id``, if the reader may see that one.
  public let corrects: String?
  /// Where the entry stands in its file; findings point here, no page shows it.
  public let location: SourceLocation
}

extension ClearedUpdate {
  /// The entries of `incident` that the rules let through, oldest first.
  ///
  /// An entry is never more open than its incident. Identifiers are made of the time, so that they do not tell how many
  /// entries are left out.
  static func all(of incident: Incident, _ rules: ClearingRules) -> [ClearedUpdate] {
    let visible = incident.updates.filter { rules.allows($0.clearance(in: incident.clearance)) }
    return all(visible) { ClearedReference($0, rules) }
  }

  /// All entries of `incident`, as its team reads them: every reference may be a link.
  public static func all(of incident: Incident) -> [ClearedUpdate] {
    all(incident.updates) { $0.map(ClearedReference.init(link:)) }
  }

  private static func all(
    _ visible: [IncidentUpdate],
    reference: (String?) -> ClearedReference?
  ) -> [ClearedUpdate] {
    var sameMoment: [Timestamp: Int] = [:]
    let identifiers = visible.map { update -> String in
      let number = sameMoment[update.at, default: 0] + 1
      sameMoment[update.at] = number
      let time = update.at.description.filter { $0 != "-" && $0 != ":" }
      return "update-\(time)\(number > 1 ? "-\(number)" : "")"
    }
    var firstOfMoment: [Timestamp: String] = [:]
    for (update, identifier) in zip(visible, identifiers) where firstOfMoment[update.at] == nil {
      firstOfMoment[update.at] = identifier
    }
    let corrected = Set(visible.compactMap(\.corrects))
    return zip(visible, identifiers).map { update, identifier in
      ClearedUpdate(
        id: identifier,
        at: update.at,
        state: update.state,
        kind: update.kind,
        text: update.text,
        source: reference(update.source),
        isCorrected: corrected.contains(update.at),
        corrects: update.corrects.flatMap { firstOfMoment[$0] },
        location: update.location
      )
    }
  }
}
