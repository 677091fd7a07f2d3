/// An address as strangers write it into a text, with a scheme or without.
struct WrittenAddress {
  /// Without scheme, in small letters, those of full width as others.
  let text: String
  /// The host without `www.` and such.
  let host: String
  /// The parts of the path.
  private let path: [Substring]
  private let hasScheme: Bool
  /// Whether it is written in small letters of ASCII, as addresses without a scheme are.
  private let isPlain: Bool

  /// What those characters are; `nil` where they are no address.
  init?(_ characters: ArraySlice<Unicode.Scalar>) {
    guard characters.contains(where: { $0 == "." || $0.value == 0xFF0E }) else { return nil }
    let narrow = characters.map { scalar in
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      return isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let written = String(String.UnicodeScalarView(narrow))
    var rest = written.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") {
      (hasScheme, rest) = (true, rest[scheme.upperBound...])
    } else {
      hasScheme = rest.hasPrefix("www.")
      rest = rest.drop { $0 == "/" }
    }
    text = String(rest)
    var name = rest.prefix { !"/?#:".contains($0) }
    isPlain = written.hasPrefix(name) && name.utf8.allSatisfy { $0 < 0x80 }
    path = rest.dropFirst(name.count).prefix { !"?#".contains($0) }.split(separator: "/")
    for prefix in ["www.", "m.", "mobile."] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    host = String(name)
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy(WrittenAddress.isLabel), labels.last?.count ?? 0 > 1,
      labels.last?.contains(where: \.isLetter) == true
    else { return nil }
  }

  /// Whether it is somebody's, or something of his, at a network of persons.
  var isAtNetwork: Bool {
    WrittenAddress.networks.contains { isHost($0) } && !(path.isEmpty && !host.hasSuffix(".t.me"))
  }

  /// Whether a folder of the path is for persons, or a person's name.
  var isBelowPerson: Bool {
    path.contains { $0.hasPrefix("@") && $0.count > 1 || $0.hasPrefix("~") }
      || path.dropLast().contains { WrittenAddress.folders.contains($0) } || path.last == "profile.php"
  }

  /// Whether its host or its one word of a path may be a person's name.
  var isOfPerson: Bool {
    if WrittenAddress.hosters.contains(where: { host.hasSuffix($0) }) { return true }
    guard path.count == 1, WrittenAddress.isName(path[0]) else { return false }
    return hasScheme || isPlain && host.split(separator: ".").allSatisfy { $0.count > 1 }
  }

  private func isHost(_ network: String) -> Bool {
    host == network || host.hasSuffix(network) && host.dropLast(network.count).last == "."
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static let longestName = 24
  private static let mostDigits = 4

  /// Whether a part of a path may be somebody's name: one word with few digits, and no document's.
  private static func isName(_ part: Substring) -> Bool {
    guard part.count <= longestName, part.contains(where: \.isLetter),
      part.count(where: \.isNumber) <= mostDigits,
      part.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
    else { return false }
    return !documents.contains { part.hasSuffix($0) }
  }

  private static let documents = [
    ".asp", ".aspx", ".gif", ".htm", ".html", ".jpeg", ".jpg", ".mp4", ".pdf", ".php", ".png", ".xml",
  ]

  private static let folders: Set<Substring> = [
    "channel", "in", "member", "members", "people", "perfil", "profile", "profiles", "u", "user", "users",
    "usuari", "usuario",
  ]

  /// Hosts below which each has a name of its own.
  private static let hosters = [
    ".blogspot.com", ".bsky.social", ".carrd.co", ".github.io", ".substack.com", ".tumblr.com",
    ".wixsite.com", ".wordpress.com",
  ]

  private static let networks: Set<String> = [
    "about.me", "ask.fm", "beacons.ai", "bsky.app", "discord.com", "discord.gg", "facebook.com", "fb.com",
    "fb.me", "github.com", "ig.me", "instagr.am", "instagram.com", "ko-fi.com", "line.me", "linkedin.com",
    "linktr.ee", "lnkd.in", "m.me", "messenger.com", "onlyfans.com", "patreon.com", "paypal.me",
    "pinterest.com", "signal.me", "snapchat.com", "strava.com", "t.me", "telegram.dog", "telegram.me",
    "threads.com", "threads.net", "tiktok.com", "twitch.tv", "twitter.com", "vk.com", "wa.me",
    "whatsapp.com", "x.com",
  ]
}
