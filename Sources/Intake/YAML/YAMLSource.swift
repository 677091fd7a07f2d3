/// A piece of YAML and where it comes from.
struct YAMLSource: Sendable {
  /// The YAML, its lines ended by a line feed alone.
  let text: String
  /// The file it stands in, relative to the site.
  let file: String
  /// The line of the file on which it begins, from 1.
  let firstLine: Int
  /// The sort of file.
  let family: FileFamily
  /// How much of it is read.
  let limits: YAMLLimits

  /// YAML that begins on `firstLine` of a file, with the line ends of any system.
  init(text: String, file: String, firstLine: Int, family: FileFamily, limits: YAMLLimits) {
    self.text = text.utf8.contains(0x0D) ? YAMLSource.withoutCarriageReturns(text) : text
    self.file = file
    self.firstLine = firstLine
    self.family = family
    self.limits = limits
  }

  /// The same place with another text.
  func with(_ text: String) -> YAMLSource {
    YAMLSource(text: text, file: file, firstLine: firstLine, family: family, limits: limits)
  }

  /// Swift takes a carriage return and a line feed for one character, which is not how lines are found here.
  private static func withoutCarriageReturns(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var end = 0
    for index in bytes.indices {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      bytes[end] = bytes[index]
      end += 1
    }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
