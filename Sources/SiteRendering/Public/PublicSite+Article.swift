import GFMMarkdown
import ReputationModel

extension PublicSite {
  /// Words a minute at which a text is read; the mean of silent reading of non-fiction in Brysbaert (2019) is 238,
  /// rounded down because articles on evidence are read with care.
  private static let wordsPerMinute = 220
  /// From so many headings a text has a table of contents, unless its front matter says otherwise.
  private static let headingsOfContents = 3

  func article(_ page: PlannedPage, _ edition: PublicEdition, _ index: Int)
    throws(TemplateLibrary.MissingTemplate) -> RenderedPage
  {
    let article = content.articles[index]
    let (image, imageFindings) = picture(article.image, at: article.places)
    let text = renderer.render(
      article.body,
      of: article.location.file,
      language: article.language,
      isBelowImage: image != nil,
      framed: edition.framed
    )
    let (evidence, proofs, evidenceFindings) = evidenceValues(article, edition)
    let author = byline(index)
    let trail = [
      (name: edition.strings["layout.home"], path: edition.sections.home),
      (name: edition.strings["layout.articles"], path: edition.sections.articles),
      (name: article.title, path: page.path),
    ]
    var head = head(page, edition, heading: article.title, description: article.description)
    // What is not published yet is kept out of search, whatever it says of itself.
    if let robots = article.robots, article.absence(at: content.now) == nil { head.robots = robots }
    if let canonical = article.canonical { head.canonical = canonical }
    head.type = "article"
    head.author = author.path.map(root.absolute)
    head.published = site.timeZone.rfc3339(article.published)
    head.modified = article.updated.map(site.timeZone.rfc3339)
    if let image = image?.head { head.image = image }
    let data = structuredData(edition)
    let (video, videoNode, videoFindings) = videoValues(article, data, edition)
    head.structuredData = StructuredData.graph([
      data.article(
        article,
        head: head,
        image: image?.head,
        author: author,
        proofs: proofs,
        damaging: renderer.resolver.damaging,
        video: videoNode,
        words: text.words
      ),
      data.webPage(head, language: page.language, hasTrail: true), data.breadcrumbs(trail, of: head),
    ])

    let minutes = max(1, (text.words + PublicSite.wordsPerMinute - 1) / PublicSite.wordsPerMinute)
    let contents = contents(of: article, text.headings)
    var values: TemplateValues = [
      "trail": trailValues(trail), "heading": article.title, "description": article.description,
      "kind": edition.strings["kind.\(article.kind.rawValue)"], "kind-id": article.kind.rawValue,
      "published": edition.localizer.date(article.published), "published-at": head.published,
      "author": author.name, "author-href": author.path.map(root.link), "author-role": author.author?.role,
      "series": seriesValues(index, edition), "video": video,
      "amendments": correctionValues(article, edition), "has-amendments": !article.corrections.isEmpty,
      "correction-log": correctionLogLink(edition),
      "minutes": edition.localizer.plural("article.minutes", minutes),
      "body": text.html, "contents": contents, "has-contents": !contents.isEmpty, "evidence": evidence,
      "has-evidence": !evidence.isEmpty, "image": image?.values,
    ]
    if let updated = article.updated {
      values["updated"] = edition.localizer.date(updated)
      values["updated-at"] = head.modified
    }
    let tags = tagValues(article, edition)
    values["tags"] = tags
    values["has-tags"] = !tags.isEmpty
    values["related"] = related[index].map { cards[$0] }.joined(separator: "\n")
    values["has-related"] = !related[index].isEmpty
    values["translations"] = translationValues(page)
    values["has-translations"] = page.alternates.count > 1
    values["corrections"] = policyLink(brand.correctionsPolicy, page.language)
    return try finish(
      "public/article",
      page,
      edition,
      head: head,
      current: edition.sections.articles,
      bodyClass: "article-page",
      values: values,
      text: text,
      findings: evidenceFindings + imageFindings + videoFindings
    )
  }

  /// The parts of the text and the parts of these; empty where there are too few for a table of contents to be of use.
  private func contents(of article: Article, _ headings: [MarkdownHeading]) -> [TemplateValues] {
    // A heading without words, as of an image alone, has nothing to be listed by.
    let listed = headings.filter { ($0.level == 2 || $0.level == 3) && $0.text.contains { !$0.isWhitespace } }
    guard article.hasContents ?? (listed.count >= PublicSite.headingsOfContents) else { return [] }
    var parts: [(values: TemplateValues, parts: [TemplateValues])] = []
    for heading in listed {
      let values: TemplateValues = ["href": "#\(heading.identifier)", "text": heading.text]
      // A part of no part stands among the others.
      if heading.level == 3, !parts.isEmpty {
        parts[parts.count - 1].parts.append(values)
      } else {
        parts.append((values, []))
      }
    }
    return parts.map { $0.values.merging(["has-parts": !$0.parts.isEmpty, "parts": $0.parts]) }
  }

  func structuredData(_ edition: PublicEdition) -> StructuredData {
    StructuredData(
      site: site,
      brand: brand,
      root: root,
      logo: logoImage,
      principles: policyLink(brand.publishingPrinciples, edition.language).map(absolute),
      corrections: policyLink(brand.correctionsPolicy, edition.language).map(absolute)
    )
  }

  /// A link of this site as a whole address.
  private func absolute(_ link: String) -> String { link.hasPrefix("/") ? root.origin + link : link }

  func trailValues(_ trail: [(name: String, path: String)]) -> [TemplateValues] {
    trail.enumerated().map { index, step in
      ["name": step.name, "href": root.link(step.path), "last": index == trail.count - 1]
    }
  }

  private func tagValues(_ article: Article, _ edition: PublicEdition) -> [TemplateValues] {
    article.tags.compactMap { tag in
      let path = edition.sections.tag(plan.tagSlugs[tag] ?? Slug.make(from: tag))
      guard plan.page(at: path) != nil else { return nil }
      return ["name": tag, "href": root.link(path)]
    }
  }

  func translationValues(_ page: PlannedPage) -> [TemplateValues] {
    page.alternates.filter { $0.language != page.language }.compactMap { alternate in
      guard let other = editions[alternate.language] else { return nil }
      return [
        "code": alternate.language.rawValue, "name": other.strings["language.name"],
        "href": root.link(alternate.path),
      ]
    }
  }
}
