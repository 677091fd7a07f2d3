/// The text of a piece of raw HTML, for plain text and word counts only.
enum HTMLText {
  /// Appends what stands outside of tags and comments.
  ///
  /// Entities stay as they are written.
  static func append(_ html: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var index = 0
    var partsWords = false
    while index < html.count {
      let byte = html[index]
      if byte != UInt8(ascii: "<") {
        // Two elements side by side are two words.
        if partsWords, byte > 0x20, let last = text.last, last > 0x20 { text.append(UInt8(ascii: " ")) }
        partsWords = false
        let isEmptyLine = byte == UInt8(ascii: "\n") && (text.last ?? byte) == byte
        if !isEmptyLine { text.append(byte) }
        index += 1
      } else if html[index...].starts(with: "<!--".utf8) {
        index += 4
        while index < html.count, !html[index...].starts(with: "-->".utf8) { index += 1 }
        index += 3
      } else {
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        index += 1
        partsWords = true
      }
    }
  }
}
