import ReputationModel

// What is told of an article besides itself: who wrote it, what it answers, its film, its corrections.
extension StructuredData {
  /// The person on a page of the site; `nil` for one who is only a name.
  func person(_ author: AuthorProfile, path: String, image: SearchHead.Image?, isComplete: Bool) -> JSONValue
  {
    let address = root.absolute(path)
    return .object([
      "@type": "Person", "@id": .string("\(address)#person"), "name": .string(author.name),
      "url": .string(address),
      "jobTitle": author.role.map(JSONValue.string),
      "description": isComplete ? .string(author.description) : nil,
      "image": isComplete ? image.map(self.image) : nil,
      "sameAs": isComplete && !author.sameAs.isEmpty ? .array(author.sameAs.map(JSONValue.string)) : nil,
      "worksFor": isComplete ? organization(isComplete: false) : nil,
    ])
  }

  /// A person where the article names one; the brand or one of its teams where it does not.
  func author(_ byline: Byline) -> JSONValue? {
    if let author = byline.author, let path = byline.path {
      return person(author, path: path, image: nil, isComplete: false)
    }
    if byline.name == site.name || byline.name == brand.legalName { return organization(isComplete: false) }
    return .object([
      "@type": byline.isNamed ? "Person" : "Organization", "name": .string(byline.name), "url": .string(home),
    ])
  }

  /// The claims an article deals with; addresses where they are made are told unless they are damaging.
  func claims(_ evidence: [Evidence], damaging: AddressPatterns) -> [JSONValue] {
    evidence.map { evidence in
      let appearance = evidence.appearance.flatMap { damaging.matches($0) ? nil : $0 }
      return .object([
        "@type": "Claim", "text": .string(evidence.claim),
        "appearance": appearance.map { .object(["@type": "CreativeWork", "url": .string($0)]) },
      ])
    }
  }

  /// What was corrected in an article.
  func corrections(_ corrections: [Correction]) -> [JSONValue] {
    corrections.map { correction in
      .object([
        "@type": "CorrectionComment", "text": .string(correction.text),
        "datePublished": .string(site.timeZone.rfc3339(correction.moment)),
      ])
    }
  }

  /// The video of an article, by whole addresses.
  func video(_ video: Video, file: String?, player: String?, thumbnail: String) -> JSONValue {
    .object([
      "@type": "VideoObject", "name": video.name.map(JSONValue.string),
      "description": video.description.map(JSONValue.string), "thumbnailUrl": .string(thumbnail),
      "uploadDate": video.uploaded.map { .string(site.timeZone.rfc3339($0)) },
      "duration": video.duration.map { .string(StructuredData.length($0)) },
      "contentUrl": file.map(JSONValue.string), "embedUrl": player.map(JSONValue.string),
    ])
  }

  /// A length of time as ISO 8601 writes it: `PT1M30S`.
  static func length(_ seconds: Int64) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "")
      + (rest > 0 || seconds < 60 ? "\(rest)S" : "")
  }
}
