import ReputationModel

extension PublicSite {
  /// The rows of an article's evidence; the proofs that may be cited, with whole addresses; what is wrong.
  func evidenceValues(_ article: Article, _ edition: PublicEdition)
    -> (rows: [TemplateValues], proofs: [Evidence], findings: [Finding])
  {
    var rows: [TemplateValues] = []
    var proofs: [Evidence] = []
    var findings: [Finding] = []
    for (item, evidence) in article.evidence.enumerated() {
      func place(_ field: String) -> SourceLocation {
        article.places.location(of: "evidence.\(field)", item: item)
      }
      let source = proof(evidence.source, at: place("source"), &findings)
      let archived = proof(evidence.archived, at: place("archived"), &findings)
      // Named in words alone: a link would lend it weight.
      let appearance = evidence.appearance.map { WebAddress($0)?.host ?? $0 }
      var row: TemplateValues = [
        "claim": evidence.claim, "fact": evidence.fact, "verdict-id": evidence.verdict.rawValue,
        "verdict": edition.strings["verdict.\(evidence.verdict.rawValue)"],
        "appearance": appearance, "appearance-parts": appearance.map(PublicSite.parts(ofAddress:)),
        "has-proof": source != nil || archived != nil,
      ]
      row["source"] = source?.values
      row["archived"] = archived?.values
      rows.append(row)
      if source?.address != nil || archived?.address != nil {
        proofs.append(
          Evidence(
            claim: evidence.claim,
            verdict: evidence.verdict,
            fact: evidence.fact,
            source: source?.address,
            archived: archived?.address
          )
        )
      }
    }
    return (rows, proofs, findings)
  }

  /// The parts of an address between which a line may be broken: behind each dot, and each slash that is the last of
  /// several.
  static func parts(ofAddress address: String) -> [String] {
    var parts: [String] = []
    var last: Character?
    for character in address {
      if last == "." || last == "/" && character != "/" || parts.isEmpty { parts.append("") }
      parts[parts.count - 1].append(character)
      last = character
    }
    return parts
  }

  /// A proof as the page shows it: a link where it may be one, else its text alone.
  private func proof(_ text: String?, at place: SourceLocation, _ findings: inout [Finding])
    -> (values: TemplateValues, address: String?)?
  {
    guard let text else { return nil }
    let resolver = renderer.resolver
    let target = resolver.resolve(text, from: place.file)
    var values: TemplateValues = ["text": text, "text-parts": PublicSite.parts(ofAddress: text)]
    findings += [resolver.finding(of: text, to: target, at: place)].compactMap { $0 }
    switch target {
    case .external(let address):
      values["href"] = address
      values["external"] = true
      values["host"] = WebAddress(address)?.host
      values["host-parts"] = WebAddress(address).map { PublicSite.parts(ofAddress: $0.host) }
    case .page, .media: values["href"] = resolver.address(of: target)
    // Not even as text: it would tell where the view is, or of what is not published.
    case .view, .absent, .faulty: return nil
    case .damaging, .broken, .unseen, .anchor, .contact, .unknown: break
    }
    let isAddress = values["href"] != nil
    return (values, isAddress ? resolver.address(of: target, isAbsolute: true) : nil)
  }
}
