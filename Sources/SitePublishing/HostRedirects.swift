public import ReputationModel

/// What hosts need to answer for former addresses: 301 for what moved, 410 for what was withdrawn.
///
/// Every redirect has a page besides, for hosts that read none of this. Addresses are an author's, so each host has an
/// encoder of its own.
public enum HostRedirects {
  /// The file `_redirects` of Netlify, Cloudflare Pages, GitLab Pages and their kin; `nil` where it would say nothing.
  ///
  /// Cloudflare and GitLab know redirects alone, and refuse lines of another form; withdrawn pages are missing there
  /// as any other. Netlify serves the page instead unless it is told to redirect all the same, and can say 410.
  public static func file(_ moved: [MovedAddress], host: SiteIdentity.Host) -> OutputFile? {
    let lines = moved.flatMap { address -> [String] in
      let sources = spellings(address.path, slash: "/")
      guard let target = address.guardedTarget else {
        return host == .netlify ? sources.map { "\($0) /404.html 410!" } : []
      }
      return sources.map { "\($0) \(target) 301\(host == .netlify ? "!" : "")" }
    }
    guard !lines.isEmpty else { return nil }
    return RelativePath("_redirects").map {
      OutputFile(path: $0, text: lines.map { "\($0)\n" }.joined())
    }
  }

  /// What nginx includes in a `server` block.
  ///
  /// Exact locations rather than a `map`, which has no room for long addresses unless the server's memory for it is
  /// set elsewhere, and takes upper case for lower.
  public static func nginx(_ moved: [MovedAddress]) -> [UInt8] {
    var text = Array("# Written by contrapeso build; include it in a server block.\n".utf8)
    // A location that stands twice is one at which nginx does not start.
    var written: Set<[UInt8]> = []
    for address in moved {
      let answer = address.guardedTarget.map { "301 \"\($0)\"" } ?? "410"
      for path in spellings(address.decodedPath, slash: UInt8(ascii: "/"))
      where isPlain(path) && written.insert(path).inserted {
        text += Array("location = \"".utf8)
        for byte in path {
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
          text.append(byte)
        }
        text += Array("\" { return \(answer); }\n".utf8)
      }
    }
    return text
  }

  /// What Apache includes in a `VirtualHost`.
  ///
  /// `RedirectMatch`, as `Redirect` would take everything below an address with it.
  public static func apache(_ moved: [MovedAddress]) -> [UInt8] {
    var text = "# Written by contrapeso build; include it in a VirtualHost. It needs mod_alias.\n"
    for address in moved where isPlain(address.decodedPath) {
      var path = address.decodedPath[...]
      let isFolder = path.count > 1 && path.last == UInt8(ascii: "/")
      if isFolder { path.removeLast() }
      let pattern = "^\(path.map(expression).joined())\(isFolder ? "/?" : "")$"
      let answer = address.guardedTarget.map { "301 \"\(pattern)\" \"\($0)\"" } ?? "410 \"\(pattern)\""
      text += "RedirectMatch \(answer)\n"
    }
    return Array(text.utf8)
  }

  /// A byte as a regular expression that matches nothing else, without a sign that the configuration's own quotes or
  /// variables know.
  private static func expression(_ byte: UInt8) -> String {
    if byte.isASCIILetterOrDigit || "/-_".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
    return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  /// A folder is asked for with its slash and without.
  private static func spellings<Path: RangeReplaceableCollection & BidirectionalCollection>(
    _ path: Path,
    slash: Path.Element
  ) -> [Path] where Path.Element: Equatable {
    path.count > 1 && path.last == slash ? [Path(path.dropLast()), path] : [path]
  }

  private static func isPlain(_ path: [UInt8]) -> Bool { path.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
}
