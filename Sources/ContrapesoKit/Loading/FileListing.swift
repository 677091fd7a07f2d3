import ReputationModel

/// The files that were found below a folder of the site.
struct FileListing: Sendable, Hashable {
  /// Whether there is such a folder.
  let exists: Bool
  /// Plain files, as paths relative to the site's folder, ordered by their bytes.
  let files: [String]
  /// What was found that cannot be read, in order.
  let findings: [Finding]
}
