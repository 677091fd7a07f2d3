import ReputationModel

/// What incidents look for that stands in the brand's own name, and so in whatever is said of the brand.
///
/// Terms are compared without punctuation: `espiga_`, the account of somebody who pretends to be `espiga`, is the same
/// word, and collects all that is said to the brand's own account.
struct BrandTerms {
  private let names: [String]

  init(_ configuration: SiteConfiguration) {
    let brand = configuration.brand
    names = brand.names + OwnAccounts(brand).accounts.sorted()
  }

  /// The terms of `incidents` that every mention of the brand has.
  ///
  /// An incident of sources or of a time that is over may mean just that; who pretends to be the brand is never found
  /// by the brand's name.
  func findings(of incidents: [Incident]) -> [Finding] {
    incidents.flatMap { incident -> [Finding] in
      let matches = incident.matches
      let isBounded = !matches.sources.isEmpty || matches.from != nil && matches.to != nil
      guard incident.kind == .impersonation || !isBounded else { return [] }
      return matches.terms.enumerated().compactMap { item, term in
        guard let name = name(with: term) else { return nil }
        return .incidentTermIsBrand(term, name, at: incident.places.location(of: "matches.terms", item: item))
      }
    }
  }

  /// The name in which the term stands; `nil` for none.
  private func name(with term: String) -> String? {
    var index = TermIndex()
    guard index.number(of: term) != nil else { return nil }
    let sought = index.sought(0..<index.count)
    return names.first { name in
      var stands = false
      index.forEachTerm(in: name, sought) { _ in stands = true }
      return stands
    }
  }
}

extension Finding {
  static func incidentTermIsBrand(_ term: String, _ name: String, at location: SourceLocation) -> Finding {
    Finding(
      rule: "incident.term-is-brand",
      severity: .warning,
      location: location,
      message:
        "the term stands in the brand's own name, so that whatever names the brand belongs to the incident",
      found: "\(term.excerpt), as in \(name.excerpt)",
      expected: "words that only this incident has; signs such as `_` and `.` part no two names",
      fix: "take terms of what is said, or list the mentions with `mentions` or `urls`"
    )
  }
}
