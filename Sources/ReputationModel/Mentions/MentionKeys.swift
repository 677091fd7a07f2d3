/// What becomes a column of the store, as it is read.
struct MentionKeys: Sendable {
  var published: Int64
  var reach: Int64
  var sentiment: Sentiment?
  var source: UInt32
  var publisher: UInt32
  var language: UInt32
  var kind: Mention.Kind
}
