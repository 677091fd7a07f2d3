import ReputationModel
import SiteRendering

// What search engines are told of the site as a whole.
extension SiteAudit {
  /// S02, S03 and S04, and of P08 what the sitemap says.
  func sitemapRemarks(_ sitemaps: Sitemaps) -> [Remark] {
    guard files.contains(where: { $0.path == "sitemap.xml" }) else {
      return [Remark(.sitemapEntries, "none", .error, at: SourceLocation(file: "public/sitemap.xml"))]
    }
    return entryRemarks(sitemaps) + sizeRemarks(sitemaps) + timeRemarks(sitemaps)
  }

  /// S02: the sitemap has every page that may be listed, and no other.
  private func entryRemarks(_ sitemaps: Sitemaps) -> [Remark] {
    var listed: [String: Sitemaps.Entry] = [:]
    for file in sitemaps.files { for entry in file.entries { listed[entry.address] = entry } }
    var remarks: [Remark] = []
    for record in records where record.isListed && record.canonical == root.absolute(record.page.path) {
      let address = root.absolute(record.page.path)
      guard let entry = listed.removeValue(forKey: address) else {
        remarks.append(Remark(.sitemapEntries, "missing", .error, at: record.location, found: address))
        continue
      }
      guard let modified = record.modified, let said = entry.modified, said != modified else { continue }
      remarks.append(Remark(.dates, "sitemap", .error, at: record.location, found: said, ["other": modified]))
    }
    for address in listed.keys.sorted() {
      let page = root.path(ofAbsolute: address).flatMap { path -> PageRecord? in
        if case .page(let index) = addresses.target(path) { record(index) } else { nil }
      }
      let place = page?.location ?? SourceLocation(file: "public/sitemap.xml")
      let isView = addresses.viewPaths.contains { root.path(ofAbsolute: address)?.hasPrefix($0) == true }
      remarks.append(
        Remark(isView ? .privateViews : .sitemapEntries, "extra", .error, at: place, found: address)
      )
    }
    return remarks
  }

  /// S03: a file has 50,000 addresses and 50 MB at most, and the index names every file.
  private func sizeRemarks(_ sitemaps: Sitemaps) -> [Remark] {
    var remarks: [Remark] = []
    for file in sitemaps.files {
      let place = SourceLocation(file: "public/\(file.path)")
      if file.entries.count > 50_000 {
        remarks.append(
          Remark(.sitemapSize, "addresses", .error, at: place, found: String(file.entries.count))
        )
      }
      if file.bytes > 50 << 20 {
        remarks.append(Remark(.sitemapSize, "bytes", .error, at: place, found: String(file.bytes)))
      }
      let isIndexed = sitemaps.indexed.contains(root.absolute("/\(file.path)"))
      if file.path != "sitemap.xml", !isIndexed {
        remarks.append(Remark(.sitemapSize, "index", .error, at: place, found: file.path))
      }
    }
    return remarks
  }

  /// S04: of 20 pages or more not all have changed at one moment, which would be that of the build.
  private func timeRemarks(_ sitemaps: Sitemaps) -> [Remark] {
    let times = sitemaps.files.flatMap(\.entries).compactMap(\.modified)
    guard times.count >= 20, let first = times.first, times.allSatisfy({ $0 == first }) else { return [] }
    let place = SourceLocation(file: "public/sitemap.xml")
    return [Remark(.sitemapTimes, "equal", .warning, at: place, found: first)]
  }

  /// S05 and S11: `robots.txt` is of the known form, hides no page, and does not name what is not public.
  func robotsRemarks(_ sitemaps: Sitemaps) -> [Remark] {
    guard let file = files.first(where: { $0.path == "robots.txt" }) else { return [] }
    let robots = RobotsFile(String(decoding: file.bytes, as: UTF8.self))
    var remarks = robots.faults.map { fault in
      Remark(
        .robotsFile,
        fault.problem,
        .error,
        at: SourceLocation(file: file.location.file, line: fault.line),
        found: fault.found
      )
    }
    for rule in robots.disallowed {
      let place = SourceLocation(file: file.location.file, line: rule.line)
      if addresses.viewPaths.contains(where: { $0.hasPrefix(rule.path) || rule.path.hasPrefix($0) }),
        rule.path != "/"
      {
        remarks.append(Remark(.privateViews, "robots", .error, at: place, found: rule.path))
      }
      let hidden = records.first { $0.page.path.hasPrefix(rule.path) }
      if let hidden {
        remarks.append(
          Remark(.robotsFile, "hides", .error, at: place, found: rule.path, ["page": hidden.page.path])
        )
      }
    }
    return remarks
  }
}
