import CCmarkGFM

/// Applies `SmartPunctuation` to the text of a document, paragraph by paragraph.
struct Typography {
  private let marks: QuotationMarks
  private var text: [UInt8] = []
  private var segments: [SmartPunctuation.Segment] = []
  private var nodes: [CommonMarkTree.Node?] = []
  private var hasPunctuation = false
  private var autolinkDepth = 0

  /// Sets the punctuation of the whole tree. Code, raw HTML and addresses stay as they are, and so does every
  /// character that was escaped.
  static func set(_ tree: borrowing CommonMarkTree, language: String) {
    var pass = Typography(marks: QuotationMarks(language: language))
    tree.walk { node, entering in pass.visit(node, entering: entering) }
  }

  private init(marks: QuotationMarks) {
    self.marks = marks
  }

  private mutating func visit(_ node: CommonMarkTree.Node, entering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT:
      let literal = node.literal
      let isVerbatim = autolinkDepth > 0 || node.isEscapedCharacter
      if !isVerbatim { hasPunctuation = hasPunctuation || Self.hasPunctuation(literal) }
      append(literal, of: isVerbatim ? nil : node)
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
    case let type where UInt32(type.rawValue) & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK):
      endParagraph()
    default: break
    }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, of node: CommonMarkTree.Node?) {
    let start = text.count
    text.append(contentsOf: bytes)
    segments.append(SmartPunctuation.Segment(range: start..<text.count, isVerbatim: node == nil))
    nodes.append(node)
  }

  private mutating func appendPlaceholder(_ byte: UInt8) {
    text.append(byte)
    segments.append(SmartPunctuation.Segment(range: (text.count - 1)..<text.count, isVerbatim: true))
    nodes.append(nil)
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
      for (segment, node) in zip(segments, nodes) {
        guard let node, let first = remaining.first, first.range.lowerBound < segment.range.upperBound else {
          continue
        }
        output.removeAll(keepingCapacity: true)
        var done = segment.range.lowerBound
        while let next = remaining.first, next.range.lowerBound < segment.range.upperBound {
          output.append(contentsOf: text[done..<next.range.lowerBound])
          next.text.withUTF8Buffer { output.append(contentsOf: $0) }
          done = next.range.upperBound
          remaining.removeFirst()
        }
        output.append(contentsOf: text[done..<segment.range.upperBound])
        output.withUnsafeBufferPointer { node.setText($0) }
      }
    }
  }
}
