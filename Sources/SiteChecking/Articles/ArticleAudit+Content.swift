import ReputationModel
import SiteRendering

// Title and description in results, length, links, images, and the guards.
extension ArticleAudit {
  /// Notes what a rule gives whose finding is told elsewhere.
  mutating func rateSilently(_ rule: AuditRule, _ score: Int) { note(Assessment(rule: rule, score: score)) }

  /// P01 and P03, which the rules of the page tell.
  mutating func judgeTitle() {
    guard let page = document.page else { return }
    let width = page.titles.first.map(TitleWidth.pixels) ?? 0
    rateSilently(.title, width == 0 ? 1 : width <= TitleWidth.limit ? 9 : 3)
    rateSilently(.headings, page.headings.count { $0.level == 1 } == 1 ? 9 : 1)
  }

  /// P02, which the rules of the page tell.
  mutating func judgeDescription() {
    let length = document.article.description.count
    rateSilently(.description, length == 0 ? 1 : DescriptionLength.good.contains(length) ? 9 : 6)
  }

  mutating func judgeContent() {
    let document = document
    judgeTextLength()
    judgeLinks()
    rate(.imagePresence, document.pictures.isEmpty ? 3 : 9, "none", at: document.place(of: "image"))
  }

  /// C01: 300 words or more.
  private mutating func judgeTextLength() {
    let document = document
    let count = document.text.count
    let score =
      switch count {
      case 300...: 9
      case 250...: 6
      case 200...: 3
      case 100...: -10
      default: -20
      }
    rate(.textLength, score, "short", at: document.placeOfText, ["count": String(count)])
  }

  /// C02 and C03: a link to a source, and one to a page of the site.
  private mutating func judgeLinks() {
    let document = document
    let hasProof = document.article.evidence.contains { $0.source != nil || $0.archived != nil }
    let leadsOut = hasProof || document.links.contains { $0.target == .external }
    let leadsOn = document.links.contains { $0.target == .internalPage }
    rate(.outboundLinks, leadsOut ? 9 : 3, "none", at: document.placeOfText)
    rate(.internalLinks, leadsOn ? 9 : 3, "none", at: document.placeOfText)
  }

  /// G01, G02, P16: an author, evidence, and no claim repeated where it speaks for the brand.
  mutating func judgeGuards() {
    let article = document.article
    if document.author == nil { remark(.author, "none", .warning, at: document.place(of: "author")) }
    let leadsOut = document.links.contains { $0.target == .external }
    if article.evidence.allSatisfy({ $0.source == nil && $0.archived == nil }), !leadsOut {
      remark(.evidence, "none", .warning, at: document.place(of: "evidence"))
    }
    for (index, evidence) in article.evidence.enumerated() where evidence.verdict != .confirmed {
      let claim = WordRoles.numbers(in: evidence.claim)
      guard claim.count >= 4, let place = document.text.place(of: claim) else { continue }
      remark(
        .quotedClaims,
        "repeated",
        .warning,
        at: document.place(of: document.text.paragraphs[place]),
        found: evidence.claim,
        ["number": String(index + 1)]
      )
    }
  }
}

/// How long a description may be, in characters.
enum DescriptionLength {
  static let good = 121...156
}

extension AuditText {
  /// The paragraph in which those words stand in a row.
  fileprivate func place(of numbers: [UInt64]) -> Int? {
    guard let first = numbers.first else { return nil }
    for (index, sentence) in sentences.enumerated() where sentence.words.count >= numbers.count {
      for place in sentence.words.dropLast(numbers.count - 1) where words[place].number == first {
        if numbers.indices.allSatisfy({ words[place + $0].number == numbers[$0] }) {
          return sentences[index].paragraph
        }
      }
    }
    return nil
  }
}
