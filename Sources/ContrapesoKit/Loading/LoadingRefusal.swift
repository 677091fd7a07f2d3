import ReputationModel

/// A file or a folder of the site that is not read, with the reason.
struct LoadingRefusal: Error, Sendable, Hashable {
  /// What was found, what was expected, and what to do.
  let finding: Finding
}
