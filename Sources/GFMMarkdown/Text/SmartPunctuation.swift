import CCmarkGFM

/// Finds the straight quotes, hyphens and dots of a paragraph that typography writes otherwise.
///
/// Linear in the text: every quote is pushed and popped at most once. Quotes pair across emphasis and links,
/// for the text is the whole paragraph without its markup.
struct SmartPunctuation {
  /// Bytes of the text and what stands in their place.
  struct Replacement {
    let range: Range<Int>
    let text: StaticString
  }

  /// A piece of the text and whether it is to stay as it is.
  struct Segment {
    let range: Range<Int>
    let isVerbatim: Bool
  }

  private enum Role {
    case open(partner: Int)
    case close(partner: Int)
    case apostrophe
    case straight
    case unmatchedOpen
    case unmatchedClose
  }

  private struct Quote {
    let offset: Int
    let isDouble: Bool
    var role: Role
  }

  private enum Neighbour {
    case space, bracket, punctuation, digit, letter
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var quotes: [Quote] = []
  /// The open quotes, innermost last, and how many of them are double.
  private var open: [Int] = []
  private var openDoubles = 0
  private var replacements: [Replacement] = []

  /// The replacements for a paragraph, in order and within one segment each.
  static func replacements(
    in text: UnsafeBufferPointer<UInt8>,
    segments: [Segment],
    marks: QuotationMarks
  ) -> [Replacement] {
    var pass = SmartPunctuation(text: text)
    for segment in segments where !segment.isVerbatim { pass.scan(segment.range) }
    guard !pass.quotes.isEmpty else { return pass.replacements }
    for index in pass.open { pass.leaveOpen(index) }
    pass.write(marks)
    return pass.replacements.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      var end = index + 1
      switch byte {
      case UInt8(ascii: "\""): addDouble(at: index)
      case UInt8(ascii: "'"): addSingle(at: index)
      case UInt8(ascii: "-"), UInt8(ascii: "."):
        while end < range.upperBound, text[end] == byte { end += 1 }
        if byte == UInt8(ascii: "-") { addDashes(index..<end) } else { addEllipses(index..<end) }
      default: break
      }
      index = end
    }
  }

  /// Two hyphens are an en dash, three an em dash; longer runs are cut into as few kinds as possible.
  private mutating func addDashes(_ run: Range<Int>) {
    guard run.count > 1 else { return }
    let short =
      switch run.count % 6 {
      case 0, 3: 0
      case 2, 4: run.count / 2
      case 5: 1
      default: 2
      }
    let long = (run.count - 2 * short) / 3
    var start = run.lowerBound
    for index in 0..<(long + short) {
      let width = index < long ? 3 : 2
      replacements.append(Replacement(range: start..<(start + width), text: width == 3 ? "—" : "–"))
      start += width
    }
  }

  private mutating func addEllipses(_ run: Range<Int>) {
    var start = run.lowerBound
    while start + 3 <= run.upperBound {
      replacements.append(Replacement(range: start..<(start + 3), text: "…"))
      start += 3
    }
  }
}

// Quotes: what each is follows from its neighbours and from the quotes that are open.
extension SmartPunctuation {
  private mutating func addDouble(at offset: Int) {
    let before = neighbour(before: offset)
    let after = neighbour(after: offset)
    if (before == .space || before == .bracket) && after != .space {
      push(offset, isDouble: true)
    } else if openDoubles > 0, before != .space {
      // Single quotes that are still open inside were apostrophes.
      while let last = open.last, !quotes[last].isDouble {
        open.removeLast()
        leaveOpen(last)
      }
      pop(closing: offset, isDouble: true)
    } else if before == .punctuation, after != .space {
      push(offset, isDouble: true)
    } else if before == .space || before == .digit {
      // A lone quote, or the sign for inches.
      quotes.append(Quote(offset: offset, isDouble: true, role: .straight))
    } else {
      quotes.append(Quote(offset: offset, isDouble: true, role: .unmatchedClose))
    }
  }

