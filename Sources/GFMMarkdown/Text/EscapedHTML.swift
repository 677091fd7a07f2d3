import CCmarkGFM

/// Text as cmark itself escapes it, for markup that is written beside its own.
enum EscapedHTML {
  /// A text, fit for an attribute as well.
  static func text(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      written { houdini_escape_html0(&$0, bytes.baseAddress, bufsize_t(bytes.count), 0) }
    }
  }

  /// A part of an address in an attribute.
  static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    written { houdini_escape_href(&$0, bytes.baseAddress, bufsize_t(bytes.count)) }
  }

  private static func written(_ write: (inout cmark_strbuf) -> CInt) -> String {
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    _ = write(&buffer)
    return String(decoding: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)), as: UTF8.self)
  }
}
