/// What becomes a column of the store, as it is read, and the hashes by which copies are found.
struct MentionKeys: Sendable {
  var published: Int64
  var reach: Int64
  var sentiment: Sentiment?
  var source: UInt32
  var publisher: UInt32
  var language: UInt32
  var kind: Mention.Kind
  /// The hash of the identifier.
  var idHash: UInt32
  /// The hash of the canonical address; 0 where there is none.
  var urlHash: UInt32
}
