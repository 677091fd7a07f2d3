import CCmarkGFM
import Synchronization

/// A parsed document: owns cmark's tree and frees it.
///
/// Only the default allocator: cmark's arena is one for the process.
struct CommonMarkTree: ~Copyable {
  typealias Node = UnsafeMutablePointer<cmark_node>

  let root: Node
  private let parser: UnsafeMutablePointer<cmark_parser>
  private let options: CInt

  /// Parses a text in UTF-8 that `InputGuard` has passed.
  ///
  /// Neither the `autolink` extension, which reads out of bounds on `:@` and is quadratic, nor
  /// `CMARK_OPT_SMART`, which is quadratic on quotes: `Autolinks` and `SmartPunctuation` stand in for them.
  init(parsing bytes: UnsafeBufferPointer<UInt8>, allowsRawHTML: Bool) {
    Self.registered
    options = CMARK_OPT_FOOTNOTES | (allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT)
    // Without source positions cmark does not count the lines inside of code and raw HTML.
    let parser: UnsafeMutablePointer<cmark_parser> = cmark_parser_new(options | CMARK_OPT_SOURCEPOS)
    for name in ["table", "strikethrough", "tasklist", "tagfilter"] as [StaticString] {
      name.withUTF8Buffer { name in
        _ = name.withMemoryRebound(to: CChar.self) {
          cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension($0.baseAddress))
        }
      }
    }
    bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    self.parser = parser
    var root: Node?
    Self.finishing.withLock { _ in root = cmark_parser_finish(parser) }
    self.root = root ?? cmark_node_new(CMARK_NODE_DOCUMENT)
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  /// Held around `cmark_parser_finish`, and nothing else.
  ///
  /// While cmark parses inlines it adds the characters of its extensions to a table of the process, and then
  /// takes them out again: a second parse at that moment loses its strikethrough without a word. Inlines are
  /// parsed in that call alone, so everything else runs in parallel.
  private static let finishing = Mutex(())

  /// Registration is not safe from two threads; a static value is made once.
  private static let registered: Void = ccmark_register()

  /// The tree as HTML.
  func html() -> String {
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else {
      return ""
    }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }

  /// Calls `visit` for every node as it is entered and left, in document order and without recursion.
  ///
  /// The visitor may change a node's content, not the shape of the tree.
  func walk(_ visit: (_ node: Node, _ entering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(node, event == CMARK_EVENT_ENTER)
    }
  }
}
