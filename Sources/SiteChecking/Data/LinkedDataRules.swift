import ReputationModel

/// The rules of the structured data of one page.
struct LinkedDataRules {
  let data: LinkedData
  /// What the page shows, to hold the data against.
  let facts: PageFacts

  /// What is wrong.
  func faults() -> [LinkedData.Fault] {
    data.faults + articleFaults() + breadcrumbFaults() + retiredFaults() + reviewFaults() + videoFaults()
  }

  /// J02: an article has an author with name and address, a headline, an image, and dates with a zone.
  private func articleFaults() -> [LinkedData.Fault] {
    data.nodes(of: "Article").flatMap { node -> [LinkedData.Fault] in
      var faults: [LinkedData.Fault] = []
      func missing(_ property: String) {
        faults.append(LinkedData.Fault(rule: .articleData, problem: "missing", found: property))
      }
      for property in ["headline", "image", "datePublished", "dateModified"] where node[property] == nil {
        missing(property)
      }
      let authors = node["author"]?.items ?? []
      if authors.isEmpty { missing("author") }
      for author in authors where author["@id"] == nil {
        if author["name"]?.text?.isEmpty != false { missing("author.name") }
        if author["url"]?.text == nil, author["sameAs"] == nil { missing("author.url") }
      }
      for property in ["datePublished", "dateModified"] {
        guard let text = node[property]?.text, !LinkedData.hasZone(text) else { continue }
        faults.append(
          LinkedData.Fault(rule: .articleData, problem: "zone", found: text, values: ["property": property])
        )
      }
      return faults
    }
  }

  /// J03: the trail has two steps or more, numbered from 1, and each is named.
  private func breadcrumbFaults() -> [LinkedData.Fault] {
    data.nodes(of: "BreadcrumbList").compactMap { node in
      let steps = node["itemListElement"]?.items ?? []
      let positions = steps.map { $0["position"] }
      if steps.count < 2 {
        return LinkedData.Fault(rule: .breadcrumbs, problem: "short", found: String(steps.count))
      }
      let isSequence = positions.enumerated().allSatisfy { $1 == .number(Double($0 + 1)) }
      let isNamed = steps.allSatisfy { $0["name"]?.text?.isEmpty == false }
      let leads = steps.dropLast().allSatisfy { $0["item"] != nil }
      return isSequence && isNamed && leads
        ? nil : LinkedData.Fault(rule: .breadcrumbs, problem: "order", found: "itemListElement")
    }
  }

  /// J04: nothing that search engines have retired, and nothing that rates the brand.
  private func retiredFaults() -> [LinkedData.Fault] {
    ["SpecialAnnouncement", "HowTo", "FAQPage", "ClaimReview", "AggregateRating"].compactMap { type in
      data.nodes(of: type).isEmpty
        ? nil : LinkedData.Fault(rule: .retiredTypes, problem: "used", found: type)
    }
  }

  /// J05: a review of a claim is of this host, says what the page shows, rates within its scale, and is signed.
  private func reviewFaults() -> [LinkedData.Fault] {
    data.nodes(of: "ClaimReview").flatMap { node -> [LinkedData.Fault] in
      var faults: [LinkedData.Fault] = []
      func add(_ problem: String, _ found: String) {
        faults.append(LinkedData.Fault(rule: .claimReview, problem: problem, found: found))
      }
      if let url = node["url"]?.text, let own = facts.canonicals.first,
        WebAddress(url)?.host != WebAddress(own)?.host
      {
        add("host", url)
      }
      if let claim = node["claimReviewed"]?.text {
        if !facts.unquoted.contains(where: { $0.contains(claim) }) { add("hidden", claim) }
      } else {
        add("claim", "claimReviewed")
      }
      let rating = node["reviewRating"]
      let numbers = ["worstRating", "ratingValue", "bestRating"].map { LinkedDataRules.number(rating?[$0]) }
      if let worst = numbers[0], let value = numbers[1], let best = numbers[2] {
        if !(worst...max(worst, best)).contains(value) { add("scale", String(value)) }
      } else {
        add("rating", "reviewRating")
      }
      if node["author"] == nil { add("author", "author") }
      return faults
    }
  }

  /// J07: a video has what search engines need to list it.
  private func videoFaults() -> [LinkedData.Fault] {
    data.nodes(of: "VideoObject").flatMap { node in
      ["name", "description", "thumbnailUrl", "uploadDate"].filter { node[$0] == nil }.map {
        LinkedData.Fault(rule: .videoData, problem: "missing", found: $0)
      }
    }
  }

  private static func number(_ value: JSONTree?) -> Double? {
    switch value {
    case .number(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }
}
