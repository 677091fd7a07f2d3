import GFMMarkdown
import ReputationModel
import SiteRendering

// What search engines and social networks read first.
extension PageAudit {
  /// P01: one title, no wider than a line of results.
  mutating func checkTitle() {
    let place = context.place(of: "title")
    guard let title = facts.titles.first, !title.isEmpty else {
      return remark(.title, "missing", .error, at: place)
    }
    let width = TitleWidth.pixels(title)
    if width > TitleWidth.limit {
      let values = ["width": String(Int(width.rounded(.up)))]
      remark(.title, "wide", .warning, at: place, found: title, values)
    }
  }

  /// P02: a description of a length that is shown whole, and that was not cut.
  mutating func checkDescription() {
    guard context.page.isIndexable else { return }
    let place = context.place(of: "description")
    guard let description = facts.descriptions.first, !description.isEmpty else {
      return remark(.description, "missing", .warning, at: place)
    }
    if description.hasSuffix("…") || description.hasSuffix("...") {
      remark(.description, "cut", .warning, at: place, found: description)
    }
    // What a site writes by itself is the templates' matter.
    guard context.page.source != nil else { return }
    let length = description.count
    guard !DescriptionLength.good.contains(length) else { return }
    let problem = length > DescriptionLength.good.upperBound ? "long" : "short"
    remark(.description, problem, .note, at: place, found: description, ["count": String(length)])
  }

  /// P03: one main heading, and no level passed over.
  mutating func checkHeadings() {
    let main = facts.headings.count { $0.level == 1 }
    if main != 1 {
      remark(.headings, main == 0 ? "none" : "several", .error, ["count": String(main)])
    }
    var previous = 0
    for heading in facts.headings {
      if previous > 0, heading.level > previous + 1 {
        let place = context.place(ofHeading: heading.text)
        remark(
          .headings,
          "skipped",
          .warning,
          at: place,
          found: heading.text,
          ["level": String(heading.level)]
        )
        return
      }
      previous = heading.level
    }
  }

  /// P04: the document says the language it is written in.
  mutating func checkLanguage() {
    guard facts.language != context.page.language.rawValue else { return }
    let values = ["language": context.page.language.rawValue]
    remark(.language, "document", .error, found: facts.language ?? "", values)
  }

  /// P05 and P06: a page that may be listed has its own address, and one that may not has none.
  mutating func checkAddress() {
    let page = context.page
    if page.isIndexable, facts.isUnlisted {
      remark(
        .robots,
        "unlisted",
        .error,
        at: context.place(of: "robots"),
        found: facts.robots.joined(separator: " | ")
      )
    }
    // One that belongs elsewhere says so by its canonical address.
    let belongsElsewhere = facts.canonicals.contains { $0 != context.address }
    if !page.isIndexable, !isNotFound, !facts.isRedirect, !facts.isUnlisted, !belongsElsewhere {
      remark(
        .robots,
        "listed",
        .error,
        at: context.place(of: "robots"),
        found: facts.robots.joined(separator: " | ")
      )
    }
    if let wanted = context.article?.canonical, context.root.path(ofAbsolute: wanted) == nil {
      remark(.canonical, "elsewhere", .warning, at: context.place(of: "canonical"), found: wanted)
    }
    guard page.isIndexable else { return }
    let place = context.place(of: "canonical")
    switch facts.canonicals.count {
    case 0: remark(.canonical, "missing", .error, at: place)
    case 1:
      guard let canonical = facts.canonicals.first, canonical != context.address else { return }
      let values = ["address": context.address]
      remark(.canonical, "other", .error, at: place, found: canonical, values)
    default: remark(.canonical, "several", .error, at: place, found: facts.canonicals.joined(separator: " "))
    }
  }

  /// P07: what social networks show is the same page, with an image they can load and know the size of.
  mutating func checkSocial() {
    guard context.page.isIndexable else { return }
    if let canonical = facts.canonicals.first, facts.properties["og:url"] != canonical {
      remark(.social, "address", .error, found: facts.properties["og:url"] ?? "", ["address": canonical])
    }
    let place = context.place(of: "image")
    guard let image = facts.properties["og:image"] else {
      // One mistake is told once, and what no file of the author's makes is mended in one place for the whole site.
      guard !context.isImageToldOf else { return }
      guard context.page.source != nil else {
        return remark(.social, "site-image", .warning, at: SourceLocation(file: "contrapeso.yml"))
      }
      return remark(.social, "image", .warning, at: place)
    }
    if !image.hasPrefix("https://"), !image.hasPrefix("http://") {
      remark(.social, "relative", .error, at: place, found: image)
    }
    let missing = ["og:image:width", "og:image:height", "og:image:alt"].filter { facts.properties[$0] == nil }
    if !missing.isEmpty {
      remark(
        .social,
        "details",
        .warning,
        at: place,
        found: image,
        ["missing": missing.joined(separator: ", ")]
      )
    }
  }

  /// P13 and P14: small enough to be read whole, and with what browsers ask for first.
  mutating func checkHead() {
    let kilobytes = ["size": String(facts.size / 1024)]
    if facts.size > PageSize.most {
      remark(.size, "huge", .error, kilobytes)
    } else if facts.size > PageSize.good {
      remark(.size, "large", .warning, kilobytes)
    }
    if !facts.hasEncoding { remark(.head, "encoding", .error) }
    if !facts.hasViewport { remark(.head, "viewport", .error) }
    if !facts.hasIcon { remark(.head, "icon", .error) }
  }
}

/// How many bytes a page may have: our budget, and what Googlebot reads.
private enum PageSize {
  static let good = 100 << 10
  static let most = 2 << 20
}
