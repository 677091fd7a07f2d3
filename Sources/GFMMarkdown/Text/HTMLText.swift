/// The text of a piece of raw HTML, for plain text and word counts only.
enum HTMLText {
  /// Appends what stands outside of tags and comments. Entities stay as they are written.
  static func append(_ html: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var index = 0
    while index < html.count {
      if html[index] != UInt8(ascii: "<") {
        text.append(html[index])
        index += 1
      } else if html[index...].starts(with: "<!--".utf8) {
        index += 4
        while index < html.count, !html[index...].starts(with: "-->".utf8) { index += 1 }
        index += 3
      } else {
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        index += 1
        // Two elements side by side are two words.
        if let last = text.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") {
          text.append(UInt8(ascii: " "))
        }
      }
    }
  }
}
