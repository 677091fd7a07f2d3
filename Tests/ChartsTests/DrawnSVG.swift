import ReputationModel

@testable import Charts

/// A drawing as its reader sees it: where its texts stand.
struct DrawnSVG {
  struct Text {
    let content: String
    let left: Double
    let right: Double
    let middle: Double
  }

  let svg: String
  let layout: ChartLayout

  init(_ chart: some Chart, _ layout: ChartLayout) { (svg, self.layout) = (chart.svg(layout), layout) }

  /// The texts with the room they take at the largest size the style sheet gives them.
  var texts: [Text] {
    svg.matches(
      of: /<text class="[^"]*" x="([^"]*)" y="([^"]*)" dy="0.35em" text-anchor="([^"]*)">([^<]*)<\/text>/
    ).compactMap { match in
      guard let x = Double(match.output.1), let y = Double(match.output.2) else { return nil }
      let content = String(match.output.4)
      let width = TextWidth.of(content, size: layout.fontSize)
      let left =
        switch match.output.3 {
        case "start": x
        case "middle": x - width / 2
        default: x - width
        }
      return Text(content: content, left: left, right: left + width, middle: y)
    }
  }

  /// The height of the drawing.
  var height: Double { svg.firstMatch(of: /viewBox="0 0 \S+ (\S+)"/).flatMap { Double($0.output.1) } ?? 0 }

  /// Pairs of texts that lie on one another, and texts that leave the drawing.
  var clashes: [String] {
    let texts = texts
    var clashes = texts.filter {
      $0.left < -0.5 || $0.right > layout.width + 0.5 || $0.middle < 0 || $0.middle > height
    }.map { "\($0.content) leaves the drawing" }
    for (index, one) in texts.enumerated() {
      for other in texts[(index + 1)...]
      where one.left < other.right && other.left < one.right
        && abs(one.middle - other.middle) < layout.fontSize * 0.9
      {
        clashes.append("\(one.content) lies on \(other.content)")
      }
    }
    return clashes
  }

  /// The identifiers of its elements.
  var identifiers: [String] { svg.matches(of: #/\sid="([^"]*)"/#).map { String($0.output.1) } }

  /// The data of the paths of a class.
  func paths(_ cssClass: String) -> [String] {
    svg.matches(of: /<path class="([^"]*)"[^>]* d="([^"]*)"/).filter { $0.output.1 == cssClass }.map {
      String($0.output.2)
    }
  }
}
