import Charts
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

  /// The picture.
  var svg: String {
    let name = StatusText.line(page.reputation.siteName)
    return Badge(
      label: label,
      message: message,
      title: "\(label) · \(name): \(message)",
      labelFill: StatusBadge.labelFill,
      fill: fill,
      sign: sign
    ).svg
  }

  /// The sign that the pages set before the level.
  private var sign: Badge.Sign {
    switch level {
    case .calm: .disc
    case .elevated: .diamond
    case .heated: .triangle
    case .crisis: .square
    case .noData: .ring
    }
  }
}
