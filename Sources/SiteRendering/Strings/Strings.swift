import ReputationModel

/// The words of one language: every text that a reader sees and no author wrote.
///
/// They come from `site-templates/strings/<language>.yml`. A key names its place with dots:
/// `dashboard.queue.title`. A text that depends on a number has the forms `one` and `other`.
public struct Strings: Sendable {
  /// The language.
  let language: LanguageCode
  /// Every text by its nested keys, for templates: `{{strings.article.published}}`.
  let values: TemplateValues
  let texts: [String: String]

  init(language: LanguageCode, texts: [String: String]) {
    self.language = language
    self.texts = texts
    values = Strings.nest(texts.map { ($0.key.split(separator: ".").map(String.init)[...], $0.value) })
  }

  /// The text of that key; the key itself between brackets where there is none, so that it is seen.
  package subscript(key: String) -> String { texts[key] ?? "⟦\(key)⟧" }

  /// Whether there is a text of that key.
  package func has(_ key: String) -> Bool { texts[key] != nil }

  /// The keys below a key, without it and its dot.
  package func keys(below key: String) -> [Substring] {
    texts.keys.filter { $0.hasPrefix("\(key).") }.map { $0.dropFirst(key.count + 1) }
  }

  /// The text of that key with its placeholders, such as `{name}`, filled in.
  func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    Strings.fill(self[key], values)
  }

  /// The form of the text that goes with that number; `{count}` becomes the number as `formatted` writes it.
  ///
  /// Spanish, Catalan and English have two forms for whole numbers: one for 1, the other for the rest (CLDR).
  func plural(
    _ key: String,
    count: Int,
    formatted: String,
    _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let form = Strings.fill(self[count == 1 ? "\(key).one" : "\(key).other"], values)
    return Strings.fill(form, ["count": formatted])
  }

  /// Fills placeholders in one pass, so that a value that looks like a placeholder stays what it is.
  static func fill(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    fill(text) { name in values.first { $0.key == name }?.value }
  }

  /// The same, with the values of a dictionary.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    fill(text) { values[String($0)] }
  }

  private static func fill(_ text: String, value: (Substring) -> String?) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}") else {
        rest = rest[open...]
        break
      }
      if let value = value(inside[..<close]) {
        filled += DirectionIsolation.make(value)
      } else {
        filled += rest[open...close]
      }
      rest = inside[inside.index(after: close)...]
    }
    return filled + rest
  }

  /// The placeholders of a text, in the order of the alphabet.
  static func placeholders(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }.sorted()
  }

  private static func nest(_ entries: [(ArraySlice<String>, String)]) -> TemplateValues {
    var values = TemplateValues()
    for (name, group) in Dictionary(grouping: entries, by: { $0.0.first ?? "" }) {
      if group.count == 1, let only = group.first, only.0.count == 1 {
        values[name] = only.1
      } else {
        values[name] = nest(group.filter { $0.0.count > 1 }.map { ($0.0.dropFirst(), $0.1) })
      }
    }
    return values
  }
}
