/// What ``MentionStoreBuilder`` hands to the store.
struct MentionStoreParts: Sendable {
  var publishedSeconds: [Int64] = []
  var sentiments: [Sentiment?] = []
  var labels: [Sentiment.Label] = []
  var kinds: [Mention.Kind] = []
  var sourceIndices: [UInt32] = []
  var publisherIndices: [UInt32] = []
  var languageIndices: [UInt32] = []
  var reaches: [Int64] = []
  var sources: [String] = []
  var publishers: [String] = []
  var languages: [LanguageCode] = []
  var files: [String] = []
  var arenas: [[UInt8]] = []
  var rows: [StoredMention] = []
  var rowOfMention: [UInt32] = []
  var mentionOfRow: [UInt32] = []
  var fillingRows: [UInt32] = []
  var addressSharers: [AddressSharer] = []
  var queries: [[UInt8]] = []
  var anyFields: StoredMention.Fields = []
  var rowsByID = ByteHashTable()
  var rowsByURL = ByteHashTable()
}
