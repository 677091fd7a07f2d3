public import ReputationModel

/// A result with what it does for the brand.
public struct ClassifiedResult: Sendable, Hashable {
  /// The result.
  public let result: RankedResult
  /// What it does.
  public let resultClass: ResultClass
}
