import ReputationModel

/// Writes the few SVG elements charts are made of, every value escaped for the place it stands in.
///
/// Charts are the one place besides Markdown where markup is made in Swift: their shapes are computed, and a
/// template would only repeat the arithmetic.
struct SVGWriter {
  /// What was written so far.
  private(set) var text = ""

  /// Opens an element.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    start(name, attributes)
    text += ">"
  }

  /// Closes an element.
  mutating func close(_ name: StaticString) {
    text += "</\(name)>"
  }

  /// Writes an element without content.
  mutating func leaf(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    start(name, attributes)
    text += "/>"
  }

  /// Writes an element that holds text alone.
  mutating func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: String
  ) {
    open(name, attributes)
    text += XMLText.escape(content)
    close(name)
  }

  private mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(XMLText.escape(value))\"" }
  }

  /// A coordinate with at most one decimal, which is a tenth of a pixel and shorter than a `Double`'s own text.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
