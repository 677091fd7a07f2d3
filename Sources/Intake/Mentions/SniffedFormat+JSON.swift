extension SniffedFormat {
  /// What begins with a bracket or a brace.
  init(json bytes: Slice<UnsafeRawBufferPointer>) {
    if let format = JSONShape(bytes).format {
      self = .known(format)
      return
    }
    let isObject = bytes.first == UInt8(ascii: "{")
    self = .known(isObject && SniffedFormat.isLineOfJSON(bytes) ? .jsonLines : .json)
  }

  /// Whether the first line is meant to be a whole object: one that goes on ends where more must follow.
  private static func isLineOfJSON(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }.trimmed
    return !Array("{[,:".utf8).contains(line.last ?? 0)
  }
}
