import ReputationModel
import SiteRendering

// Translations, anchors, and what two pages must not share.
extension SiteAudit {
  /// S01: a page in several languages names itself and all others, each of them names it, and one is for the rest.
  func translationRemarks() -> [Remark] {
    let byAddress = Dictionary(
      records.map { (root.absolute($0.page.path), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var remarks: [Remark] = []
    for record in records
    where !record.alternates.isEmpty || record.isListed && !record.page.alternates.isEmpty {
      let own = root.absolute(record.page.path)
      func remark(_ problem: String, _ found: String) {
        let place = record.article?.places.location(of: "translation-key") ?? record.location
        remarks.append(Remark(.translations, problem, .error, at: place, found: found))
      }
      let named = record.alternates.filter { $0.language != "x-default" }
      let addresses = Set(named.map(\.address))
      for alternate in record.page.alternates where alternate.path != record.page.path {
        let address = root.absolute(alternate.path)
        if !addresses.contains(address) { remark("missing", address) }
      }
      if named.isEmpty { continue }
      if record.alternates.count - named.count != 1 {
        remark("default", String(record.alternates.count - named.count))
      }
      if !named.contains(where: { $0.address == own }) { remark("self", own) }
      for alternate in named {
        if !SiteAudit.isLanguage(alternate.language) { remark("code", alternate.language) }
        guard alternate.address != own else { continue }
        guard let other = byAddress[alternate.address], other.isListed else {
          remark("target", alternate.address)
          continue
        }
        if !other.alternates.contains(where: { $0.address == own }) {
          remark("reciprocal", alternate.address)
        }
      }
    }
    return remarks
  }

  /// Whether a code is a language of two or three letters, with a script and a region where they are wanted.
  private static func isLanguage(_ code: String) -> Bool {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(\.isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (part.count == 2 || part.count == 4) && part.allSatisfy(\.isLetter) && part.lowercased() != "uk"
    }
  }

  /// S06: the place on a page that a link names is there.
  func anchorRemarks() -> [Remark] {
    var known: [Int: Set<String>] = [:]
    var remarks: [Remark] = []
    for record in records {
      for anchor in record.anchors {
        let identifiers = known[anchor.page] ?? Set(self.record(anchor.page)?.identifiers ?? [])
        known[anchor.page] = identifiers
        guard !identifiers.contains(anchor.name) else { continue }
        let target = self.record(anchor.page)
        let proposal = AnchorLink.proposal(
          for: anchor.name,
          on: target?.page.path ?? "/",
          names: target?.identifiers ?? []
        )
        remarks.append(
          Remark(
            .brokenLinks,
            "anchor",
            .error,
            at: anchor.location,
            found: "#\(anchor.name)",
            ["expected": proposal]
          )
        )
      }
    }
    return remarks
  }

  /// S08: no two pages of a language have one title or one description.
  func duplicateRemarks() -> [Remark] {
    duplicates(of: "title") { $0.title } + duplicates(of: "description") { $0.description }
  }

  private func duplicates(of field: String, _ text: (PageRecord) -> String) -> [Remark] {
    struct Key: Hashable {
      let language: LanguageCode
      let text: String
    }
    var first: [Key: PageRecord] = [:]
    var remarks: [Remark] = []
    for record in records where record.page.isIndexable && !text(record).isEmpty {
      let key = Key(language: record.page.language, text: text(record))
      guard let other = first[key] else {
        first[key] = record
        continue
      }
      // The parts of a list are one list, and say so in one way.
      guard record.page.source != nil else { continue }
      remarks.append(
        Remark(
          .duplicates,
          field,
          .error,
          at: record.article?.places.location(of: field) ?? record.location,
          found: text(record),
          ["other": other.location.file]
        )
      )
    }
    return remarks
  }

  /// S09, G03 and G04: no text is nearly another's, in its language or in another, nor another's with words exchanged.
  func likenessRemarks() -> [Remark] {
    var told: Set<Int> = []
    var remarks: [Remark] = []
    for pair in NearDuplicates.pairs(records.map(\.sketch), from: 0.6) {
      let (one, other) = (records[pair.second], records[pair.first])
      told.insert(pair.second)
      let values = [
        "other": other.location.file, "percent": String(Int((pair.likeness * 100).rounded(.down))),
      ]
      let isSameLanguage = one.page.language == other.page.language
      let rule: AuditRule = isSameLanguage ? .nearDuplicates : .untranslated
      let severity: Finding.Severity = pair.likeness >= 0.8 ? .error : .warning
      remarks.append(Remark(rule, "like", severity, at: one.location, values))
    }
    for pair in NearDuplicates.pairs(records.map(\.frame), from: 0.8) where !told.contains(pair.second) {
      let (one, other) = (records[pair.second], records[pair.first])
      let values = [
        "other": other.location.file, "percent": String(Int((pair.likeness * 100).rounded(.down))),
      ]
      remarks.append(Remark(.template, "exchanged", .warning, at: one.location, values))
    }
    return remarks
  }
}
