public import ReputationModel

extension Reputation {
  /// The authors of all mentions.
  ///
  /// Numbered when it is asked for, in time that grows with all mentions, and to be kept by whoever asks: the queue and
  /// the voices are worked out of them, and pseudonyms are their numbers.
  public func authors() -> AuthorTable { AuthorTable(store) }
}
