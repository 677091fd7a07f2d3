import SiteRendering

/// The figures of a site without its pages: what `contrapeso report` prints.
public struct SiteReport: Sendable {
  private let analysed: AnalysedSite

  /// The report of that site.
  public init(_ analysed: AnalysedSite) { self.analysed = analysed }

  /// The figures as JSON, in the shape of `data/summary.json`.
  public func json() -> [UInt8] {
    let document = SummaryDocument(
      reputation: analysed.reputation,
      configuration: analysed.site.configuration
    )
    return document.bytes() + [UInt8(ascii: "\n")]
  }

  /// The figures as lines for people.
  ///
  /// Text of strangers stands in them as it came.
  ///
  /// - Parameter workers: on how many cores they are worked out.
  public func lines(workers: Int = 1) async -> [String] {
    await ReportText(reputation: analysed.reputation, configuration: analysed.site.configuration)
      .lines(workers: workers)
  }
}
