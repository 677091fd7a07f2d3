/// Parts of a file that begin where records are believed to begin.
///
/// What a table's or an array's records are is only known once everything before them was read. So the parts
/// begin at guesses, and the reading tells whether these were right: a part's records must end exactly where the
/// next part begins. Then the parts together are what one reader would have read, however many they are.
enum GuessedParts {
  /// What a part gave, and where the record after its last begins.
  struct Part<Value: Sendable>: Sendable {
    var value: Value
    /// The offset of the next record; `nil` where another part could not go on from there.
    var end: Int?
  }

  /// What `body` makes of the parts that begin at `starts`, the last of which ends at `end`.
  ///
  /// Where a guess was wrong, everything is one part.
  static func map<Value: Sendable>(
    starts: [Int],
    end: Int,
    _ body: @Sendable (Range<Int>) -> Part<Value>
  ) -> [Value] {
    guard let first = starts.first else { return [] }
    let bounds = starts + [end]
    let parts = ConcurrentParts.map(starts.count) { body(bounds[$0]..<bounds[$0 + 1]) }
    for (part, next) in zip(parts, starts.dropFirst()) where part.end != next {
      return [body(first..<end).value]
    }
    return parts.map(\.value)
  }
}
