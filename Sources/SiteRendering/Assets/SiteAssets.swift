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

    /// Whether its name calls it an image.
    var isImage: Bool { ImageFormat(path: path) != nil }
    /// Whether it is of a kind that search engines and social networks show.
    var isRaster: Bool { ImageFormat(path: path)?.isRaster ?? false }
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
      let target =
        name == "icon.svg" ? "favicon.svg" : SiteAssets.fingerprinted(path, SHA256.hexDigest(of: bytes))
      guard let file = RelativePath(target) else { continue }
      addresses[String(name)] = "/\(target)"
      files.append(OutputFile(path: file, bytes: bytes))
    }
    var named: [String: Media] = [:]
    var copies: [Copy: Media] = [:]
    for item in media.sorted(by: { $0.path < $1.path }) {
      let plain = "media/\(SiteAssets.plain(item.path))"
      let digest = SHA256.hexDigest(of: item.bytes)
      guard let file = RelativePath(SiteAssets.fingerprinted(plain, digest)) else {
        findings.append(.impossibleMediaName(item.path))
        continue
      }
      let format = ImageFormat(item.bytes)
      let size = format.flatMap { ImageSize(item.bytes, as: $0) }
      if let finding = Finding.unreadableMedia(item, format, size) { findings.append(finding) }
      // Of two files with the same bytes the first one stands for both; the ending says how it is served.
      let copy = Copy(digest: digest, ending: SiteAssets.parts(plain).ending)
      if let first = copies[copy] {
        named[item.path] = first
        continue
      }
      // Browsers see for themselves which format of pixels it is; a page with a drawing in it is no drawing.
      let isImage = format != nil && ImageFormat(path: item.path)?.isRaster == format?.isRaster
      let known = Media(path: "/\(file)", size: isImage ? size : nil)
      (named[item.path], copies[copy]) = (known, known)
      files.append(OutputFile(path: file, bytes: item.bytes))
    }
    self.files = files.sorted { $0.path < $1.path }
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

  /// What two files have in common that are published as one.
  private struct Copy: Hashable {
    let digest: String
    let ending: Substring
  }

  /// The path with the beginning of the content's digest before its ending.
  ///
  /// Its 40 bits tell apart the few hundred assets of a site.
  private static func fingerprinted(_ path: String, _ digest: String) -> String {
    let (name, ending) = parts(path)
    return "\(name).\(digest.prefix(10))\(ending)"
  }

  /// The path without its ending, and the ending with its dot; a leading dot begins a hidden file's name, no ending.
  private static func parts(_ path: String) -> (name: Substring, ending: Substring) {
    let nameStart = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[nameStart...].lastIndex(of: "."), dot > nameStart else { return (path[...], "") }
    return (path[..<dot], path[dot...])
  }

  /// The path in characters that need no escaping in an address.
  private static func plain(_ path: String) -> String {
    path.split(separator: "/").map { part in
      let (name, ending) = parts(String(part))
      // A name in other letters has none that stay; the fingerprint is name enough.
      let plainName = pieces(name).isEmpty ? "file" : pieces(name)
      return ([plainName] + [pieces(ending)].filter { !$0.isEmpty }).joined(separator: ".")
    }.joined(separator: "/")
  }

  private static func pieces(_ text: Substring) -> String {
    text.split(separator: ".").map { Slug.make(from: String($0)) }.filter { !$0.isEmpty }.joined(
      separator: "."
    )
  }
}

extension Finding {
  /// A media file that is not what its name says; it may be an image of that format and size.
  static func unreadableMedia(_ file: MediaFile, _ format: ImageFormat?, _ size: ImageSize?) -> Finding? {
    // An empty file is told of when it is read.
    if file.bytes.isEmpty { return nil }
    if let promised = ImageFormat(path: file.path) { return unreadableImage(file, promised, format, size) }
    if let promised = VideoFormat(path: file.path) { return unreadableVideo(file, promised, format) }
    return nil
  }

  /// A file that its name calls an image, and that is none, is cut off, or does not say how large it is.
  private static func unreadableImage(
    _ file: MediaFile,
    _ promised: ImageFormat,
    _ format: ImageFormat?,
    _ size: ImageSize?
  ) -> Finding? {
    let message: String
    if format != promised {
      message = "the file is no image of the kind its name says"
    } else if promised.isRaster, size == nil {
      // An SVG need not say its size.
      message = "the image does not say how large it is; the file may be cut off"
    } else if !ImageEnd.isThere(file.bytes, promised) {
      message = "the file is cut off before the image ends"
    } else {
      return nil
    }
    return Finding(
      rule: "image.unreadable",
      severity: .warning,
      location: SourceLocation(file: "content/media/\(file.path)"),
      message: message,
      found: "\(format?.rawValue ?? "?"), \(file.bytes.count) B",
      expected: promised.rawValue,
      fix: format == nil || format == promised
        ? "export the image again" : "export the image again, or correct the end of its name"
    )
  }

  /// A file that its name calls a video, and that is none of that kind.
  private static func unreadableVideo(
    _ file: MediaFile,
    _ promised: VideoFormat,
    _ image: ImageFormat?
  ) -> Finding? {
    let format = VideoFormat(file.bytes)
    guard format != promised else { return nil }
    return Finding(
      rule: "video.unreadable",
      severity: .warning,
      location: SourceLocation(file: "content/media/\(file.path)"),
      message: "the file is no video of the kind its name says",
      found: "\(format?.rawValue ?? image?.rawValue ?? "?"), \(file.bytes.count) B",
      expected: promised.rawValue,
      fix: format == nil ? "export the video again" : "export the video again, or correct the end of its name"
    )
  }

  static func impossibleMediaName(_ path: String) -> Finding {
    Finding(
      rule: "media.name",
      severity: .error,
      location: SourceLocation(file: "content/media/\(path)"),
      message: "no file can be written under this name",
      found: path,
      expected: "at most 255 bytes for the name and for each folder",
      fix: "rename the file"
    )
  }
}
