import GFMMarkdown
package import ReputationAnalysis
import ReputationModel

extension PublicSite {
  /// What links to the articles of those files, and where they link to, by file; without those that have no page.
  ///
  /// Only texts that may name one of them are read as Markdown: a link to an article has the last part of its address, a
  /// former one's or its file's name after a slash or at the beginning of a destination, for which bytes are enough. So ten
  /// thousand articles cost a walk over their bytes, and neither a second parse nor waiting for their pages.
  package func linkSurvey(of files: Set<String>) -> [String: ArticleFacts] {
    var facts: [String: ArticleFacts] = [:]
    var names = Set<String>()
    for index in content.articles.indices {
      let article = content.articles[index]
      guard files.contains(article.location.file), let page = plan.page(ofArticle: index) else { continue }
      facts[article.location.file] = ArticleFacts(path: page.path)
      let ends = [page.path, article.location.file] + article.aliases
      names.formUnion(ends.compactMap { $0.split(separator: "/").last.map(String.init) })
    }
    guard !facts.isEmpty else { return [:] }
    for source in linkSources {
      let isWanted = facts[source.file] != nil
      guard isWanted || LinkNames.hasOne(of: names, in: source.body.text) else { continue }
      let links = renderer.render(source.body, of: source.file, language: source.language).links
      for link in links where link.kind != .image {
        guard let target = page(of: link.destination, from: source.file), target.path != source.path else {
          continue
        }
        if isWanted {
          facts[source.file]?.outbound.append(
            ArticleFacts.Link(
              file: target.file ?? "",
              title: target.title,
              path: target.path,
              words: link.text
            )
          )
        }
        guard let file = target.file, facts[file] != nil else { continue }
        facts[file]?.inbound.append(
          ArticleFacts.Link(file: source.file, title: source.title, path: source.path, words: link.text)
        )
      }
    }
    return facts
  }

  /// The place in the plan of the page that is made of a content file; `nil` where there is none.
  package func place(ofFile file: String) -> Int? { plan.byContentFile[file] }

  /// A text that may link.
  private struct LinkSource {
    let file: String
    let title: String
    let path: String
    let language: LanguageCode
    let body: MarkdownBody
  }

  /// Every text of the site that has a page, articles and then pages, in the order of the content.
  private var linkSources: [LinkSource] {
    content.articles.indices.compactMap { index in
      let article = content.articles[index]
      return plan.page(ofArticle: index).map {
        LinkSource(
          file: article.location.file,
          title: article.title,
          path: $0.path,
          language: article.language,
          body: article.body
        )
      }
    }
      + content.pages.compactMap { page in
        plan.page(ofFile: page.location.file).map {
          LinkSource(
            file: page.location.file,
            title: page.title,
            path: $0.path,
            language: page.language,
            body: page.body
          )
        }
      }
  }

  /// The page that a link leads to, a redirect followed; `nil` where it leads to none of the site.
  private func page(of destination: String, from file: String)
    -> (path: String, title: String, file: String?)?
  {
    guard case .page(let path, _) = renderer.resolver.resolve(destination, from: file),
      var page = plan.page(at: path)
    else { return nil }
    if case .redirect(let target) = page.kind, let end = plan.page(at: target) { page = end }
    switch page.kind {
    case .article(let index): return (page.path, content.articles[index].title, page.source?.file)
    case .page(let index): return (page.path, content.pages[index].title, page.source?.file)
    default: return (page.path, page.path, nil)
    }
  }
}

/// Looks for names in the destinations of links, without reading a text as Markdown.
enum LinkNames {
  /// Whether a text has one of `names` where a part of a destination may stand.
  ///
  /// That is after `/`, `(`, `<`, or the blank behind a colon; a name ends where its letters do.
  static func hasOne(of names: Set<String>, in text: String) -> Bool {
    let longest = names.reduce(0) { max($0, $1.utf8.count) }
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        defer { index += 1 }
        guard isBefore(index, bytes) else { continue }
        var end = index + 1
        while end < bytes.count, isOfName(bytes[end]), end - index <= longest + 1 { end += 1 }
        guard end > index + 1, end - index - 1 <= longest else { continue }
        if names.contains(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)) { return true }
      }
      return false
    }
  }

  /// Whether a part of a destination may begin behind that byte.
  private static func isBefore(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "<"): true
    case UInt8(ascii: " "): index > 0 && bytes[index - 1] == UInt8(ascii: ":")
    default: false
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    // A file's name may have any letter.
    byte.isASCIILetterOrDigit || byte >= 0x80 || "-_.".utf8.contains(byte)
  }
}
