import ReputationModel

/// What incidents say of the addresses that do damage.
struct IncidentAddresses: Sendable {
  private var listed: [String: [Int]] = [:]
  private var entries: [String: [RemovalRecord.Entry]] = [:]
  private var verdicts: [String: [Evidence.Verdict]] = [:]
  private let incidents: [Incident]

  /// - Parameter articles: those whose claims say where they were made, too.
  init(_ incidents: [Incident], articles: [Article] = []) {
    self.incidents = incidents
    for evidence in incidents.flatMap(\.evidence) + articles.flatMap(\.evidence) {
      guard let appearance = evidence.appearance else { continue }
      verdicts[AddressKey.of(appearance), default: []].append(evidence.verdict)
    }
    for (number, incident) in incidents.enumerated() {
      for address in Set(incident.unlinked.map(AddressKey.of)) {
        listed[address, default: []].append(number)
      }
      for request in incident.requests { note(request, of: incident.id) }
      for update in incident.updates where update.kind == .response || update.kind == .correction {
        guard let source = update.source, WebAddress(source) != nil else { continue }
        let entry = RemovalRecord.Entry(
          at: update.at,
          deed: .told(update.kind),
          to: nil,
          source: nil,
          incident: incident.id
        )
        entries[AddressKey.of(source), default: []].append(entry)
      }
    }
  }

  private mutating func note(_ request: RemovalRequest, of incident: String) {
    let key = AddressKey.of(request.url)
    func entry(_ at: Timestamp, _ deed: RemovalRecord.Deed) -> RemovalRecord.Entry {
      .init(at: at, deed: deed, to: request.to, source: request.source, incident: incident)
    }
    entries[key, default: []].append(entry(request.at, .asked(request.kind)))
    if let answer = request.answer {
      entries[key, default: []].append(entry(request.answered ?? request.at, .answered(answer)))
    }
  }

  /// The incidents that list an address, or the folder it lies in, in the order in which they were given.
  func incidents(listing url: String) -> [Incident] {
    Set(IncidentAddresses.keys(of: url).flatMap { listed[$0] ?? [] }).sorted().map { incidents[$0] }
  }

  /// What they say of attempts to have it corrected or taken down.
  func entries(about url: String) -> [RemovalRecord.Entry] { entries[AddressKey.of(url)] ?? [] }

  /// What the facts say of the claims that are noted to be made at that very address.
  func verdicts(about url: String) -> [Evidence.Verdict] { verdicts[AddressKey.of(url)] ?? [] }

  /// The key of the address, and those of the folders above it, its host's last.
  private static func keys(of url: String) -> [String] {
    var keys = [AddressKey.of(url)]
    while let last = keys.last, let slash = last.lastIndex(of: "/") {
      keys.append(String(last[..<slash]))
      if keys.count > 12 { break }
    }
    return keys
  }
}
