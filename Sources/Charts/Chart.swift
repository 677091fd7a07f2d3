/// A drawing that is made anew for every width it has to fit.
///
/// A chart is a value: data, and words that already are the reader's. It knows no clock, no language and no page.
public protocol Chart: Sendable {
  /// The drawing for `layout`, one `svg` element.
  func svg(_ layout: ChartLayout) -> String
}
