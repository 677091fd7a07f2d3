import ReputationModel

/// The list of pages for search engines: `sitemap.xml`, in parts with an index where there are many.
struct Sitemap {
  /// The most addresses the protocol allows in a file.
  static let addressesPerFile = 50_000

  let root: SiteRoot
  let timeZone: SiteTimeZone
  /// The pages, in the order of their paths; those that are not to be listed are left out.
  let pages: [PlannedPage]
  /// The whole address of the image that stands for a page, if it has one.
  let image: (PlannedPage) -> String?
  var limit = Sitemap.addressesPerFile

  /// The files to write.
  var files: [OutputFile] {
    let listed = pages.filter(\.isIndexable)
    let parts = stride(from: 0, to: max(1, listed.count), by: limit).map {
      Array(listed[min($0, listed.count)..<min($0 + limit, listed.count)])
    }
    guard parts.count > 1 else { return [file("sitemap.xml", document(parts[0]))].compactMap { $0 } }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    let files = zip(names, parts).map { file($0, document($1)) }
    return ([file("sitemap.xml", index(names, parts))] + files).compactMap { $0 }
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> OutputFile? {
    RelativePath(name).map { OutputFile(path: $0, bytes: bytes) }
  }

  private func document(_ pages: [PlannedPage]) -> [UInt8] {
    var writer = XMLWriter(capacity: pages.count * 256 + 512)
    writer.element(
      "urlset",
      [
        "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
        "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
      ]
    ) { writer in
      for page in pages { write(page, to: &writer) }
    }
    return writer.document
  }

  private func write(_ page: PlannedPage, to writer: inout XMLWriter) {
    writer.element("url") { writer in
      writer.element("loc", text: root.absolute(page.path))
      if let modified = page.modified { writer.element("lastmod", text: timeZone.rfc3339(modified)) }
      for alternate in page.alternates {
        writer.element(
          "xhtml:link",
          [
            "rel": "alternate", "hreflang": alternate.language.rawValue,
            "href": root.absolute(alternate.path),
          ]
        )
      }
      if let first = page.alternates.first {
        writer.element(
          "xhtml:link",
          ["rel": "alternate", "hreflang": "x-default", "href": root.absolute(first.path)]
        )
      }
      if let image = image(page) {
        writer.element("image:image") { $0.element("image:loc", text: image) }
      }
    }
  }

  private func index(_ names: [String], _ parts: [[PlannedPage]]) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { writer in
      for (name, pages) in zip(names, parts) {
        writer.element("sitemap") { writer in
          writer.element("loc", text: root.absolute("/\(name)"))
          if let modified = pages.compactMap(\.modified).max() {
            writer.element("lastmod", text: timeZone.rfc3339(modified))
          }
        }
      }
    }
    return writer.document
  }
}
