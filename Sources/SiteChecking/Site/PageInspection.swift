import GFMMarkdown
import ReputationAnalysis
package import ReputationModel
package import SiteRendering

/// Everything that is the same for all pages of an audit, and makes the report of one.
package struct PageInspection: Sendable {
  /// What came of one page.
  package struct Report: Sendable {
    /// What the rules of the site go by.
    package let record: PageRecord
    /// What its own rules say.
    package let remarks: [Remark]
    /// What its article is worth.
    package let score: ArticleScore?
  }

  private let root: SiteRoot
  private let addresses: SiteAddresses
  private let damaging: AddressPatterns
  private let queries: Set<String>
  private let uses: KeyphraseIndex
  private let siteAuthor: String?
  private let detector = LanguageDetector.shared

  /// The audit of a site's pages.
  package init(site: PublicSite, addresses: SiteAddresses) {
    root = site.root
    damaging = site.damaging
    siteAuthor = site.author
    self.addresses = addresses
    let articles = site.publishedArticles
    queries = Set(articles.flatMap(\.queries).map(TrackedSearch.key))
    uses = KeyphraseIndex(articles)
  }

  /// What there is to say of articles that want the same search.
  package var remarksOnKeyphrases: [Remark] { uses.remarks }

  /// The report of a page of the plan.
  ///
  /// - Parameters:
  ///   - source: the article it shows, and the line of its file on which its text begins.
  ///   - before: what was published under its address before.
  package func report(
    _ index: Int,
    _ rendered: RenderedPage,
    _ page: PlannedPage,
    source: (article: Article?, firstLine: Int),
    before: PageFacts? = nil
  ) -> Report {
    let article = source.article
    let facts = PageScan.facts(of: rendered.file.bytes)
    let context = PageContext(
      page: page,
      article: article,
      text: rendered.text.map { ($0, source.firstLine) },
      root: root,
      damaging: damaging,
      queries: queries,
      isImageToldOf: article.map { article in
        let place = article.places.location(of: "image.src")
        return rendered.findings.contains { $0.rule.hasPrefix("image.") && $0.location == place }
      } ?? false
    )
    var record = PageRecord(index, facts, context, addresses)
    var remarks = PageAudit(facts, context).remarks
    if let before { remarks += DriftRules(before: before, now: facts, context: context).remarks }
    guard let markdown = rendered.text else { return Report(record: record, remarks: remarks, score: nil) }
    guard let article else {
      let text = AuditText(markdown, TextLanguage.of(page.language))
      remarks += languageRemarks(text, context)
      record.sketch = TextSketch(text.words.lazy.map(\.number))
      return Report(record: record, remarks: remarks, score: nil)
    }
    let document = ArticleDocument(
      article,
      markdown,
      page: facts,
      root: root,
      otherUses: uses.otherUses(of: article),
      siteAuthor: siteAuthor
    )
    record.sketch = TextSketch(document.text.words.lazy.map(\.number))
    record.frame = document.frame
    remarks += languageRemarks(document.text, context)
    let audit = ArticleAudit(document)
    return Report(record: record, remarks: remarks + audit.remarks, score: audit.score)
  }

  /// P04: the text is in the language that the page says, code left out.
  ///
  /// What begins with a quotation is asked again at its middle and its end.
  private func languageRemarks(_ text: AuditText, _ context: PageContext) -> [Remark] {
    let own = context.page.language.primary
    guard ["es", "ca", "en"].contains(own), let code = otherLanguage(than: own, text, part: 0),
      !text.isLong || [1, 2].contains(where: { otherLanguage(than: own, text, part: $0) == code })
    else { return [] }
    return [
      Remark(
        .language,
        "text",
        .error,
        at: context.place(of: "language"),
        found: code,
        ["language": context.page.language.rawValue]
      )
    ]
  }

  /// The language of the beginning, the middle or the end, where it is another of the three.
  private func otherLanguage(than own: String, _ text: AuditText, part: Int) -> String? {
    let sample = text.sample(part)
    guard sample.utf8.count >= LanguageSample.fewestBytes, let code = detector.code(of: sample),
      ["es", "ca", "en"].contains(code), code != own
    else { return nil }
    return code
  }
}

/// How much of a text its language is told by.
private enum LanguageSample {
  static let words = 100
  static let manyWords = 300
  static let fewestBytes = 200
}

extension AuditText {
  /// Whether its beginning, its middle and its end are three.
  fileprivate var isLong: Bool { words.count >= LanguageSample.manyWords }

  /// The beginning, the middle or the end, as written but for code.
  fileprivate func sample(_ part: Int) -> String {
    let start = max(0, (words.count - LanguageSample.words) * part / 2)
    let end = min(words.count, start + LanguageSample.words)
    // Paragraph by paragraph, as code may stand between two.
    let pieces = sentences.lazy.map(\.words).filter { $0.lowerBound < end && $0.upperBound > start }
    return pieces.map { written($0.clamped(to: start..<end)) }.joined(separator: " ")
  }
}

extension ArticleDocument {
  /// The sketch of the text without what names its subject: numerals, capitals, and the words of title and keyphrase.
  ///
  /// Texts that differ in nothing else are one text with words exchanged.
  var frame: TextSketch? {
    var subject = Set(WordRoles.numbers(in: article.title))
    for query in article.queries { subject.formUnion(WordRoles.numbers(in: query)) }
    return TextSketch(
      text.words.lazy.map { [bytes = text.bytes] word in
        let first = bytes[Int(word.start)]
        // Of letters beyond ASCII those of Western Europe, of which capitals come before the others.
        let isAccented = first == 0xC3 && (0x80...0x9E).contains(bytes[Int(word.start) + 1])
        let isName = (0x41...0x5A).contains(first) || first &- 0x30 < 10 || isAccented
        return isName || (word.role.isEmpty && subject.contains(word.number)) ? 0 : word.number
      }
    )
  }
}
