import ReputationModel

/// The text of a file that people write.
enum FileText {
  /// Those bytes as UTF-8, without a byte order mark; the finding where they are not UTF-8 or nothing at all.
  static func decode(_ bytes: [UInt8], file: String, family: FileFamily) -> (text: String?, finding: Finding?)
  {
    let content = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    guard !isBlank(content) else {
      // A ledger in which nothing is noted yet is one.
      return family == .ledger ? ("", nil) : (nil, .emptyFile(file, family: family))
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      return (nil, .notUTF8(firstInvalidByte(in: content), file: file, family: family))
    }
    return (text, nil)
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where UTF-8 ends, in lines and columns from 1, and the byte that ends it.
  private static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int, byte: UInt8) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var (line, column, offset) = (1, 1, bytes.startIndex)
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      offset += scalar.count
      if scalar.first == 0x0A { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return (line, column, offset < bytes.endIndex ? bytes[offset] : 0)
  }
}

extension Finding {
  /// Nothing is written in a file.
  static func emptyFile(_ file: String, family: FileFamily) -> Finding {
    Finding(
      rule: family.rule("empty-file"),
      severity: .error,
      location: SourceLocation(file: file, line: 1, column: 1),
      message: "the file is empty",
      found: "nothing",
      expected: expectedText(of: family),
      fix: "write it or delete it"
    )
  }

  private static func expectedText(of family: FileFamily) -> String {
    if family == .frontMatter { return "front matter between two lines `---`, then Markdown" }
    if family == .lexicon { return "lines such as `-2: recalentado congelado`" }
    return "YAML"
  }

  /// A file is not UTF-8.
  static func notUTF8(
    _ place: (line: Int, column: Int, byte: UInt8),
    file: String,
    family: FileFamily
  ) -> Finding {
    let digits = String(place.byte, radix: 16, uppercase: true)
    return Finding(
      rule: family.rule("not-utf-8"),
      severity: .error,
      location: SourceLocation(file: file, line: place.line, column: place.column),
      message: "the file is not UTF-8",
      found: "the byte 0x" + (digits.count < 2 ? "0" : "") + digits,
      expected: "text in UTF-8",
      fix: "save the file as UTF-8"
    )
  }
}
