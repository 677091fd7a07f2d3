import ReputationModel

/// Style sheets, scripts and media under names that carry a fingerprint of their content, so that they may be
/// cached for ever.
public struct SiteAssets: Sendable {
  /// A media file as pages refer to it.
  struct Media: Sendable, Hashable {
    /// Its path from the site's root.
    let path: String
    /// Its size, where it is an image whose size can be told.
    let size: ImageSize?

    /// Whether it is of a kind that search engines and social networks show; they draw no SVG.
    var isRaster: Bool {
      ["png", "jpg", "jpeg", "gif", "webp", "avif"].contains(path.split(separator: ".").last?.lowercased())
    }
  }

  /// The files to write.
  let files: [OutputFile]
  private let addresses: [String: String]
  private let media: [String: Media]
  private let mediaByAddress: [String: Media]

  /// Names the files below `assets/` of the templates and the site's media.
  init(files templates: TemplateFiles, media: [MediaFile], findings: inout [Finding]) {
    var files: [OutputFile] = []
    var addresses: [String: String] = [:]
    for path in templates.paths(from: "assets/", ending: "") {
      guard let text = templates.text(path) else { continue }
      let bytes = Array((path.hasSuffix(".css") ? CompactStyleSheet.make(text) : text).utf8)
      let name = path.dropFirst("assets/".count)
      // Search engines ask for an icon whose address stays.
      let target = name == "icon.svg" ? "favicon.svg" : SiteAssets.fingerprinted(path, bytes)
      guard let file = RelativePath(target) else { continue }
      addresses[String(name)] = "/\(target)"
      files.append(OutputFile(path: file, bytes: bytes))
    }
    var named: [String: Media] = [:]
    for item in media.sorted(by: { $0.path < $1.path }) {
      let target = SiteAssets.fingerprinted("media/\(SiteAssets.plain(item.path))", item.bytes)
      guard let file = RelativePath(target) else {
        findings.append(.impossibleMediaName(item.path))
        continue
      }
      named[item.path] = Media(path: "/\(target)", size: ImageSize(item.bytes))
      files.append(OutputFile(path: file, bytes: item.bytes))
    }
    // Two files of one content and one plain name are one file.
    var seen: Set<RelativePath> = []
    self.files = files.filter { seen.insert($0.path).inserted }.sorted { $0.path < $1.path }
    self.addresses = addresses
    self.media = named
    mediaByAddress = Dictionary(named.values.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path from the site's root of a file below `assets/`, such as `style.css`.
  public func path(_ name: String) -> String { addresses[name] ?? "/assets/\(name)" }

  /// The media file of that path below `content/media`.
  func media(_ path: String) -> Media? { media[path] }

  /// The media file at an address of the site.
  func media(at path: String) -> Media? { mediaByAddress[path] }

  /// The path with the beginning of the content's digest before its ending.
  ///
  /// Its 40 bits tell apart the few hundred assets of a site. A leading dot begins a hidden file's name, no ending.
  private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    let mark = SHA256.hexDigest(of: bytes).prefix(10)
    let nameStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: "."), dot > nameStart else { return "\(path).\(mark)" }
    return "\(path[..<dot]).\(mark)\(path[dot...])"
  }

  /// The path in characters that need no escaping in an address.
  private static func plain(_ path: String) -> String {
    path.split(separator: "/").map { part in
      let pieces = part.split(separator: ".").map { Slug.make(from: String($0)) }.filter { !$0.isEmpty }
      return pieces.joined(separator: ".")
    }.joined(separator: "/")
  }
}

extension Finding {
  static func impossibleMediaName(_ path: String) -> Finding {
    Finding(
      rule: "media.name",
      severity: .error,
      location: SourceLocation(file: "content/media/\(path)"),
      message: "no file can be written under this name",
      found: path,
      expected: "letters and digits",
      fix: "rename the file"
    )
  }
}
