import ReputationAnalysis

extension ViewPage {
  /// The values of `partials/timeline`, newest first: the entries of an incident, and their texts as HTML.
  func timeline(_ updates: [ClearedUpdate], _ texts: [String]) -> TemplateValues {
    let (chips, corrections) = (Chips(strings: strings), UpdateCorrections(updates))
    func link(_ update: ClearedUpdate) -> TemplateValues { ["id": update.id, "time": time(update.at)] }
    return [
      "hasUpdates": !updates.isEmpty,
      "updates": zip(updates, texts).reversed().map { update, html -> TemplateValues in
        [
          "id": update.id,
          "time": time(update.at),
          "type": chips.update(update.kind),
          "state": update.state.map(chips.state),
          "html": html,
          "isCorrected": update.isCorrected,
          "correction": corrections.correction(of: update).map(link),
          "corrects": corrections.corrected(by: update).map(link),
          "source": update.source.map { reference($0) },
        ]
      },
    ]
  }

  /// A reference of an incident's file.
  func reference(_ reference: ClearedReference, label: String? = nil, isWhole: Bool = false) -> TemplateValues
  {
    self.reference(reference.text, mayBeLink: reference.mayBeLink, label: label, isWhole: isWhole)
  }
}
