import ReputationModel

/// A document taken apart: the YAML at its head and the Markdown below.
struct FrontMatter: Sendable {
  /// The YAML between the two lines `---`.
  let yaml: YAMLSource
  /// What stands below them.
  let body: MarkdownBody

  /// Takes a file apart; where that cannot be done, the finding says why.
  static func split(_ bytes: [UInt8], file: String) -> (parts: FrontMatter?, finding: Finding?) {
    let (decoded, finding) = FileText.decode(bytes, file: file, family: .frontMatter)
    guard let text = decoded else { return (nil, finding) }
    var lines = LineScanner(text)
    guard let first = lines.next(), isFence(first) else { return (nil, .missingFrontMatter(file: file)) }
    let start = lines.position
    while let line = lines.next() {
      guard isFence(line) else { continue }
      let yaml = YAMLSource(
        text: String(text[start..<line.startIndex]),
        file: file,
        firstLine: 2,
        family: .frontMatter,
        limits: .frontMatter
      )
      let body = MarkdownBody(text: String(text[lines.position...]), firstLine: lines.line + 1)
      return (FrontMatter(yaml: yaml, body: body), nil)
    }
    return (nil, .unclosedFrontMatter(file: file, lastLine: lines.line))
  }

  /// Whether the line is three hyphens, with or without blanks after them.
  private static func isFence(_ line: Substring.UTF8View) -> Bool {
    guard line.starts(with: "---".utf8) else { return false }
    return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

/// Goes through text line by line, on bytes.
private struct LineScanner {
  private let text: String.UTF8View
  /// Where the next line begins.
  private(set) var position: String.Index
  /// How many lines were read.
  private(set) var line = 0

  init(_ text: String) {
    self.text = text.utf8
    position = text.startIndex
  }

  /// The next line without its line feed.
  mutating func next() -> Substring.UTF8View? {
    guard position < text.endIndex else { return nil }
    let rest = text[position...]
    line += 1
    guard let end = rest.firstIndex(of: 0x0A) else {
      position = text.endIndex
      return rest
    }
    position = text.index(after: end)
    return rest[..<end]
  }
}

extension Finding {
  /// A document begins with something else than front matter.
  static func missingFrontMatter(file: String) -> Finding {
    Finding(
      rule: FileFamily.frontMatter.rule("missing"),
      severity: .error,
      location: SourceLocation(file: file, line: 1, column: 1),
      message: "the front matter is missing",
      expected: "a first line `---`, then `title: …` and other keys, then a line `---`",
      fix: "write the front matter on the first lines of the file"
    )
  }

  /// The front matter has no end.
  static func unclosedFrontMatter(file: String, lastLine: Int) -> Finding {
    Finding(
      rule: FileFamily.frontMatter.rule("unclosed"),
      severity: .error,
      location: SourceLocation(file: file, line: 1, column: 1),
      message: "the front matter that begins here is never closed",
      found: "no second line `---` in \(lastLine) lines",
      expected: "a line `---` after the last key",
      fix: "write a line `---` between the keys and the text"
    )
  }
}
