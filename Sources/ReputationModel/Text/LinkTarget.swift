/// Where a browser goes from a link, written in one way whatever way the link is written in.
///
/// As browsers read links (WHATWG, URL Standard, §4.4), and not as they should be written: `HTTPS:\\host`, `//host`,
/// `/./a/../b` and `../b` are addresses to them. The host is in lower case, decoded, in ASCII, without a default port and
/// without a user; steps up and down the path are gone, and escapes are written in one way.
package struct LinkTarget: Sendable, Hashable, CustomStringConvertible {
  private let isSecure: Bool
  /// The host, and the port where it is not the scheme's own.
  private let authority: [UInt8]
  /// The path, from its slash on.
  private let path: [UInt8]
  /// The parameters from the question mark on, and the fragment from the number sign on; either may be empty.
  private let (query, fragment): ([UInt8], [UInt8])

  /// Where a whole address leads; `nil` for what is none of the web.
  package init?(_ address: String) {
    let bytes = LinkTarget.cleaned(address)
    guard let scheme = LinkTarget.scheme(of: bytes), let isSecure = LinkTarget.isSecure(scheme) else {
      return nil
    }
    self.init(isSecure: isSecure, afterScheme: bytes[(scheme.count + 1)...].drop(while: LinkTarget.isSlash))
  }

  /// Where a link on this page leads; `nil` for a mail address and whatever else is not of the web.
  package func target(of link: String) -> LinkTarget? {
    var rest = LinkTarget.cleaned(link)[...]
    var isSecure = isSecure
    if let scheme = LinkTarget.scheme(of: rest) {
      guard let other = LinkTarget.isSecure(scheme) else { return nil }
      rest = rest.dropFirst(scheme.count + 1)
      // After another scheme than the page's own stands a host, after as many slashes as there may be.
      if other != isSecure {
        return LinkTarget(isSecure: other, afterScheme: rest.drop(while: LinkTarget.isSlash))
      }
      isSecure = other
    }
    let slashes = rest.prefix(while: LinkTarget.isSlash).count
    if slashes >= 2 { return LinkTarget(isSecure: isSecure, afterScheme: rest.dropFirst(slashes)) }
    let (path, query, fragment) = LinkTarget.parts(rest)
    if !path.isEmpty {
      let folder = slashes == 1 ? [] : self.path[...(self.path.lastIndex(of: LinkTarget.slash) ?? 0)]
      return LinkTarget(self, path: folder + path, query: query, fragment: fragment)
    }
    return LinkTarget(
      self,
      path: self.path[...],
      query: query.isEmpty ? self.query : query,
      fragment: fragment
    )
  }

  /// Where a link leads that stands in a text of the site at `url` on this page: what looks like a path of the host is one
  /// of the site, which may have a folder of its own.
  package func target(of link: String, ofSiteAt url: String) -> LinkTarget? {
    let bytes = LinkTarget.cleaned(link)
    guard let first = bytes.first, LinkTarget.isSlash(first),
      bytes.count == 1 || !LinkTarget.isSlash(bytes[1])
    else { return target(of: link) }
    return LinkTarget(url + String(decoding: bytes, as: UTF8.self))
  }

  /// Whether it lies below `folder`, or is it: for whom capitals, doubled slashes and escapes make no difference either.
  package func lies(in folder: LinkTarget) -> Bool {
    authority == folder.authority && places.starts(with: folder.places)
  }

  /// Whether both are of the same host.
  package func isBeside(_ other: LinkTarget) -> Bool { authority == other.authority }

  /// The address with scheme and host.
  package var description: String {
    "http\(isSecure ? "s" : "")://\(String(decoding: authority, as: UTF8.self))\(onHost)"
  }

  /// The address on its host, from the path on.
  package var onHost: String { String(decoding: path + query + fragment, as: UTF8.self) }
}

extension LinkTarget {
  private static let slash = UInt8(ascii: "/")

  private init(isSecure: Bool, afterScheme rest: ArraySlice<UInt8>) {
    let end = rest.firstIndex { LinkTarget.isSlash($0) || LinkTarget.isAfterPath($0) } ?? rest.endIndex
    self.isSecure = isSecure
    authority = LinkTarget.authority(rest[..<end])
    let (path, query, fragment) = LinkTarget.parts(rest[end...])
    self.path = LinkTarget.walked(path[...])
    (self.query, self.fragment) = (query, fragment)
  }

