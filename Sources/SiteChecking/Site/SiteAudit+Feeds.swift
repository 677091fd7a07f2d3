import ReputationModel
import SiteRendering

// The feeds.
extension SiteAudit {
  /// S10: a feed is well formed, says who writes it, where it is, and gives each entry an identifier of its own.
  func feedRemarks() -> [Remark] {
    files.filter { OutputFileText.isFeed($0.path) }.flatMap { file -> [Remark] in
      let facts: FeedFacts
      do throws(FeedFacts.Failure) {
        facts =
          file.path.hasSuffix(".json") ? try FeedFacts(json: file.bytes) : try FeedFacts(xml: file.bytes)
      } catch {
        let place = SourceLocation(file: file.location.file, line: error.line)
        return [Remark(.feeds, "syntax", .error, at: place)]
      }
      var remarks: [Remark] = []
      func remark(_ problem: String, _ found: String) {
        remarks.append(Remark(.feeds, problem, .error, at: file.location, found: found))
      }
      let own = root.absolute("/\(file.path)")
      if facts.own != own { remark("self", facts.own ?? "") }
      if !facts.hasAuthor { remark("author", "") }
      if Set(facts.identifiers).count != facts.identifiers.count { remark("identifiers", "") }
      for moment in facts.moments where !FeedFacts.hasZone(moment) { remark("time", moment) }
      return remarks
    }
  }
}
