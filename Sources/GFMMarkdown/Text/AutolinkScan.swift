import CCmarkGFM

/// Finds the addresses that GFM links without brackets, in the text between other inlines.
///
/// Linear: what a candidate learns of its domain and its surroundings holds for the next ones as well, so no
/// byte is looked at more than a fixed number of times.
struct AutolinkScan {
  /// A place where an address may be, as an offset into the text.
  enum Candidate: Equatable {
    /// `www.` starts here.
    case www(Int)
    /// `://` starts here.
    case scheme(Int)
    /// An at sign.
    case at(Int)

    /// The bytes that make the place a candidate.
    var range: Range<Int> {
      switch self {
      case .www(let start): start..<(start + 4)
      case .scheme(let start): start..<(start + 3)
      case .at(let start): start..<(start + 1)
      }
    }
  }

  /// An address.
  struct Match: Equatable {
    /// Where it stands in the text.
    let range: Range<Int>
    /// What its destination has in front of the text.
    let prefix: StaticString

    static func == (left: Match, right: Match) -> Bool {
      left.range == right.range && left.prefix.description == right.prefix.description
    }
  }

  private let text: UnsafeBufferPointer<UInt8>
  /// Whether `www.` may stand at the very start, which depends on what comes before.
  private let startsWord: Bool
  /// Whether the paragraph ends with the text: the last byte is then never part of what is checked of a domain.
  private let endsBlock: Bool
  private let allowsAnyScheme: Bool
  private var domain = Domain()
  private var wordEnd = 0
  private var matches: [Match] = []

  private struct Domain {
    var scanned = 0..<0
    var lastDot = -1
    var dotBefore = -1
    var lastUnderscore = -1
  }

