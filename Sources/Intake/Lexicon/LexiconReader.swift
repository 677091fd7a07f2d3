public import ReputationModel

/// Reads a site's own words for the estimate of sentiment: `content/lexicon/<language>.txt`.
///
/// A line is `-2: recalentado congelado`, `negators: …` or `intensifiers 1.4: …`; one that begins with a blank goes on
/// with the words of the line before, and one that begins with `#` is a remark.
public enum LexiconReader {
  /// The languages whose sentiment is estimated.
  static let languages = ["ca", "en", "es"]
  /// How much a word may weigh.
  static let weights: ClosedRange<Float> = -4...4
  /// By how much a word may make the next weigh more.
  static let intensities: ClosedRange<Float> = 0.1...3

  /// The lines of the file, each with its head and its words without accents and capitals.
  public static func read(_ bytes: [UInt8], path: String) -> Reading<String> {
    let (text, finding) = FileText.decode(bytes, file: path, family: .lexicon)
    guard let text else { return Reading(value: nil, findings: finding.map { [$0] } ?? []) }
    var findings: [Finding] = []
    if !languages.contains(language(of: path).rawValue) { findings.append(.lexiconOfNoLanguage(path)) }
    var lines: [String] = []
    var head: String?
    for (offset, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let place = SourceLocation(file: path, line: offset + 1)
      let content = String(line).trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      var words = content[...]
      if line.first?.isWhitespace != true {
        let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        head = parts.count == 2 ? LexiconReader.head(String(parts[0])) : nil
        words = parts.count == 2 ? parts[1] : ""
        if head == nil { findings.append(.lexiconLine(content, at: place)) }
      } else if head == nil && lines.isEmpty {
        findings.append(.lexiconLine(content, at: place))
      }
      guard let head else { continue }
      let (folded, wrong) = fold(words)
      findings += wrong.map { .lexiconWord($0, at: place) }
      if !folded.isEmpty { lines.append("\(head): \(folded.joined(separator: " "))") }
    }
    return Reading(value: lines.joined(separator: "\n"), findings: findings)
  }

  /// The language that a file's name stands for.
  public static func language(of path: String) -> LanguageCode {
    let name = path.split(separator: "/").last ?? ""
    return LanguageCode(rawValue: String(name.prefix { $0 != "." }))
  }

  /// What stands before the colon, if it may.
  private static func head(_ text: String) -> String? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    switch parts.count {
    case 1 where parts[0] == "negators": return "negators"
    case 1:
      guard let weight = Float(parts[0]), weights.contains(weight), weight != 0 else { return nil }
      return "\(weight)"
    case 2 where parts[0] == "intensifiers":
      guard let factor = Float(parts[1]), intensities.contains(factor) else { return nil }
      return "intensifiers \(factor)"
    default: return nil
    }
  }

  /// The words as the analysis compares them, and those that have no letter or a sign that is in no word.
  private static func fold(_ words: Substring) -> (folded: [String], wrong: [String]) {
    var folded: [String] = []
    var wrong: [String] = []
    for word in words.split(whereSeparator: \.isWhitespace) {
      if let entry = entry(word) { folded.append(entry) } else { wrong.append(String(word)) }
    }
    return (folded, wrong)
  }

  private static func entry(_ word: Substring) -> String? {
    let stem = word.hasSuffix("*") ? word.dropLast() : word
    var bytes: [UInt8] = []
    for scalar in stem.unicodeScalars {
      switch LatinFolding.fold(scalar.value) {
      case .letters(let first, let second): bytes += second == 0 ? [first] : [first, second]
      case .nothing: continue
      case .apostrophe: bytes.append(UInt8(ascii: "_"))
      case .boundary where scalar == "_": bytes.append(UInt8(ascii: "_"))
      case .boundary: return nil
      }
    }
    guard bytes.first != UInt8(ascii: "_"), bytes.last != UInt8(ascii: "_"), !bytes.isEmpty else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self) + (word.hasSuffix("*") ? "*" : "")
  }
}

extension Finding {
  static func lexiconOfNoLanguage(_ path: String) -> Finding {
    Finding(
      rule: "lexicon.language",
      severity: .error,
      location: SourceLocation(file: path),
      message: "sentiment is not estimated in the language this file is named after",
      found: path.split(separator: "/").last.map(String.init),
      expected: LexiconReader.languages.map { "\($0).txt" }.joined(separator: ", "),
      fix: "name the file after the language of its words"
    )
  }

  static func lexiconLine(_ line: String, at place: SourceLocation) -> Finding {
    Finding(
      rule: "lexicon.line",
      severity: .error,
      location: place,
      message: "the line does not say what its words are worth",
      found: String(line.prefix(80)),
      expected: "`NUMBER: words` with a number from −4 to 4, `negators: words`, or `intensifiers 1.4: words`",
      fix: "write the weight and a colon before the words"
    )
  }

  static func lexiconWord(_ word: String, at place: SourceLocation) -> Finding {
    Finding(
      rule: "lexicon.word",
      severity: .error,
      location: place,
      message: "this is no word that can be found in a text",
      found: word,
      expected: "letters and digits, `_` for a blank within a phrase, `*` at the end for every ending",
      fix: "write a phrase as lo_mejor, and leave out punctuation"
    )
  }
}