  private mutating func addSingle(at offset: Int) {
    let before = neighbour(before: offset)
    let after = neighbour(after: offset)
    let followsWord = before == .letter || before == .digit
    if followsWord, after == .letter || after == .digit || isDecade(after: offset) {
      quotes.append(Quote(offset: offset, isDouble: false, role: .apostrophe))
    } else if !followsWord, after != .space, before != .punctuation, !isDecade(after: offset) {
      push(offset, isDouble: false)
    } else if let last = open.last, !quotes[last].isDouble, before != .space {
      pop(closing: offset, isDouble: false)
    } else if before == .punctuation, after == .letter {
      push(offset, isDouble: false)
    } else if before == .digit || (before == .space && after == .space) {
      // The sign for feet and minutes, or a lone quote.
      quotes.append(Quote(offset: offset, isDouble: false, role: .straight))
    } else {
      quotes.append(Quote(offset: offset, isDouble: false, role: .apostrophe))
    }
  }

  private mutating func push(_ offset: Int, isDouble: Bool) {
    open.append(quotes.count)
    openDoubles += isDouble ? 1 : 0
    quotes.append(Quote(offset: offset, isDouble: isDouble, role: .unmatchedOpen))
  }

  private mutating func pop(closing offset: Int, isDouble: Bool) {
    guard let partner = open.popLast() else { return }
    openDoubles -= isDouble ? 1 : 0
    quotes[partner].role = .open(partner: quotes.count)
    quotes.append(Quote(offset: offset, isDouble: isDouble, role: .close(partner: partner)))
  }

  /// A single quote that nothing closes is an apostrophe, as in 'tis.
  ///
  /// A double one is a quotation that goes on in the next paragraph.
  private mutating func leaveOpen(_ index: Int) {
    quotes[index].role = quotes[index].isDouble ? .unmatchedOpen : .apostrophe
  }

  /// Whether two digits and an `s` or the end of the word follow, as in '90s and '24.
  private func isDecade(after offset: Int) -> Bool {
    guard offset + 2 < text.count, text[offset + 1] &- 0x30 < 10, text[offset + 2] &- 0x30 < 10 else {
      return false
    }
    guard offset + 3 < text.count else { return true }
    return text[offset + 3] == UInt8(ascii: "s") || !AutolinkScan.isLetterOrDigit(text[offset + 3])
  }

  private mutating func write(_ marks: QuotationMarks) {
    var depth = 0
    for quote in quotes {
      let mark: StaticString
      switch quote.role {
      case .open:
        mark = (quote.isDouble ? marks.double(depth: depth) : marks.single(depth: depth)).open
        depth += 1
      case .close:
        depth -= 1
        mark = (quote.isDouble ? marks.double(depth: depth) : marks.single(depth: depth)).close
      case .unmatchedOpen: mark = marks.double(depth: depth).open
      case .unmatchedClose: mark = marks.double(depth: depth).close
      case .apostrophe: mark = "’"
      case .straight: continue
      }
      replacements.append(Replacement(range: quote.offset..<(quote.offset + 1), text: mark))
    }
  }

  private func neighbour(before offset: Int) -> Neighbour {
    var start = offset - 1
    guard start >= 0 else { return .space }
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return classify(start, opens: true)
  }

  private func neighbour(after offset: Int) -> Neighbour {
    offset + 1 < text.count ? classify(offset + 1, opens: false) : .space
  }

  private func classify(_ index: Int, opens: Bool) -> Neighbour {
    switch text[index] {
    case 0...0x20: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return opens ? .bracket : .punctuation
    case 0..<0x80: return .punctuation
    default: break
    }
    var scalar: Int32 = 0
    _ = cmark_utf8proc_iterate(text.baseAddress?.advanced(by: index), bufsize_t(text.count - index), &scalar)
    if cmark_utf8proc_is_space(scalar) != 0 { return .space }
    switch scalar {
    case 0xBF, 0xA1, 0xAB, 0x201C, 0x2018: return opens ? .bracket : .punctuation  // ¿ ¡ « “ ‘
    default: return cmark_utf8proc_is_punctuation(scalar) != 0 ? .punctuation : .letter
    }
  }
}
