import ReputationModel

/// A text reduced to its words, without case, accents and punctuation, so that terms are found however they
/// are written.
///
/// Letters of scripts that have no plain Latin form stay as they are, so a Greek or Arabic term is found too.
struct FoldedText: Sendable {
  /// The words, each between single spaces: ` pan sin gluten `.
  private var bytes: [UInt8] = [space]

  /// The words of `text`.
  init(_ text: String) { append(text) }

  /// Adds the words of `text`.
  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch LatinFolding.fold(scalar.value) {
      case .letters(let first, let second):
        bytes.append(first)
        if second != 0 { bytes.append(second) }
      case .nothing: continue
      case .apostrophe: endWord()
      case .boundary where scalar.value >= 0x80 && scalar.properties.isAlphabetic:
        bytes.append(contentsOf: String(scalar).utf8)
      case .boundary: endWord()
      }
    }
    endWord()
  }

  /// The words, each between single spaces.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing but punctuation was given.
  var isEmpty: Bool { bytes.count == 1 }

  private mutating func endWord() {
    if bytes.last != FoldedText.space { bytes.append(FoldedText.space) }
  }

  private static let space = UInt8(ascii: " ")
}
