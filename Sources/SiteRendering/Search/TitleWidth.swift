import ReputationModel

/// How wide a title is where search engines list it: in Arial of 20 pixels, of which a line holds 600.
///
/// A count of characters says little: ten of `i` take 44 pixels and ten of `W` take 189.
package enum TitleWidth {
  /// The widest title that is shown whole, in pixels.
  package static let limit = 600.0

  /// The width in pixels.
  package static func pixels(_ text: String) -> Double { TextWidth.of(text, size: 20) }
}
