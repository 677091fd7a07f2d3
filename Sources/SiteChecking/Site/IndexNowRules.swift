import ReputationModel
package import SiteRendering

/// What search engines would be told of after the next build, for the rule S12.
package struct IndexNowRules: Sendable {
  /// Every request: addresses with what became of them.
  package var requests: [[IndexNowBatch.Entry]]
  /// The digests of the pages that search engines were told of.
  package var announced: [String: String]
  /// The key, and what the file holds that is to prove it; `nil` where there is none.
  package var key: String
  package var keyFile: [UInt8]?

  /// The rules for those requests.
  package init(
    requests: [[IndexNowBatch.Entry]],
    announced: [String: String],
    key: String,
    keyFile: [UInt8]?
  ) {
    self.requests = requests
    self.announced = announced
    self.key = key
    self.keyFile = keyFile
  }

  /// S12: a key that proves who speaks, addresses of this site, not too many a request, and only what changed.
  ///
  /// `listed` are the whole addresses of the pages that may be listed.
  func remarks(root: SiteRoot, listed: Set<String>) -> [Remark] {
    var remarks: [Remark] = []
    let isWritable = key.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    if !isWritable || !(8...128).contains(key.utf8.count) {
      remarks.append(Remark(.indexNow, "key", .error, at: SourceLocation(file: "contrapeso.yml"), found: key))
    }
    if keyFile.map({ $0.elementsEqual(key.utf8) }) != true {
      remarks.append(Remark(.indexNow, "file", .error, at: SourceLocation(file: "public/\(key).txt")))
    }
    var told: Set<String> = []
    for request in requests {
      let batch = SourceLocation(file: ".contrapeso")
      if request.count > IndexNowBatch.addressesPerRequest {
        remarks.append(Remark(.indexNow, "many", .error, at: batch, ["count": String(request.count)]))
      }
      for entry in request {
        if root.path(ofAbsolute: entry.url) == nil {
          remarks.append(Remark(.indexNow, "host", .error, at: batch, found: entry.url))
        }
        let isThere = listed.contains(entry.url)
        let isChanged = entry.digest != announced[entry.url] && isThere == (entry.change != .removed)
        if !isChanged || !told.insert(entry.url).inserted {
          remarks.append(Remark(.indexNow, "unchanged", .error, at: batch, found: entry.url))
        }
      }
    }
    return remarks
  }
}
