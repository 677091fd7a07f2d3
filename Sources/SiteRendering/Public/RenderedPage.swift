public import ReputationModel

/// A page of the public site, rendered.
public struct RenderedPage: Sendable {
  /// The file to write.
  public let file: OutputFile
  /// What is wrong with the content it was made of.
  public let findings: [Finding]
}
