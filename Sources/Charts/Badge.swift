import ReputationModel

/// A small picture of a label and a message, as pages elsewhere show one.
///
/// It stands alone in a file, so its colours and letters are its own: white words on two fills.
public struct Badge: Sendable {
  /// The sign before the message, so that the colour is not alone.
  public enum Sign: Sendable, Hashable {
    case disc, diamond, triangle, square
    /// Nothing is known: the sign is hollow, and a broken line stands around the message.
    case ring
  }

  /// What the badge is about.
  public let label: String
  /// What it says.
  public let message: String
  /// The whole of it in words, for those who do not see it.
  public let title: String
  /// The fill behind the label, as six hexadecimal digits.
  public let labelFill: String
  /// The fill behind the message.
  public let fill: String
  /// The sign.
  public let sign: Sign

  private static let (height, padding, signWidth) = (20.0, 7.0, 14.0)

  /// A badge.
  public init(label: String, message: String, title: String, labelFill: String, fill: String, sign: Sign) {
    (self.label, self.message, self.title) = (label, message, title)
    (self.labelFill, self.fill, self.sign) = (labelFill, fill, sign)
  }

  /// The picture.
  public var svg: String {
    let (labelWidth, messageWidth) = (Badge.width(label), Badge.width(message))
    let edge = labelWidth + 2 * Badge.padding
    let width = edge + Badge.signWidth + messageWidth + 2 * Badge.padding
    var writer = SVGWriter()
    writer.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": SVGWriter.number(width),
        "height": SVGWriter.number(Badge.height),
        "viewBox": "0 0 \(SVGWriter.number(width)) \(SVGWriter.number(Badge.height))",
        "role": "img", "aria-labelledby": "badge-title",
      ]
    )
    writer.element("title", ["id": "badge-title"], title)
    rectangle(0, edge, labelFill, &writer)
    rectangle(edge, width - edge, fill, &writer)
    if sign == .ring { dashes(edge, width, &writer) }
    drawSign(at: edge + Badge.padding + 4, &writer)
    writer.open(
      "g",
      ["fill": "#fff", "font-family": "Verdana,Geneva,DejaVu Sans,sans-serif", "font-size": "11"]
    )
    words(label, at: Badge.padding, width: labelWidth, &writer)
    words(message, at: edge + Badge.padding + Badge.signWidth, width: messageWidth, &writer)
    writer.close("g")
    writer.close("svg")
    return writer.text + "\n"
  }

  /// The width of a text in Verdana of 11 pixels, which is about a sixth wider than Arial.
  private static func width(_ text: String) -> Double { (TextWidth.of(text, size: 11) * 1.17).rounded(.up) }

  private func rectangle(_ x: Double, _ width: Double, _ fill: String, _ writer: inout SVGWriter) {
    writer.leaf(
      "rect",
      [
        "x": SVGWriter.number(x), "width": SVGWriter.number(width),
        "height": SVGWriter.number(Badge.height), "fill": "#\(fill)",
      ]
    )
  }

  private func words(_ text: String, at x: Double, width: Double, _ writer: inout SVGWriter) {
    // The length is given, so that the words fit whatever font there is.
    writer.element(
      "text",
      [
        "x": SVGWriter.number(x), "y": "14", "textLength": SVGWriter.number(width),
        "lengthAdjust": "spacingAndGlyphs",
      ],
      text
    )
  }

  /// A broken line around what is not known.
  private func dashes(_ from: Double, _ to: Double, _ writer: inout SVGWriter) {
    let path = "M\(SVGWriter.number(from)) 1H\(SVGWriter.number(to - 1))V19H\(SVGWriter.number(from))"
    writer.leaf("path", ["d": path, "fill": "none", "stroke": "#fff", "stroke-dasharray": "3 3"])
  }

  private func drawSign(at x: Double, _ writer: inout SVGWriter) {
    let shape =
      switch sign {
      case .disc: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0"
      case .diamond: "m0-5l5 5l-5 5l-5-5z"
      case .triangle: "m0-5l5 9h-10z"
      case .square: "m-4-4h8v8h-8z"
      case .ring: "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"
      }
    writer.leaf(
      "path",
      [
        "d": "M\(SVGWriter.number(x)) 10\(shape)", "fill": sign == .ring ? "none" : "#fff",
        "stroke": sign == .ring ? "#fff" : "none",
      ]
    )
  }
}
