public import ReputationModel

extension MentionStore {
  /// What tells the author of a mention from others of the same source; `nil` where nobody is named.
  public func authorKey(at index: Int) -> String? {
    guard let author = author(at: index), let name = author.handle ?? author.url ?? author.name else {
      return nil
    }
    return "\(sourceIndex(at: index))/\(name)"
  }
}