  /// The addresses among the candidates, which come in order.
  static func matches(
    in text: UnsafeBufferPointer<UInt8>,
    candidates: [Candidate],
    startsWord: Bool,
    endsBlock: Bool,
    allowsAnyScheme: Bool
  ) -> [Match] {
    var scan = AutolinkScan(
      text: text,
      startsWord: startsWord,
      endsBlock: endsBlock,
      allowsAnyScheme: allowsAnyScheme
    )
    for candidate in candidates {
      switch candidate {
      case .www(let start): scan.addWWW(at: start)
      case .scheme(let colon): scan.addURL(at: colon)
      case .at: break
      }
    }
    // GFM looks for e-mail in what the first kind left over.
    let urls = scan.matches
    scan.matches = []
    scan.addMail(candidates, around: urls)
    return urls.isEmpty
      ? scan.matches
      : (urls + scan.matches).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(
    text: UnsafeBufferPointer<UInt8>,
    startsWord: Bool,
    endsBlock: Bool,
    allowsAnyScheme: Bool
  ) {
    self.text = text
    self.startsWord = startsWord
    self.endsBlock = endsBlock
    self.allowsAnyScheme = allowsAnyScheme
  }

  private mutating func addWWW(at start: Int) {
    guard start >= matches.last?.range.upperBound ?? 0 else { return }
    if start == 0 {
      guard startsWord else { return }
    } else {
      switch text[start - 1] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): break
      case let byte where Self.isSpace(byte): break
      default: return
      }
    }
    // The extension links a lone `www.` where white space or a dot follows; here more of a domain has to.
    let rest = start + 4
    guard rest < text.count, text[rest] >= 0x80 || Self.isLetterOrDigit(text[rest]),
      hasDomain(at: start, needsDot: true)
    else { return }
    add(from: start, prefix: "http://")
  }

  private mutating func addURL(at colon: Int) {
    let earliest = max(matches.last?.range.upperBound ?? 0, colon - 6)
    guard colon >= earliest else { return }
    var start = colon
    while start > earliest, Self.isLetter(text[start - 1]) { start -= 1 }
    let scheme = text[start..<colon].lazy.map { $0 | 0x20 }
    guard
      scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8)
        || (allowsAnyScheme && scheme.elementsEqual("ftp".utf8)),
      startsHost(at: colon + 3), hasDomain(at: colon + 3, needsDot: false)
    else { return }
    add(from: start, prefix: "")
  }

  private mutating func add(from start: Int, prefix: StaticString) {
    let end = trimmedEnd(from: start, to: endOfWord(at: start))
    guard end > start else { return }
    matches.append(Match(range: start..<end, prefix: prefix))
  }

  /// Whether a letter, a digit or a symbol stands there: no space and no punctuation.
  private func startsHost(at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text[index] < 0x80 { return Self.isLetterOrDigit(text[index]) }
    var scalar: Int32 = 0
    let width = cmark_utf8proc_iterate(
      text.baseAddress?.advanced(by: index),
      bufsize_t(text.count - index),
      &scalar
    )
    return width > 0 && cmark_utf8proc_is_space(scalar) == 0 && cmark_utf8proc_is_punctuation(scalar) == 0
  }

  /// The end of the address's word: white space or `<`.
  private mutating func endOfWord(at start: Int) -> Int {
    if start < wordEnd { return wordEnd }
    wordEnd = start
    while wordEnd < text.count, !Self.isSpace(text[wordEnd]), text[wordEnd] != UInt8(ascii: "<") {
      wordEnd += 1
    }
    return wordEnd
  }

  /// Whether a valid domain starts there: without underscores in its last two parts.
  private mutating func hasDomain(at start: Int, needsDot: Bool) -> Bool {
    if !domain.scanned.contains(start) { scanDomain(at: start) }
    if domain.lastUnderscore > max(start, domain.dotBefore) { return false }
    return !needsDot || domain.lastDot > start
  }

  private mutating func scanDomain(at start: Int) {
    domain = Domain()
    let limit = endsBlock ? text.count - 1 : text.count
    var index = start + 1
    scan: while index < limit {
      switch text[index] {
      case UInt8(ascii: "."):
        domain.dotBefore = domain.lastDot
        domain.lastDot = index
      case UInt8(ascii: "_"): domain.lastUnderscore = index
      case UInt8(ascii: "-"): break
      case let byte where Self.isLetterOrDigit(byte): break
      default: break scan
      }
      index += 1
    }
    domain.scanned = start..<max(start + 1, index)
  }

  /// The end without punctuation that closes the sentence around the address rather than the address.
  private func trimmedEnd(from start: Int, to wordEnd: Int) -> Int {
    var end = wordEnd
    // Closing parentheses less opening ones; only counted where the address ends in one.
    var surplus: Int?
    while end > start {
      switch text[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var name = end - 1
        while name > start, Self.isLetter(text[name - 1]) { name -= 1 }
        let isEntity = name < end - 1 && name > start && text[name - 1] == UInt8(ascii: "&")
        end = isEntity ? name - 1 : end - 1
      case UInt8(ascii: ")"):
        let closing = surplus ?? Self.surplus(of: text[start..<end])
        guard closing > 0 else { return end }
        surplus = closing - 1
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func surplus(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    word.reduce(0) { $0 + ($1 == UInt8(ascii: ")") ? 1 : $1 == UInt8(ascii: "(") ? -1 : 0) }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}

// E-mail addresses, with or without `mailto:` and `xmpp:`.
extension AutolinkScan {
  private mutating func addMail(_ candidates: [Candidate], around urls: [Match]) {
    var lower = 0
    var nextURL = 0
    for case .at(let at) in candidates {
      while nextURL < urls.count, urls[nextURL].range.upperBound <= at {
        lower = max(lower, urls[nextURL].range.upperBound)
        nextURL += 1
      }
      let upper = nextURL < urls.count ? urls[nextURL].range.lowerBound : text.count
      guard at >= lower, at < upper else { continue }
      if let match = mail(around: at, within: lower..<upper) {
        matches.append(match)
        lower = match.range.upperBound
      } else {
        lower = at + 1
      }
    }
  }

  private func mail(around at: Int, within bounds: Range<Int>) -> Match? {
    var start = at
    while start > bounds.lowerBound, Self.isMailName(text[start - 1]) { start -= 1 }
    guard start < at else { return nil }
    var prefix: StaticString = "mailto:"
    var isChat = false
    for scheme in ["mailto", "xmpp"] {
      let first = start - 1 - scheme.utf8.count
      guard start > bounds.lowerBound, text[start - 1] == UInt8(ascii: ":"), first >= bounds.lowerBound,
        text[first..<(start - 1)].elementsEqual(scheme.utf8),
        first == bounds.lowerBound || !Self.isLetterOrDigit(text[first - 1])
      else { continue }
      if scheme == "xmpp", !allowsAnyScheme { return nil }
      isChat = scheme == "xmpp"
      prefix = ""
      start = first
      break
    }
    guard let end = endOfHost(after: at, before: bounds.upperBound, allowsPath: isChat) else { return nil }
    return Match(range: start..<trimmedEnd(from: start, to: end), prefix: prefix)
  }

  private func endOfHost(after at: Int, before bound: Int, allowsPath: Bool) -> Int? {
    var end = at + 1
    var hasDot = false
    scan: while end < bound {
      switch text[end] {
      case UInt8(ascii: "@"): return nil
      case UInt8(ascii: ".") where end + 1 < bound && Self.isLetterOrDigit(text[end + 1]): hasDot = true
      case UInt8(ascii: "/") where allowsPath: break
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case let byte where Self.isLetterOrDigit(byte): break
      default: break scan
      }
      end += 1
    }
    return hasDot && Self.isLetter(text[end - 1]) ? end : nil
  }

  private static func isMailName(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
