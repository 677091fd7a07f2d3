import ReputationModel

/// Holds a page against what was published under its address before.
///
/// What a page gained is no drift, and what changed for the better is not told from what changed for the worse: only
/// losses are told, and a canonical address that is another one.
struct DriftRules {
  let before: PageFacts
  let now: PageFacts
  let context: PageContext

  /// What was lost; of a page that may no longer be listed that alone (D06).
  var remarks: [Remark] {
    guard !before.isUnlisted, !before.isRedirect else { return [] }
    // The others follow from it.
    if now.isUnlisted { return [remark(.becameUnlisted, "unlisted", now.robots.first, "robots")] }
    return dataRemarks + headRemarks + translationRemarks
  }

  private func remark(
    _ rule: AuditRule,
    _ problem: String,
    _ found: String?,
    _ field: String = "title",
    _ values: [String: String] = [:]
  ) -> Remark {
    Remark(rule, problem, .error, at: context.place(of: field), found: found, values)
  }

  /// D01: every type of structured data is still there.
  private var dataRemarks: [Remark] {
    guard before.data != now.data else { return [] }
    let types = LinkedData(now.data).types
    return LinkedData(before.data).types.subtracting(types).sorted().map { remark(.lostData, "lost", $0) }
  }

  /// D02, D03 and D04: canonical address, title and main heading.
  private var headRemarks: [Remark] {
    var remarks: [Remark] = []
    if let canonical = before.canonicals.first, canonical != now.canonicals.first {
      let problem = now.canonicals.isEmpty ? "lost" : "changed"
      let values = ["other": canonical]
      remarks.append(remark(.changedCanonical, problem, now.canonicals.first, "canonical", values))
    }
    if let title = before.titles.first, !title.isEmpty, now.titles.first?.isEmpty != false {
      remarks.append(remark(.lostTitle, "lost", title))
    }
    let heading = before.headings.first { $0.level == 1 }
    if let heading, !now.headings.contains(where: { $0.level == 1 }) {
      remarks.append(remark(.lostHeading, "lost", heading.text))
    }
    return remarks
  }

  /// D05: every translation is still named.
  private var translationRemarks: [Remark] {
    let languages = Set(now.alternates.map(\.language))
    return before.alternates.filter { !languages.contains($0.language) && $0.language != "x-default" }
      .map { remark(.lostTranslations, "lost", "\($0.language) \($0.address)", "translation-key") }
  }
}

/// Pages that were published before and are no longer.
package enum LostPages {
  /// D07: of each page that could be found at one of those paths of the output folder, and now is not planned.
  ///
  /// - Parameters:
  ///   - paths: the pages of the build before, as paths below the output folder.
  ///   - planned: those of this one.
  ///   - views: the paths of the views, whose pages are no one's to find.
  ///   - facts: what a page of before said of itself.
  package static func remarks(
    _ paths: [String],
    planned: Set<String>,
    views: [String],
    facts: (String) -> PageFacts?
  ) -> [Remark] {
    paths.compactMap { path in
      guard !planned.contains(path), !views.contains(where: { "/\(path)".hasPrefix($0) }),
        let page = facts(path), !page.isUnlisted, !page.isRedirect, !page.canonicals.isEmpty
      else { return nil }
      let place = SourceLocation(file: "public/\(path)")
      return Remark(.lostPage, "gone", .error, at: place, found: page.canonicals.first)
    }
  }
}
