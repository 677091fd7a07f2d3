import ReputationModel
import SiteRendering

// The graph of the site's own links.
extension SiteAudit {
  /// So many pages are suggested, and so many are looked at for each word.
  private static let suggestions = 3
  private static let candidates = 40

  /// S07: every page is led to, and every article by more than one text.
  func linkRemarks() -> [Remark] {
    var inbound = [Int](repeating: 0, count: records.count)
    var fromTexts = [Int](repeating: 0, count: records.count)
    for record in records {
      if case .redirect = record.page.kind { continue }
      for target in record.targets { if let place = byIndex[target] { inbound[place] += 1 } }
      guard record.page.source != nil else { continue }
      for target in record.textTargets { if let place = byIndex[target] { fromTexts[place] += 1 } }
    }
    let subjects = Subjects(records)
    return records.indices.compactMap { place in
      let record = records[place]
      guard record.page.source != nil, record.page.isIndexable else { return nil }
      let isOrphan = inbound[place] == 0
      guard isOrphan || (record.article != nil && fromTexts[place] < 2) else { return nil }
      let pages = subjects.near(place, records).filter { !records[$0].textTargets.contains(record.index) }
        .prefix(SiteAudit.suggestions).map { records[$0].location.file }
      return Remark(
        .orphans,
        isOrphan ? "orphan" : pages.isEmpty ? "lonely" : "weak",
        isOrphan ? .warning : .note,
        at: record.location,
        ["count": String(fromTexts[place]), "pages": pages.joined(separator: ", ")]
      )
    }
  }

  /// What articles are about, by the words of their tags, searches and titles.
  private struct Subjects {
    private struct Key: Hashable {
      let language: LanguageCode
      let word: UInt64
    }

    private var places: [Key: [Int]] = [:]
    private var words: [[UInt64]] = []

    init(_ records: [PageRecord]) {
      words = records.map(Subjects.words)
      for (place, words) in words.enumerated() {
        let language = records[place].page.language
        for word in words { places[Key(language: language, word: word), default: []].append(place) }
      }
    }

    private static func words(_ record: PageRecord) -> [UInt64] {
      guard let article = record.article else { return [] }
      let language = TextLanguage.of(article.language)
      let text = (article.tags + article.queries + [article.title]).joined(separator: " ")
      let said = WordRoles.numbers(in: text).filter { !language.roles[$0].contains(.function) }
      return Array(Set(said))
    }

    /// Where `place` stands in a list in order, found by halving.
    private static func position(of place: Int, in list: [Int]) -> Int {
      var range = list.indices
      while let first = range.first, range.count > 1 {
        let middle = first + range.count / 2
        range = list[middle] <= place ? middle..<range.upperBound : first..<middle
      }
      return range.lowerBound
    }

    /// The articles that share most with that one, rare words counting most; of a common word those around it are
    /// looked at.
    func near(_ place: Int, _ records: [PageRecord]) -> [Int] {
      var weights: [Int: Double] = [:]
      for word in words[place] {
        let key = Key(language: records[place].page.language, word: word)
        let sharing = places[key] ?? []
        var start = 0
        if sharing.count > SiteAudit.candidates {
          let own = Subjects.position(of: place, in: sharing)
          start = min(max(0, own - SiteAudit.candidates / 2), sharing.count - SiteAudit.candidates)
        }
        for other in sharing[start..<min(start + SiteAudit.candidates, sharing.count)] where other != place {
          weights[other, default: 0] += 1 / Double(sharing.count)
        }
      }
      return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
  }
}
