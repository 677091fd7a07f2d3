import ReputationModel
import SiteRendering

// What stands on the page.
extension PageAudit {
  /// P08: the dates that readers see, that social networks get and that the structured data have are the same.
  mutating func checkDates(_ data: LinkedData) {
    guard case .article = context.page.kind else { return }
    let node = data.nodes(of: "Article").first
    for (field, property, name) in [
      ("date", "article:published_time", "datePublished"),
      ("updated", "article:modified_time", "dateModified"),
    ] {
      guard let social = facts.properties[property] else {
        if field == "date" {
          remark(.dates, "missing", .error, at: context.place(of: field), found: property)
        }
        continue
      }
      if !facts.times.contains(social) {
        remark(.dates, "hidden", .error, at: context.place(of: field), found: social)
      }
      if let structured = node?[name]?.text, structured != social {
        let values = ["other": structured]
        remark(.dates, "different", .error, at: context.place(of: field), found: social, values)
      }
    }
  }

  /// P09: images have words for those who do not see them, and a size, so that nothing jumps.
  mutating func checkImages() {
    for image in facts.images {
      let place = { [context] in context.place(text: image.alternative ?? "", address: image.source) }
      if image.alternative == nil { remark(.images, "alternative", .error, at: place(), found: image.source) }
      // The size of one on another host is not known, which is told by itself.
      if !image.hasSize, !image.source.contains("://") {
        remark(.images, "size", .error, at: place(), found: image.source)
      }
    }
  }

  /// P10, P11, P12 and P15: links say where they lead, lead somewhere, safely, and never to what does damage.
  mutating func checkLinks() {
    let language = TextLanguage.of(context.page.language)
    for link in facts.links {
      let place = { [context] in context.place(text: link.text, address: link.address) }
      guard let address = link.address.map(PageAudit.read), !PageAudit.leadsNowhere(address) else {
        remark(.addresses, "nowhere", .error, at: place(), found: link.address ?? link.text)
        continue
      }
      // Links of the frame lead within the site; what is said of them would be said once a page.
      guard link.isInMain || address.contains(":") else { continue }
      if address.hasPrefix("http:") {
        remark(.insecureLinks, "insecure", .warning, at: place(), found: address)
      }
      if address.contains("://"), context.damaging.matches(address) {
        remark(.damagingLinks, "live", .error, at: place(), found: address)
        if context.queries.contains(TrackedSearch.key(of: link.text)) {
          remark(.damagingLinks, "anchored", .error, at: place(), found: link.text)
        }
      }
      if link.isInMain, !link.relation.contains("nofollow"), language.isEmptyAnchor(link.text) {
        remark(.anchorText, "empty", .warning, at: place(), found: link.text)
      }
    }
  }

  /// An address as browsers read it: without blanks around it and breaks within it, with a scheme in lower case, and with one
  /// where it begins with the host.
  private static func read(_ written: String) -> String {
    // Nearly all are written so, which bytes tell.
    let isPlain = !written.utf8.contains { $0 <= 0x20 || (0x41...0x5A).contains($0) }
    if isPlain, !written.utf8.starts(with: "//".utf8) { return written }
    var signs = written.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }
    let isBlank = { (sign: Unicode.Scalar) in sign.value <= 0x20 }
    while let last = signs.last, isBlank(last) { signs.removeLast() }
    let address = String(String.UnicodeScalarView(signs.drop(while: isBlank)))
    if address.hasPrefix("//") { return "https:" + address }
    guard let colon = address.firstIndex(of: ":") else { return address }
    return address[..<colon].lowercased() + address[colon...]
  }

  /// So many signs of a claim are looked for.
  private static let mostOfClaim = 800

  private static func leadsNowhere(_ address: String) -> Bool {
    address.isEmpty || address.hasPrefix("javascript:") || address.hasPrefix("file:")
  }

  /// P16: every claim of the table of evidence is kept out of excerpts.
  mutating func checkClaims() {
    guard let article = context.article else { return }
    for (index, evidence) in article.evidence.enumerated() {
      // Of a long one the beginning is read, as of the page.
      let claim = WordRoles.numbers(in: String(evidence.claim.prefix(PageAudit.mostOfClaim)))
      guard !facts.unquoted.contains(where: { WordRoles.numbers(in: $0).contains(claim) }) else { continue }
      remark(
        .quotedClaims,
        "quotable",
        .warning,
        at: article.places.location(of: "evidence", item: index),
        found: evidence.claim
      )
    }
  }
}
