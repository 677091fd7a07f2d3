import ReputationModel

/// The list of pages for search engines: `sitemap.xml`, in parts with an index where there are many.
struct Sitemap {
  /// The most a file may have, as https://www.sitemaps.org/protocol.html says.
  struct Limits {
    var addresses = 50_000
    var bytes = 52_428_800
  }

  /// A file that is being filled.
  private struct Part {
    var entries: XMLWriter
    var count = 0
    /// When the page changed that changed last.
    var modified: Timestamp?
  }

  let root: SiteRoot
  let timeZone: SiteTimeZone
  /// The pages, in the order of their paths; those that are not to be listed are left out.
  let pages: [PlannedPage]
  /// The whole address of the image that stands for a page, if it has one.
  let image: (PlannedPage) -> String?
  var limits = Limits()

  /// The files to write.
  var files: [OutputFile] {
    let parts = parts
    guard parts.count > 1 else {
      return [file("sitemap.xml", document(parts.first?.entries ?? .fragment(capacity: 0)))].compactMap { $0 }
    }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    let files = zip(names, parts).map { file($0, document($1.entries)) }
    return ([file("sitemap.xml", index(names, parts))] + files).compactMap { $0 }
  }

  private func file(_ name: String, _ bytes: [UInt8]) -> OutputFile? {
    RelativePath(name).map { OutputFile(path: $0, bytes: bytes) }
  }

  /// The entries, each part as full as it may be.
  private var parts: [Part] {
    let listed = pages.filter(\.isIndexable)
    let frame = document(.fragment(capacity: 0)).count
    var parts: [Part] = []
    var part = Part(entries: .fragment(capacity: listed.count * 256))
    for page in listed {
      var entry = XMLWriter.fragment(capacity: 1024)
      write(page, to: &entry)
      let isFull = part.count == limits.addresses || frame + part.entries.count + entry.count > limits.bytes
      if isFull, part.count > 0 {
        parts.append(part)
        part = Part(entries: .fragment(capacity: 4096))
      }
      part.entries.append(entry)
      part.count += 1
      part.modified = [part.modified, page.modified].compactMap { $0 }.max()
    }
    return parts + [part]
  }

  private func document(_ entries: XMLWriter) -> [UInt8] {
    var writer = XMLWriter(capacity: entries.count + 512)
    writer.element(
      "urlset",
      [
        "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9", "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
        "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
      ]
    ) { $0.append(entries) }
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

  private func index(_ names: [String], _ parts: [Part]) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("sitemapindex", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { writer in
      for (name, part) in zip(names, parts) {
        writer.element("sitemap") { writer in
          writer.element("loc", text: root.absolute("/\(name)"))
          if let modified = part.modified {
            writer.element("lastmod", text: timeZone.rfc3339(modified))
          }
        }
      }
    }
    return writer.document
  }
}
