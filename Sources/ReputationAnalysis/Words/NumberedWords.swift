/// The words of a text as numbers, in order; the value is meant to be used again for text after text.
struct NumberedWords: Sendable {
  /// The words, in order.
  private(set) var words: [WordReader.Word] = []

  /// No words.
  init() {}

  /// The words of `text`.
  init(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), limit: .max) }
  }

  /// The words of `bytes`, which are UTF-8.
  init(bytes: UnsafeRawBufferPointer) { append(bytes, limit: .max) }

  /// Forgets every word, and keeps the room they took.
  mutating func removeAll() { words.removeAll(keepingCapacity: true) }

  /// Adds the words of `bytes`, which are UTF-8, until there are `limit` of them.
  mutating func append(_ bytes: UnsafeRawBufferPointer, limit: Int) {
    var reader = WordReader(bytes)
    while words.count < limit, let word = reader.next() { words.append(word) }
  }
}
