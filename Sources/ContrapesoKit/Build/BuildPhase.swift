/// What a build is doing, for whoever waits for it.
public enum BuildPhase: Sendable, Hashable {
  /// The site's files are read.
  case reading
  /// Figures are worked out of so many mentions.
  case analysing(mentions: Int)
  /// So many files are rendered.
  case rendering(files: Int)
  /// The site is brought to the disk and put in its place.
  case publishing
}