  private init(_ page: LinkTarget, path: ArraySlice<UInt8>, query: [UInt8], fragment: [UInt8]) {
    (isSecure, authority) = (page.isSecure, page.authority)
    self.path = LinkTarget.walked(path)
    (self.query, self.fragment) = (query, fragment)
  }

  /// Without what browsers do not see: blanks around it, and tabs and line breaks anywhere.
  private static func cleaned(_ link: String) -> [UInt8] {
    let bytes = Array(link.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return bytes[first...last].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == slash || byte == UInt8(ascii: "\\") }

  private static func isAfterPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// The scheme in lower case, without its colon; `nil` where there is none.
  private static func scheme(of link: some Collection<UInt8>) -> [UInt8]? {
    guard let colon = link.firstIndex(of: UInt8(ascii: ":")), colon != link.startIndex else { return nil }
    let scheme = link[..<colon].map(\.asciiLowercased)
    let isScheme = scheme.enumerated().allSatisfy { offset, byte in
      byte.isASCIILetter || (offset > 0 && (byte.isASCIIDigit || "+-.".utf8.contains(byte)))
    }
    return isScheme ? scheme : nil
  }

  private static func isSecure(_ scheme: [UInt8]) -> Bool? {
    if scheme.elementsEqual("https".utf8) { return true }
    return scheme.elementsEqual("http".utf8) ? false : nil
  }

  /// Host and port of what stands between the slashes and the path.
  private static func authority(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let user = bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? bytes.startIndex
    let written = "https://".utf8 + PercentEscapes.decoded(bytes[user...])
    let address = (InternationalHost.ascii(written.span) ?? written).dropFirst("https://".utf8.count)
    let host = address.prefix { $0 != UInt8(ascii: ":") }
    let port = String(decoding: address.dropFirst(host.count + 1), as: UTF8.self)
    var name = host.map(\.asciiLowercased)
    if name.last == UInt8(ascii: ".") { name.removeLast() }
    // As the scheme does not tell pages apart, neither does the other scheme's port.
    let isDefault = port.isEmpty || Int(port) == 443 || Int(port) == 80
    return isDefault ? name : name + ":\(port)".utf8
  }

  /// The path with slashes that are some, the parameters and the fragment, escapes written in one way.
  private static func parts(_ rest: ArraySlice<UInt8>) -> (path: [UInt8], query: [UInt8], fragment: [UInt8]) {
    func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      let bytes = Array(bytes)
      return PercentEscapes.normalised(bytes.span, from: 0) ?? bytes
    }
    let fragment = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    let query = rest[..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
    return (
      normalised(rest[..<query]).map { isSlash($0) ? slash : $0 }, normalised(rest[query..<fragment]),
      normalised(rest[fragment...])
    )
  }

  /// The path from its first slash on, without steps up and down.
  ///
  /// Of several slashes at its beginning one stays, as by itself `//a` is a host and no path.
  private static func walked(_ path: ArraySlice<UInt8>) -> [UInt8] {
    let parts = path.split(separator: slash, omittingEmptySubsequences: false).map(Array.init)
    return [slash] + walk(parts).drop(while: \.isEmpty).joined(separator: [slash])
  }

  /// The parts of a path without steps; one at its end leaves an empty part, so that the path ends with a slash.
  private static func walk(_ parts: [[UInt8]]) -> [[UInt8]] {
    var walked: [[UInt8]] = []
    for (offset, part) in parts.enumerated() {
      let name = PercentEscapes.decoded(part)
      let isUp = name.elementsEqual("..".utf8)
      guard isUp || name.elementsEqual(".".utf8) else {
        walked.append(part)
        continue
      }
      if isUp, !walked.isEmpty { walked.removeLast() }
      if offset == parts.count - 1 { walked.append([]) }
    }
    return walked
  }

  /// What the parts of the path are called on a disk, in lower case.
  private var places: [[UInt8]] {
    let plain = PercentEscapes.decoded(path).map {
      LinkTarget.isSlash($0) ? LinkTarget.slash : $0.asciiLowercased
    }
    return LinkTarget.walk(plain.split(separator: LinkTarget.slash).map(Array.init)).filter { !$0.isEmpty }
  }
}
