import ReputationAnalysis
import SiteRendering

/// The figures of a site without its pages: what `contrapeso report` prints.
public struct SiteReport: Sendable {
  private let analysed: AnalysedSite

  /// The report of that site.
  public init(_ analysed: AnalysedSite) { self.analysed = analysed }

  /// The figures as JSON, in the shape of `data/summary.json`.
  ///
  /// - Parameters:
  ///   - hasVoices: whether to tell who speaks and the terms of negative mentions, too. No figure needs them, and for
  ///     them texts are read again.
  ///   - workers: on how many cores they are worked out.
  public func json(hasVoices: Bool = false, workers: Int = 1) async -> [UInt8] {
    let document = SummaryDocument(
      reputation: analysed.reputation,
      configuration: analysed.site.configuration,
      spikeTerms: analysed.reputation.termsOfSpikes()
    )
    return document.bytes(with: hasVoices ? await voices(workers) : nil) + [UInt8(ascii: "\n")]
  }

  /// Who speaks in the period in view; nobody where there are no data of it.
  private func voices(_ workers: Int) async -> VoicesDocument {
    let reputation = analysed.reputation
    let authors = reputation.authors()
    guard let period = reputation.period, reputation.current != nil else {
      return VoicesDocument(reputation, voices: Voices(), terms: [], authors: authors)
    }
    let (stories, most) = (reputation.stories(), VoicesDocument.most)
    return VoicesDocument(
      reputation,
      voices: reputation.voices(in: period, stories, authors, limit: most),
      terms: await reputation.termsOfNegativeMentions(in: period, stories, limit: most, workers: workers),
      authors: authors
    )
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
