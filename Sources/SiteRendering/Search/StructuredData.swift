import ReputationModel

/// Builds the JSON-LD of public pages: one graph a page, with the addresses as identifiers.
///
/// A node that another one refers to stands in the same graph or is written out where it is used, so that no
/// reference leads nowhere. Nothing here rates the brand; that would be self-serving.
struct StructuredData {
  let site: SiteIdentity
  let brand: Brand
  let root: SiteRoot
  let logo: SearchHead.Image?
  /// Where the principles for publishing and the policy on corrections stand, as whole addresses.
  let principles: String?
  let corrections: String?

  /// A graph of those nodes; the ones that are `nil` are left out, and without any there is no graph.
  static func graph(_ nodes: [JSONValue?]) -> JSONValue? {
    let nodes = StructuredGraph.pruned(nodes.compactMap { $0 })
    return nodes.isEmpty ? nil : .object(["@context": "https://schema.org", "@graph": .array(nodes)])
  }

  var home: String { root.absolute("/") }

  /// The site, written out; `about` a description on its home page.
  func website(description: String? = nil, language: LanguageCode? = nil) -> JSONValue {
    .object([
      "@type": "WebSite", "@id": .string("\(home)#website"), "url": .string(home), "name": .string(site.name),
      "description": description.map(JSONValue.string),
      "inLanguage": language.map { .string($0.rawValue) },
      "publisher": language == nil ? nil : organization(isComplete: false),
    ])
  }

  /// The brand, with everything known of it where `isComplete`; a complete node without a logo is none.
  func organization(isComplete: Bool) -> JSONValue? {
    if isComplete, logo == nil { return nil }
    return .object([
      "@type": "Organization", "@id": .string("\(home)#organization"), "name": .string(site.name),
      "legalName": isComplete ? brand.legalName.map(JSONValue.string) : nil, "url": .string(home),
      "logo": logo.map(image),
      "sameAs": isComplete && !brand.sameAs.isEmpty ? .array(brand.sameAs.map(JSONValue.string)) : nil,
      "publishingPrinciples": isComplete ? principles.map(JSONValue.string) : nil,
      "correctionsPolicy": isComplete ? corrections.map(JSONValue.string) : nil,
    ])
  }

  /// The page itself.
  func webPage(
    _ head: SearchHead,
    type: String = "WebPage",
    language: LanguageCode,
    hasTrail: Bool,
    mainEntity: JSONValue? = nil
  ) -> JSONValue? {
    guard let address = head.canonical else { return nil }
    return .object([
      "@type": .string(type), "@id": .string(address), "url": .string(address), "name": .string(head.title),
      "description": head.description.map(JSONValue.string), "inLanguage": .string(language.rawValue),
      "isPartOf": website(), "breadcrumb": hasTrail ? reference("\(address)#breadcrumb") : nil,
      "mainEntity": mainEntity,
    ])
  }

  /// The way from the home page to the page; `nil` where it has fewer than two steps.
  func breadcrumbs(_ trail: [(name: String, path: String)], of head: SearchHead) -> JSONValue? {
    guard trail.count > 1, let address = head.canonical else { return nil }
    let items = trail.enumerated().map { index, step in
      JSONValue.object([
        "@type": "ListItem", "position": .integer(index + 1), "name": .string(step.name),
        "item": .string(root.absolute(step.path)),
      ])
    }
    return .object([
      "@type": "BreadcrumbList", "@id": .string("\(address)#breadcrumb"), "itemListElement": .array(items),
    ])
  }

  /// The article; its claims as what it is about, its proofs as what it cites.
  ///
  /// `image` is the article's own, never the one that stands for pages without any.
  func article(
    _ article: Article,
    head: SearchHead,
    image: SearchHead.Image?,
    author: Byline,
    proofs: [Evidence],
    damaging: AddressPatterns,
    video: JSONValue?,
    words: Int
  ) -> JSONValue? {
    guard let address = head.canonical, let published = head.published else { return nil }
    let claims = claims(article.evidence, damaging: damaging)
    let corrections = corrections(article.corrections)
    let citations = proofs.map { proof in
      JSONValue.object([
        "@type": "CreativeWork", "url": proof.source.map(JSONValue.string),
        "archivedAt": proof.archived.map(JSONValue.string), "abstract": proof.fact.map(JSONValue.string),
      ])
    }
    return .object([
      "@type": .string(article.kind == .news || article.kind == .pressRelease ? "NewsArticle" : "Article"),
      "@id": .string("\(address)#article"), "url": .string(address), "headline": .string(article.title),
      "description": .string(article.description), "datePublished": .string(published),
      "dateModified": .string(head.modified ?? published), "inLanguage": .string(article.language.rawValue),
      "wordCount": words > 0 ? .integer(words) : nil,
      "author": self.author(author),
      "publisher": organization(isComplete: false), "image": image.map(self.image),
      "isPartOf": reference(address), "mainEntityOfPage": reference(address),
      "keywords": article.tags.isEmpty ? nil : .array(article.tags.map(JSONValue.string)),
      "about": claims.isEmpty ? nil : .array(claims), "citation": citations.isEmpty ? nil : .array(citations),
      "correction": corrections.isEmpty ? nil : .array(corrections), "video": video,
      "publishingPrinciples": principles.map(JSONValue.string),
    ])
  }

  func image(_ image: SearchHead.Image) -> JSONValue {
    .object([
      "@type": "ImageObject", "url": .string(image.address), "width": image.size.map { .integer($0.width) },
      "height": image.size.map { .integer($0.height) }, "caption": image.alternative.map(JSONValue.string),
    ])
  }

  private func reference(_ identifier: String) -> JSONValue { .object(["@id": .string(identifier)]) }
}
