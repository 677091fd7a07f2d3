/// Why a text that was written is not on the site.
public enum Absence: Sendable, Hashable {
  case draft
  /// It is for a later time.
  case scheduled
  case expired
}

extension Article {
  /// Why readers may not see it at that moment; `nil` where they may.
  ///
  /// `includesDrafts` shows all but what has expired.
  public func absence(at now: Timestamp, includesDrafts: Bool = false) -> Absence? {
    if let expires, expires <= now { return .expired }
    if includesDrafts { return nil }
    if isDraft { return .draft }
    return max(published, publishAt ?? published) > now ? .scheduled : nil
  }
}
