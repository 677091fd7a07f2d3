import ReputationAnalysis
import ReputationModel

/// The state as a small picture for other pages, and as what shields.io draws one of.
///
/// It says of which day it is: a picture that nobody builds again must not look calm for ever.
struct StatusBadge {
  let page: StatusPage

  /// The fill behind the white words of each level, and the sign that stands before them.
  static let fills: [ReputationLevel: String] = [
    .calm: "1d5b8c", .elevated: "7a4f00", .heated: "890d06", .crisis: "43011c", .noData: "565456",
  ]
  /// The fill behind the white words that say what the badge is about.
  static let labelFill = "24292f"

  private var level: ReputationLevel { page.reputation.level }
  private var fill: String { StatusBadge.fills[level] ?? StatusBadge.labelFill }
  private var label: String { page.strings["status.name"] }

  /// The level, and of which day the newest data are.
  private var message: String {
    let word = page.strings["status.levels.\(level.rawValue)"]
    guard let newest = page.reputation.newest else { return word }
    let day = page.localizer.shortDate(newest)
    return page.strings.text("status.badge", ["level": word, "day": day])
  }

  /// The answer of an endpoint for shields.io; an error where nothing is known, or it is too old.
  var endpoint: JSONValue {
    .object([
      "schemaVersion": 1,
      "label": .string(label),
      "message": .string(message),
      "color": .string(fill),
      "labelColor": .string(StatusBadge.labelFill),
      "isError": .bool(level == .noData || page.reputation.isStale),
    ])
  }

  private static let (height, padding, sign) = (20.0, 7.0, 14.0)

  /// The picture.
  var svg: String {
    let (height, padding, sign) = (StatusBadge.height, StatusBadge.padding, StatusBadge.sign)
    let (labelWidth, messageWidth) = (StatusBadge.width(label), StatusBadge.width(message))
    let edge = labelWidth + 2 * padding
    let width = edge + sign + messageWidth + 2 * padding
    var writer = SVGWriter()
    writer.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": SVGWriter.number(width),
        "height": SVGWriter.number(height),
        "viewBox": "0 0 \(SVGWriter.number(width)) \(SVGWriter.number(height))",
        "role": "img", "aria-labelledby": "badge-title",
      ]
    )
    let name = StatusText.line(page.reputation.siteName)
    writer.element("title", ["id": "badge-title"], "\(label) · \(name): \(message)")
    rectangle(0, edge, StatusBadge.labelFill, &writer)
    rectangle(edge, width - edge, fill, &writer)
    if level == .noData { dashes(edge, width, &writer) }
    drawSign(at: edge + padding + 4, &writer)
    writer.open(
      "g",
      ["fill": "#fff", "font-family": "Verdana,Geneva,DejaVu Sans,sans-serif", "font-size": "11"]
    )
    words(label, at: padding, width: labelWidth, &writer)
    words(message, at: edge + padding + sign, width: messageWidth, &writer)
    writer.close("g")
    writer.close("svg")
    return writer.text + "\n"
  }

  /// The width of a text in Verdana of 11 pixels, which is about a sixth wider than Arial.
  private static func width(_ text: String) -> Double {
    (TitleWidth.pixels(text) * 11 / 20 * 1.17).rounded(.up)
  }

  private func rectangle(_ x: Double, _ width: Double, _ fill: String, _ writer: inout SVGWriter) {
    writer.leaf(
      "rect",
      [
        "x": SVGWriter.number(x), "width": SVGWriter.number(width),
        "height": SVGWriter.number(StatusBadge.height), "fill": "#\(fill)",
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

  /// The sign of the level, so that its colour is not alone: the signs of the pages, drawn.
  private func drawSign(at x: Double, _ writer: inout SVGWriter) {
    let shape =
      switch level {
      case .calm: "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0"
      case .elevated: "m0-5l5 5l-5 5l-5-5z"
      case .heated: "m0-5l5 9h-10z"
      case .crisis: "m-4-4h8v8h-8z"
      case .noData: "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"
      }
    let isHollow = level == .noData
    writer.leaf(
      "path",
      [
        "d": "M\(SVGWriter.number(x)) 10\(shape)", "fill": isHollow ? "none" : "#fff",
        "stroke": isHollow ? "#fff" : "none",
      ]
    )
  }
}
