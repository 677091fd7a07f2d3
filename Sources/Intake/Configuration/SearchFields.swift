import ReputationModel

extension YAMLReader {
  /// The block `search:`.
  mutating func searchSettings() -> SearchSettings {
    var settings = SearchSettings()
    settings.damaging = list("damaging", of: .addressPattern)
    settings.engines = list("engines", of: .text("the name of a search engine such as google"))
    settings.clickCurve = read("ctr-curve", .word) ?? settings.clickCurve
    settings.refusedCrawlers = mapping("crawlers") { $0.refusedCrawlers() } ?? []
    settings.indexNowKey = read("indexnow-key", .indexNowKey)
    settings.writesModelIndex = read("llms-txt", .boolean) ?? settings.writesModelIndex
    return settings
  }

  private mutating func refusedCrawlers() -> Set<CrawlerPurpose> {
    var refused: Set<CrawlerPurpose> = []
    for purpose in CrawlerPurpose.allCases {
      let choice: CrawlerChoice? = read(purpose.rawValue, .word)
      if choice == .refuse { refused.insert(purpose) }
    }
    return refused
  }
}

/// What a site lets the crawlers of a purpose do.
private enum CrawlerChoice: String, CaseIterable {
  case allow, refuse
}

extension FieldKind where Value == String {
  /// The key of IndexNow, which is also the name of a file: one that begins with a hyphen would be an option to the
  /// programs that copy it.
  static var indexNowKey: FieldKind {
    scalar("8 to 128 letters, digits and hyphens, the first no hyphen, such as 4f1c0b6e8d2a4c7f") { text in
      let isWritable = text.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
      return isWritable && (8...128).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "-")
        ? text : nil
    }
  }
}
