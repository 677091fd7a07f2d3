/// The sitemaps of a site, read.
struct Sitemaps: Sendable {
  /// An address of a sitemap.
  struct Entry: Sendable {
    let address: String
    let modified: String?
  }

  /// A file of addresses; the index of them is none.
  struct File: Sendable {
    let path: String
    let bytes: Int
    let entries: [Entry]
  }

  /// The files of addresses, and the addresses that the index names.
  let files: [File]
  let indexed: [String]

  init(files: [OutputFileText]) {
    var read: [File] = []
    var indexed: [String] = []
    for file in files where file.path.hasPrefix("sitemap") {
      let (entries, isIndex) = Sitemaps.entries(file.bytes)
      if isIndex {
        indexed += entries.map(\.address)
      } else {
        read.append(File(path: file.path, bytes: file.bytes.count, entries: entries))
      }
    }
    self.files = read
    self.indexed = indexed
  }

  private static func entries(_ bytes: [UInt8]) -> ([Entry], isIndex: Bool) {
    let (loc, lastmod) = (HTMLTag.number("loc"), HTMLTag.number("lastmod"))
    let (url, sitemap) = (HTMLTag.number("url"), HTMLTag.number("sitemap"))
    var entries: [Entry] = []
    var isIndex = false
    bytes.withUnsafeBytes { xml in
      var (address, modified): (String?, String?) = (nil, nil)
      var start = 0
      var index = 0
      while index < xml.count {
        guard xml[index] == UInt8(ascii: "<"), let tag = HTMLTag(xml, at: index) else {
          index += 1
          continue
        }
        if tag.isEnd {
          let text = { HTMLText.of(UnsafeRawBufferPointer(rebasing: xml[start..<tag.start])) }
          if tag.name == loc { address = text() }
          if tag.name == lastmod { modified = text() }
          if tag.name == url || tag.name == sitemap, let found = address {
            entries.append(Entry(address: found, modified: modified))
            (address, modified) = (nil, nil)
            isIndex = isIndex || tag.name == sitemap
          }
        }
        start = tag.end
        index = max(tag.end, index + 1)
      }
    }
    return (entries, isIndex)
  }
}
