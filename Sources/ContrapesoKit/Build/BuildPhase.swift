/// What a build is doing, for whoever waits for it.
public enum BuildPhase: Sendable, Hashable {
  /// The site's files are read.
  case reading
  /// So many programs are run for what they print.
  case runningPrograms(Int)
  /// Figures are worked out of so many mentions.
  case analysing(mentions: Int)
  /// So many pages are rendered, with their files.
  case rendering(pages: Int)
  /// The site is brought to the disk and put in its place.
  case publishing
}
