package import GFMMarkdown
public import ReputationModel

/// A page of the public site, rendered.
public struct RenderedPage: Sendable {
  /// The file to write.
  public let file: OutputFile
  /// What is wrong with the content it was made of.
  public let findings: [Finding]
  /// The Markdown it was made of, read; `nil` where it was made of none.
  package var text: RenderedMarkdown?
  /// Its author's links to places on other pages.
  package var anchors: [AnchorLink] = []
}
