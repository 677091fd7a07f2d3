/// An element of a feed or of an entry, read to its end.
struct FeedField {
  var key: String
  /// The element between it and the feed or entry, if there is one.
  var parent: String?
  var attributes: [String: String]
  var text: String
  /// Whether it stands in an Atom feed.
  var isAtom: Bool
  var language: String
  var base: String?

  /// The text as its type says it is to be read; `nil` for what is no text.
  ///
  /// RSS does not say, so everything is taken for HTML there; Atom's default is plain text.
  var content: FeedDocument.Text? {
    guard isAtom else { return FeedDocument.Text(written: text, isHTML: true) }
    let type = (attributes["type"] ?? "text").lowercased()
    // Markup of XHTML has been dropped already.
    if type.contains("xhtml") { return FeedDocument.Text(written: text, isHTML: false) }
    if type.contains("html") { return FeedDocument.Text(written: text, isHTML: true) }
    let isText = !type.contains("/") || type.hasPrefix("text/")
    return isText ? FeedDocument.Text(written: text, isHTML: false) : nil
  }

  /// A person; RSS writes `address (Name)`, and of an e-mail address alone nothing is kept.
  var person: FeedDocument.Person {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close,
      text[..<open].contains("@")
    else {
      let isAddress = text.contains("@") && !text.trimmed.contains(" ")
      return FeedDocument.Person(name: isAddress ? "" : text)
    }
    return FeedDocument.Person(name: String(text[text.index(after: open)..<close]))
  }

  /// Where a link leads: Atom has it in an attribute, RSS as text.
  var target: String { attributes["href"] ?? text.trimmed }

  /// What a link is.
  var relation: String { attributes["rel"]?.lowercased() ?? "alternate" }
}

extension FeedDocument {
  /// Takes what belongs to the feed itself.
  mutating func take(_ field: FeedField) {
    switch (field.parent, field.key) {
    case (nil, "title"): if title.written.isEmpty { title = field.content ?? title }
    case (nil, "link"):
      let target = FeedAddress.resolved(field.target, base: field.base)
      if field.relation == "alternate", link.isEmpty { link = target }
      if field.relation == "self", ownLink.isEmpty { ownLink = target }
    case (nil, "language"), (nil, "dc:language"): if language.isEmpty { language = field.text.trimmed }
    case ("author", "name"): author.name = author.name.isEmpty ? field.text : author.name
    case ("author", "uri"), ("author", "url"): author.address = field.text
    default: break
    }
  }
}

extension FeedDocument.Entry {
  /// Takes what belongs to the entry; of what is given twice the first counts.
  mutating func take(_ field: FeedField) {
    switch (field.parent, field.key) {
    case (nil, "id"): fill(&id, field.text.trimmed)
    case (nil, "guid"):
      fill(&id, field.text.trimmed)
      isPermanentLink = field.attributes["isPermaLink"]?.lowercased() != "false"
    case (nil, "link"): takeLink(field)
    case (nil, "feedburner:origLink"): fill(&originalLink, field.text.trimmed)
    case (nil, "enclosure"): fill(&enclosure, field.attributes["url"] ?? "")
    case (nil, "language"), (nil, "dc:language"): language = field.text.trimmed
    case (nil, "category"), (nil, "dc:subject"): takeCategory(field)
    case (nil, "yt:videoId"): isVideo = true
    case (nil, "source"), ("source", "title"), (nil, "news:Source"): fill(&source, field.text)
    case (nil, "author"), (nil, "dc:creator"), (nil, "itunes:author"): fill(&author.name, field.person.name)
    case ("author", "name"): fill(&author.name, field.text)
    case ("author", "uri"), ("author", "url"): fill(&author.address, field.text.trimmed)
    default: if !takeDate(field) { takeText(field) }
    }
  }

  private func fill(_ value: inout String, _ text: String) {
    if value.isEmpty { value = text }
  }

  private mutating func takeLink(_ field: FeedField) {
    let target = FeedAddress.resolved(field.target, base: field.base)
    switch field.relation {
    case "alternate": fill(&link, target)
    case "enclosure": fill(&enclosure, target)
    default: break
    }
  }

  private mutating func takeCategory(_ field: FeedField) {
    let name = (field.attributes["label"] ?? field.attributes["term"] ?? field.text).trimmed
    if !name.isEmpty, categories.count < 100, !categories.contains(name) { categories.append(name) }
  }

  private mutating func takeDate(_ field: FeedField) -> Bool {
    guard field.parent == nil else { return false }
    switch field.key {
    case "published", "pubDate", "issued", "dc:date", "dcterms:issued", "dcterms:created", "created":
      fill(&published, field.text.trimmed)
    case "updated", "modified", "dcterms:modified": fill(&updated, field.text.trimmed)
    default: return false
    }
    return true
  }

  private mutating func takeText(_ field: FeedField) {
    guard let content = field.content else { return }
    switch (field.parent, field.key) {
    case (nil, "title"), (nil, "dc:title"): fill(&title, content)
    case (nil, "content"), (nil, "content:encoded"), (nil, "xhtml:body"): fill(&self.content, content)
    case (nil, "summary"), (nil, "description"), (nil, "dc:description"), (nil, "itunes:summary"):
      fill(&summary, content)
    case (nil, "media:description"), ("media:group", "media:description"),
      ("media:content", "media:description"):
      fill(&caption, content)
    default: break
    }
  }

  private func fill(_ value: inout FeedDocument.Text, _ text: FeedDocument.Text) {
    if value.written.isEmpty { value = text }
  }
}
