import ReputationAnalysis
import ReputationModel

extension DashboardPage {
  /// What is suspected of those who wrote what waits, and nobody looked at: to be known before it is answered.
  func suspicions(of place: ResponseQueue.Place) -> [TemplateValues] {
    content.voices.marks(of: place, content.authors).map { mark in
      let (kind, text, latest) = told(of: mark.subject)
      return [
        "kind": kind,
        "name": strings["dashboard.suspected.\(kind)"],
        "text": text,
        "advice": strings["dashboard.suspected.\(kind)-advice"],
        "copy": mark.mention == place.mention ? nil : strings["dashboard.suspected.copy"],
        // What the overview's list is too short for is at least told with a mention.
        "url": EvidencePlace.anchor(of: mark).map { "\(addresses.home)#\($0)" } ?? archiveAddress(of: latest),
      ]
    }
  }

  /// What is suspected, what speaks for it, and a mention of those concerned.
  private func told(of subject: SuspicionMark.Subject) -> (kind: String, text: String, mention: Int) {
    switch subject {
    case .suspicion(let suspicion):
      (suspicion.kind.rawValue, text(ofSigns: suspicion.signs), suspicion.voice.latest)
    case .group(let group): ("group", text(ofGroup: group), group.mentions[0])
    }
  }

  private func text(ofGroup group: AccountGroup) -> String {
    strings.text(
      "dashboard.suspected.group-text",
      [
        "count": localizer.number(group.mentions.count), "from": localizer.shortDateTime(group.from),
        "to": localizer.shortDateTime(group.to), "likeness": localizer.percent(group.likeness),
      ]
    )
  }
}
