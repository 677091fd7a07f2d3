import ReputationModel

extension YAMLReader {
  /// The block `privacy:`.
  mutating func privacy() -> Privacy {
    var privacy = Privacy()
    guard case .mapping = peek("authors")?.content else {
      if let display: Privacy.AuthorDisplay = read("authors", .word) {
        for clearance in Clearance.allCases where clearance < .team { privacy.authors[clearance] = display }
      }
      reportFullAuthors(privacy, at: location(of: "authors"))
      return privacy
    }
    var place = location
    _ = mapping("authors") { reader in
      for clearance in Clearance.allCases {
        if let display: Privacy.AuthorDisplay = reader.read(clearance.rawValue, .word) {
          privacy.authors[clearance] = display
        }
      }
      place = reader.location(of: Clearance.public.rawValue)
    }
    reportFullAuthors(privacy, at: place)
    return privacy
  }

  private mutating func reportFullAuthors(_ privacy: Privacy, at location: SourceLocation) {
    if privacy.authors[.public] == .full { context.report(.publicAuthorsInFull(at: location)) }
  }
}

extension Finding {
  /// Authors of mentions would be named to everybody.
  static func publicAuthorsInFull(at location: SourceLocation) -> Finding {
    Finding(
      rule: "configuration.public-authors-in-full",
      severity: .error,
      location: location,
      message: "the authors of mentions are never named on public pages",
      found: "full",
      expected: "hidden or pseudonym for `public`",
      fix: "write `authors: {public: hidden, stakeholders: full}`"
    )
  }
}
