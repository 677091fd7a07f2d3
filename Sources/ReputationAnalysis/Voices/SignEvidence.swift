/// A sign that speaks for a suspicion, and the mentions that it rests on.
public struct SignEvidence: Sendable, Hashable {
  /// The sign.
  public let sign: VoiceSign
  /// The mentions it rests on, as places in the store, oldest first; of a name all of its bearer's in the
  /// period.
  public let mentions: [Int]

  /// So many of the mentions are told where a sign is.
  public static let shown = 5
  /// The latest of them, as many as are told, oldest first.
  public var latest: ArraySlice<Int> { mentions.suffix(SignEvidence.shown) }
  /// How many are not told.
  public var more: Int { mentions.count - latest.count }

  init(_ sign: VoiceSign, _ mentions: [Int]) {
    self.sign = sign
    self.mentions = mentions
  }
}
