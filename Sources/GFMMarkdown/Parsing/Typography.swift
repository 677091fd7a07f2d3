import CCmarkGFM

/// Applies `SmartPunctuation` to the text of a document, paragraph by paragraph.
struct Typography {
  private let marks: QuotationMarks
  private var escapes: EscapedBytes
  private var text: [UInt8] = []
  private var segments: [SmartPunctuation.Segment] = []
  private var nodes: [CommonMarkTree.Node?] = []
  private var hasPunctuation = false
  private var autolinkDepth = 0

  /// Sets the punctuation of the whole tree.
  ///
  /// Code, raw HTML and addresses stay as they are, and so does every character that was escaped.
  static func set(
    _ tree: borrowing CommonMarkTree,
    source: UnsafeBufferPointer<UInt8>,
    language: String
  ) {
    var pass = Typography(
      marks: QuotationMarks(language: language),
      escapes: EscapedBytes(source: source)
    )
    tree.walk { node, entering in pass.visit(node, entering: entering) }
  }

  private init(marks: QuotationMarks, escapes: EscapedBytes) {
    self.marks = marks
    self.escapes = escapes
  }

  private mutating func visit(_ node: CommonMarkTree.Node, entering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT:
      let literal = node.literal
      if autolinkDepth > 0 {
        append(literal, of: nil)
      } else if Self.hasPunctuation(literal) {
        hasPunctuation = true
        append(literal, of: node, escaped: escapes.offsets(in: node))
      } else {
        append(literal, of: node)
      }
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      appendPlaceholder(UInt8(ascii: " "))
    case CMARK_NODE_CODE:
      appendPlaceholder(UInt8(ascii: "x"))
    case CMARK_NODE_IMAGE where entering && node.pointee.first_child == nil:
      appendPlaceholder(UInt8(ascii: "x"))
    case CMARK_NODE_LINK:
      if node.isAutolink { autolinkDepth += entering ? 1 : -1 }
    case CMARK_NODE_HTML_INLINE, CMARK_NODE_FOOTNOTE_REFERENCE, CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      break
    case _ where node.isBlock:
      endParagraph()
    default: break
    }
  }

  /// Appends a node's text, in segments where it has escaped bytes; without a node it is not to be changed.
  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    of node: CommonMarkTree.Node?,
    escaped: [Int] = []
  ) {
    var start = text.count
    let offset = start
    text.append(contentsOf: bytes)
    for index in escaped {
      appendSegment(start..<(offset + index), of: node)
      appendSegment((offset + index)..<(offset + index + 1), of: node, isVerbatim: true)
      start = offset + index + 1
    }
    appendSegment(start..<text.count, of: node)
  }

  private mutating func appendSegment(
    _ range: Range<Int>,
    of node: CommonMarkTree.Node?,
    isVerbatim: Bool = false
  ) {
    guard !range.isEmpty else { return }
    segments.append(SmartPunctuation.Segment(range: range, isVerbatim: isVerbatim || node == nil))
    nodes.append(node)
  }

  private mutating func appendPlaceholder(_ byte: UInt8) {
    text.append(byte)
    appendSegment((text.count - 1)..<text.count, of: nil)
  }

  private static func hasPunctuation(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
      case UInt8(ascii: "-"), UInt8(ascii: "."): if last == byte { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  private mutating func endParagraph() {
    if hasPunctuation { rewrite() }
    text.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    hasPunctuation = false
  }

  private func rewrite() {
    text.withUnsafeBufferPointer { text in
      var remaining = SmartPunctuation.replacements(in: text, segments: segments, marks: marks)[...]
      var output: [UInt8] = []
      var first = 0
      while first < nodes.count {
        // The segments of one node stand side by side.
        var last = first
        while last + 1 < nodes.count, nodes[last + 1] == nodes[first] { last += 1 }
        let range = segments[first].range.lowerBound..<segments[last].range.upperBound
        if let node = nodes[first], let next = remaining.first, next.range.lowerBound < range.upperBound {
          output.removeAll(keepingCapacity: true)
          var done = range.lowerBound
          while let next = remaining.first, next.range.lowerBound < range.upperBound {
            output.append(contentsOf: text[done..<next.range.lowerBound])
            next.text.withUTF8Buffer { output.append(contentsOf: $0) }
            done = next.range.upperBound
            remaining.removeFirst()
          }
          output.append(contentsOf: text[done..<range.upperBound])
          output.withUnsafeBufferPointer { node.setText($0) }
        }
        first = last + 1
      }
    }
  }
}
