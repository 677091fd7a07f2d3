import ContrapesoKit
import ReputationModel

/// The queue as a person reads it in a terminal.
struct QueueText {
  let report: QueueReport

  /// The places, each with its reasons, and how many there are.
  var text: String {
    guard report.isKnown else {
      return "There are no mentions: whether any waits for an answer is not known."
    }
    guard report.count > 0 else { return "Everything has an answer." }
    var parts = [
      "\(report.waiting) mention\(report.waiting == 1 ? " waits" : "s wait"), \(report.overdue) overdue.\n"
    ]
    parts += report.places.map(place)
    let more = report.count - report.places.count
    if more > 0 { parts.append("… and \(more) less urgent; --limit \(report.count) prints all.") }
    return parts.joined(separator: "\n")
  }

  private func place(_ place: QueueReport.Place) -> String {
    var lines = ["\(place.place).  urgency \(place.urgency)  \(place.mention.visible)  \(origin(place))"]
    let since = place.overdueSeconds == nil ? "answer by \(place.dueAt)" : "was due \(place.dueAt)"
    lines.append("since \(place.published), \(since)")
    lines += place.suspicions.map { suspicion($0, place) }
    if let title = place.title, !title.isEmpty { lines.append(title.visible) }
    if !place.excerpt.isEmpty { lines.append(place.excerpt.visible) }
    if let url = place.url { lines.append(url.visible) }
    lines += place.reasons.map { "+\($0.points)  \($0.text.visible)" }
    if !place.copies.isEmpty {
      lines.append("waiting copies of this: \(place.copies.joined(separator: ", ").visible)")
    }
    return lines.joined(separator: "\n    ") + "\n"
  }

  /// What has to be known before the mention is answered.
  private func suspicion(_ suspicion: QueueSuspicion, _ place: QueueReport.Place) -> String {
    let what =
      suspicion.kind == "group" ? "accounts suspected of acting together" : "\(suspicion.kind) suspected"
    let copy = suspicion.mention == place.mention ? "" : " of the copy \(suspicion.mention)"
    let evidence = ([suspicion.url].compactMap(\.self) + suspicion.evidence).joined(separator: ", ")
    return "! \(what)\(copy): \(suspicion.text); evidence: \(evidence)".visible
  }

  private func origin(_ place: QueueReport.Place) -> String {
    guard let publisher = place.publisher, publisher != place.source else { return place.source.visible }
    return "\(place.source), \(publisher)".visible
  }
}
