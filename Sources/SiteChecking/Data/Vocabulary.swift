/// The part of schema.org's vocabulary that articles, pages and organisations are told of with, as of release 30.0.
///
/// Types with the one they are a kind of; properties with the types they belong to and what they may hold.
enum Vocabulary {
  /// What a property may hold.
  enum Value: Sendable, Hashable {
    case text, address, date, number
    /// Yes or no.
    case truth
    /// A thing of that type, or of a kind of it.
    case thing(String)
  }

  /// A property.
  struct Property: Sendable {
    let domains: [String]
    let values: [Value]
  }

  /// Whether there is such a type.
  static func hasType(_ type: String) -> Bool { parents[type] != nil || type == "Thing" }

  /// Whether `type` is `other` or a kind of it.
  static func isKind(_ type: String, of other: String) -> Bool {
    var type: String? = type
    while let current = type {
      if current == other { return true }
      type = parents[current]
    }
    return false
  }

  private static let parents: [String: String] = [
    "CreativeWork": "Thing", "Intangible": "Thing", "Organization": "Thing", "Person": "Thing",
    "Place": "Thing",
    "Article": "CreativeWork", "NewsArticle": "Article", "ReportageNewsArticle": "NewsArticle",
    "BackgroundNewsArticle": "NewsArticle", "SocialMediaPosting": "Article",
    "BlogPosting": "SocialMediaPosting",
    "TechArticle": "Article", "WebPage": "CreativeWork", "AboutPage": "WebPage", "CollectionPage": "WebPage",
    "ContactPage": "WebPage", "ProfilePage": "WebPage", "FAQPage": "WebPage", "WebSite": "CreativeWork",
    "Claim": "CreativeWork", "ClaimReview": "Review", "Review": "CreativeWork", "Comment": "CreativeWork",
    "CorrectionComment": "Comment", "Question": "Comment", "Answer": "Comment", "HowTo": "CreativeWork",
    "MediaObject": "CreativeWork", "ImageObject": "MediaObject", "VideoObject": "MediaObject",
    "WebContent": "CreativeWork", "SpecialAnnouncement": "CreativeWork", "Dataset": "CreativeWork",
    "ItemList": "Intangible", "BreadcrumbList": "ItemList", "ListItem": "Intangible", "Rating": "Intangible",
    "StructuredValue": "Intangible", "ContactPoint": "StructuredValue", "PostalAddress": "ContactPoint",
    "NewsMediaOrganization": "Organization", "Corporation": "Organization", "LocalBusiness": "Organization",
    "Bakery": "LocalBusiness", "AggregateRating": "Rating",
  ]

  /// What replaced what is no longer to be used.
  static let superseded = [
    "encodings": "encoding", "fileFormat": "encodingFormat", "reviews": "review", "map": "hasMap",
    "articleBodyText": "articleBody", "logoUrl": "logo",
  ]

  private static let somebody: [Value] = [.thing("Person"), .thing("Organization")]

  /// The properties by their names.
  static let properties: [String: Property] = {
    var all: [String: Property] = [:]
    func add(_ domains: [String], _ names: String, _ values: Value...) {
      for name in names.split(separator: " ") {
        all[String(name)] = Property(domains: domains, values: values)
      }
    }
    add(["Thing"], "name alternateName disambiguatingDescription", .text)
    add(["Thing"], "description", .text)
    add(["Thing"], "url sameAs additionalType", .address)
    add(["Thing"], "image", .address, .thing("ImageObject"))
    add(["Thing"], "mainEntityOfPage", .address, .thing("CreativeWork"))
    add(["Thing"], "subjectOf", .thing("CreativeWork"))
    add(["Thing"], "identifier", .text, .address)
    add(["CreativeWork"], "headline alternativeHeadline text abstract", .text)
    add(["CreativeWork"], "inLanguage genre", .text)
    add(["CreativeWork"], "keywords", .text, .address)
    add(["CreativeWork"], "datePublished dateModified dateCreated expires", .date)
    add(["CreativeWork"], "author creator publisher editor contributor", somebody[0], somebody[1])
    add(["CreativeWork"], "about mainEntity mentions", .thing("Thing"))
    add(["CreativeWork"], "isPartOf isBasedOn", .address, .thing("CreativeWork"))
    add(["CreativeWork"], "hasPart", .thing("CreativeWork"))
    add(["CreativeWork"], "citation", .text, .thing("CreativeWork"))
    add(["CreativeWork"], "archivedAt", .address, .thing("WebPage"))
    add(["CreativeWork"], "license", .address, .thing("CreativeWork"))
    add(["CreativeWork"], "correction", .text, .address, .thing("CorrectionComment"))
    add(["CreativeWork"], "thumbnailUrl", .address)
    add(["CreativeWork", "Organization", "Person"], "publishingPrinciples", .address, .thing("CreativeWork"))
    add(["CreativeWork"], "isAccessibleForFree", .truth)
    add(["CreativeWork"], "video", .thing("VideoObject"))
    add(["CreativeWork"], "comment", .thing("Comment"))
    add(["Article"], "articleBody articleSection", .text)
    add(["Article"], "backstory", .text, .thing("CreativeWork"))
    add(["Article", "MediaObject"], "wordCount", .number)
    add(["WebPage"], "breadcrumb", .text, .thing("BreadcrumbList"))
    add(["WebPage"], "primaryImageOfPage", .thing("ImageObject"))
    add(["WebPage"], "lastReviewed", .date)
    add(["WebPage"], "reviewedBy", somebody[0], somebody[1])
    add(["MediaObject"], "contentUrl embedUrl", .address)
    add(["MediaObject"], "width height duration contentSize", .number, .text)
    add(["MediaObject"], "encodingFormat", .text, .address)
    add(["MediaObject"], "uploadDate", .date)
    add(["MediaObject"], "caption", .text, .thing("MediaObject"))
    add(["Claim"], "appearance firstAppearance", .thing("CreativeWork"))
    add(["Claim"], "claimInterpreter", somebody[0], somebody[1])
    add(["ClaimReview"], "claimReviewed", .text)
    add(["Review"], "itemReviewed", .thing("Thing"))
    add(["Review"], "reviewRating", .thing("Rating"))
    add(["Rating"], "ratingValue bestRating worstRating", .number, .text)
    add(["Rating"], "ratingExplanation", .text)
    add(["ItemList"], "itemListElement", .text, .thing("Thing"))
    add(["ItemList"], "numberOfItems", .number)
    add(["ItemList"], "itemListOrder", .text)
    add(["ListItem"], "position", .number, .text)
    add(["ListItem"], "item", .address, .thing("Thing"))
    add(["Question"], "acceptedAnswer suggestedAnswer", .thing("Answer"))
    add(["Organization"], "legalName foundingDate taxID vatID", .text)
    add(["Organization"], "logo", .address, .thing("ImageObject"))
    add(["Organization"], "contactPoint", .thing("ContactPoint"))
    add(
      ["Organization"],
      "correctionsPolicy ethicsPolicy actionableFeedbackPolicy ownershipFundingInfo unnamedSourcesPolicy "
        + "verificationFactCheckingPolicy",
      .address,
      .thing("CreativeWork")
    )
    add(["Organization", "Person"], "email telephone", .text)
    add(["Organization", "Person"], "address", .text, .thing("PostalAddress"))
    add(["Organization"], "employee founder member", .thing("Person"))
    add(["Person"], "jobTitle givenName familyName", .text)
    add(["Person"], "worksFor memberOf affiliation", .thing("Organization"))
    add(["ContactPoint"], "contactType availableLanguage areaServed", .text)
    return all
  }()
}
