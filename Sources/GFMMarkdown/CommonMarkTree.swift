import CCmarkGFM
import Synchronization

/// A parsed document: owns cmark's tree and frees it.
struct CommonMarkTree: ~Copyable {
  typealias Node = UnsafeMutablePointer<cmark_node>

  let root: Node
  private let parser: UnsafeMutablePointer<cmark_parser>
  private let options: CInt

  /// Parses the text; the guard has passed it before.
  init(parsing text: String, options: MarkdownOptions) {
    Self.registered
    self.options = CMARK_OPT_FOOTNOTES | (options.allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT)
    let parser: UnsafeMutablePointer<cmark_parser> = cmark_parser_new(self.options)
    for name in ["table", "strikethrough", "tasklist", "tagfilter"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    self.parser = parser
    var root: Node?
    Self.finishing.withLock { _ in root = cmark_parser_finish(parser) }
    self.root = root ?? cmark_node_new(CMARK_NODE_DOCUMENT)
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  /// cmark adds the characters of its extensions to a table of the process while it parses inlines, and takes
  /// them out again: a second parse at that moment loses its strikethrough without a word. Inlines are parsed
  /// in `cmark_parser_finish` alone, so everything else runs in parallel.
  private static let finishing = Mutex(())

  /// Registration is not safe from two threads; a static value is made once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// The tree as HTML.
  func html() -> String {
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else {
      return ""
    }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }
}
